// Which contracts have or name a product that ransomware is known to use?
// One row for each contract, buyer and warning.
MATCH path = (buyer:Buyer)<-[:HAS_BUYER]-(contract:Contract)-[:HAS_PRODUCT|MENTIONS]->(product:Product)
        <-[subject:HAS_SUBJECT]-(advisory:Advisory {kind: 'EXPLOITED', usedInRansomware: true})
WHERE NOT coalesce(advisory.isWithdrawn, false) AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
  AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
RETURN contract.title AS contract, buyer.name AS buyer, product.name AS product, advisory.title AS advisory, collect(path) AS paths
ORDER BY contract, advisory
