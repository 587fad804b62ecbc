// Who bought Zoom?
// One row for each deal and buyer.
MATCH path = (product:Product)<-[:HAS_PRODUCT]-(contract:Contract)-[:HAS_BUYER]->(buyer:Buyer)
WHERE product.foldedName = 'zoom' AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
RETURN buyer.name AS buyer, contract.value AS value, contract.valueCurrency AS currency, collect(path) AS paths
ORDER BY value DESC
