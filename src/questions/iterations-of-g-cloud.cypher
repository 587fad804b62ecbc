// By which references are the iterations of G-Cloud known?
// Iterations of which no source gives a reference are left out.
MATCH path = (family:Framework)<-[:ITERATION_OF]-(iteration:Framework)
WHERE family.foldedTitle = 'g-cloud' AND any(alias IN iteration.aliases WHERE alias STARTS WITH 'RM')
RETURN iteration.title AS iteration, iteration.aliases[0] AS reference, collect(path) AS paths
ORDER BY iteration
