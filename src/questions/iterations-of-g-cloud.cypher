// Which references do the iterations of G-Cloud have?
// Iterations are left out if no source gives a reference.
MATCH path = (family:Framework)<-[:ITERATION_OF]-(iteration:Framework)
WHERE family.foldedTitle = 'g-cloud' AND any(alias IN iteration.aliases WHERE alias STARTS WITH 'RM')
RETURN iteration.title AS iteration, iteration.aliases[0] AS reference, collect(path) AS paths
ORDER BY iteration
