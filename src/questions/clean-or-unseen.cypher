// Which contracts of Durham County Council have no warning, and for which is the product unknown?
// WARNED means that there is a warning about a product that the contract has or names.
MATCH path = (buyer:Organization)<-[:HAS_BUYER]-(contract:Contract)
WHERE buyer.foldedName = 'durham county council'
  AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
RETURN contract.title AS contract,
  CASE
    WHEN EXISTS {
      (contract)-[:HAS_PRODUCT|MENTIONS]->(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
      WHERE coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)
        AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
    } THEN 'WARNED'
    WHEN EXISTS { (contract)-[:HAS_PRODUCT|MENTIONS]->(:Product) } THEN 'CLEAN'
    ELSE 'UNSEEN' END AS verdict,
  collect(path) AS paths
ORDER BY contract
