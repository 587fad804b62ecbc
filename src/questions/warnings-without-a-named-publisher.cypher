// Which warnings have no named publisher?
// Calls are not warnings.
MATCH path = (advisory:Advisory)-[:HAS_SUBJECT]->(subject)
WHERE NOT EXISTS { (advisory)-[:HAS_PUBLISHER]->(:Organization) } AND NOT coalesce(advisory.kind = 'CALL', false)
RETURN advisory.title AS warning, advisory.kind AS kind, collect(path) AS paths
ORDER BY warning
