// Which responses did the warnings about Zoom get?
// From the product to its warnings, and from each warning to its responses.
MATCH path = (product:Product)<-[:HAS_SUBJECT]-(advisory:Advisory)<-[:RESPONDS_TO|HAS_SUBJECT]-(response:Response)-[:STATED_BY]->(who:Organization)
WHERE product.foldedName = 'zoom' AND NOT coalesce(advisory.kind = 'CALL', false)
RETURN advisory.title AS advisory, response.title AS answer, who.name AS who, collect(path) AS paths
ORDER BY advisory, answer
