// Where do agencies disagree about a product?
// A row for each of the warnings that differ.
MATCH (ban:Advisory {kind: 'BAN'})-[:HAS_SUBJECT]->(product:Product)<-[:HAS_SUBJECT]-(advice:Advisory)
WHERE advice.kind IN ['GUIDANCE', 'RESTRICTION']
WITH DISTINCT product
MATCH path = (product)<-[:HAS_SUBJECT]-(advisory:Advisory)-[:HAS_PUBLISHER]->(agency:Agency)
WHERE advisory.kind IN ['BAN', 'GUIDANCE', 'RESTRICTION']
RETURN product.name AS product, agency.name AS agency, advisory.kind AS kind, advisory.permittedUse AS permittedUse, collect(path) AS paths
ORDER BY product, agency
