// Which lots does RM6277 have, and what is each worth at most?
// A row for each lot.
MATCH path = (framework:Framework)-[:HAS_LOT]->(lot:Lot)
WHERE framework.foldedTitle STARTS WITH 'rm6277'
RETURN framework.title AS framework, lot.title AS lot, lot.value AS value, collect(path) AS paths
ORDER BY lot
