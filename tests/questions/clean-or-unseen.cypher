// Example Borough Council's contracts without a warning: clean, or is the product unseen?
// A product that is stated or named, and a warning about it.
MATCH path = (buyer:Organization)<-[:HAS_BUYER]-(contract:Contract)
WHERE buyer.foldedName = 'example borough council'
RETURN contract.title AS contract,
  CASE
    WHEN EXISTS { (contract)-[:HAS_PRODUCT|MENTIONS]->(:Product)<-[:HAS_SUBJECT]-(:Advisory) } THEN 'WARNED'
    WHEN EXISTS { (contract)-[:HAS_PRODUCT|MENTIONS]->(:Product) } THEN 'CLEAN'
    ELSE 'UNSEEN' END AS verdict,
  collect(path) AS paths
ORDER BY contract
