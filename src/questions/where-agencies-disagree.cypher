// Which products does one warning ban, while another only restricts them or gives guidance?
// One row for each of the warnings that differ.
MATCH (ban:Advisory {kind: 'BAN'})-[:HAS_SUBJECT]->(product:Product)<-[:HAS_SUBJECT]-(advice:Advisory)
WHERE advice.kind IN ['GUIDANCE', 'RESTRICTION'] AND NOT coalesce(ban.isWithdrawn, false) AND NOT coalesce(advice.isWithdrawn, false)
WITH DISTINCT product
MATCH path = (product)<-[:HAS_SUBJECT]-(advisory:Advisory)
WHERE advisory.kind IN ['BAN', 'GUIDANCE', 'RESTRICTION'] AND NOT coalesce(advisory.isWithdrawn, false)
OPTIONAL MATCH by = (advisory)-[:HAS_PUBLISHER]->(agency:Organization)
RETURN product.name AS product, agency.name AS agency, advisory.kind AS kind, advisory.permittedUse AS permittedUse, collect(path) AS paths, collect(by) AS publishers
ORDER BY product, agency
