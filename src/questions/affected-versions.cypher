// In advisories of your own: for the products that contracts have or name, which versions are affected?
// The edge from the warning to the product has the versions. Statuses that clear the product are left out.
MATCH path = (buyer:Buyer)<-[:HAS_BUYER]-(contract:Contract)-[:HAS_PRODUCT|MENTIONS]->(product:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory {kind: 'VULNERABILITY'})
WHERE (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
  AND NOT coalesce(advisory.isWithdrawn, false) AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
RETURN contract.title AS contract, contract.description AS text, buyer.name AS buyer, product.name AS product, subject.productStatus AS status, subject.versions[0] AS version, collect(path) AS paths
ORDER BY contract, status
