// Which live contracts have or name Adobe Creative Cloud, and when do they end?
// An unknown end is null: the contract may be over.
MATCH (vendor:Organization {foldedName: 'adobe'})
CALL (vendor) {
  MATCH (vendor)<-[:HAS_VENDOR]-(:Product {foldedName: 'creative cloud'})<-[:HAS_PRODUCT|MENTIONS]-(contract:Contract) RETURN contract
  UNION
  MATCH (vendor)<-[:MENTIONS]-(contract:Contract)
  WHERE toLower(contract.title) CONTAINS 'creative cloud' OR toLower(contract.description) CONTAINS 'creative cloud' RETURN contract
}
WITH contract
WHERE NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL', 'TERMINATED'] AND contract.duplicateOf IS NULL
  AND (contract.periodEnd IS NULL OR contract.periodEndEarliest >= date('2026-11-01'))
MATCH path = (contract)-[:HAS_BUYER]->(buyer:Buyer)
RETURN contract.title AS contract, buyer.name AS buyer, contract.periodEnd AS end,
  CASE
    WHEN EXISTS { (contract)-[:HAS_PRODUCT]->(:Product {foldedName: 'creative cloud'}) } THEN 'STATED'
    WHEN EXISTS { (contract)-[:MENTIONS]->(:Product {foldedName: 'creative cloud'}) } THEN 'NAMED'
    ELSE 'TEXT' END AS link,
  collect(path) AS paths
ORDER BY end
