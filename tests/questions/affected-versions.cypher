// Which versions of a bought product are affected, and does the deal say which it bought?
// The versions stand on the edge from the warning to the product.
MATCH path = (contract:Contract)-[:MENTIONS]->(product:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory {kind: 'VULNERABILITY'})
RETURN contract.title AS contract, contract.description AS text, product.name AS product, subject.productStatus AS status, subject.versions[0] AS version, collect(path) AS paths
ORDER BY contract, status
