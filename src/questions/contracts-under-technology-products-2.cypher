// Which contracts are under Technology Products 2 (RM3733), or name it?
// A contract that is stated to be under the agreement is not listed again if its text names it too.
MATCH path = (framework:Framework)<-[link:UNDER_FRAMEWORK|MENTIONS]-(contract:Contract)
WHERE NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
  AND framework.foldedTitle = 'technology products 2'
  AND (link:UNDER_FRAMEWORK OR NOT EXISTS { (contract)-[:UNDER_FRAMEWORK]->(framework) })
MATCH (contract)-[:HAS_BUYER]->(buyer:Buyer)
RETURN contract.title AS contract, buyer.name AS buyer, contract.value AS value,
  CASE WHEN link:UNDER_FRAMEWORK THEN 'STATED' ELSE 'DEDUCED' END AS link,
  collect(path) AS paths
ORDER BY link DESC, contract
