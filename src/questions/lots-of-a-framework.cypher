// Which lots does Back Office Software 2 have, and what is the maximum value of each?
// One row for each lot.
MATCH path = (framework:Framework)-[:HAS_LOT]->(lot:Lot)
WHERE framework.foldedTitle STARTS WITH 'back office software 2'
RETURN framework.title AS framework, lot.title AS lot, lot.value AS value, collect(path) AS paths
ORDER BY lot
