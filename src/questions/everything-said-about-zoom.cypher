// What has been said about Zoom, by whom and when?
// Warnings, findings and calls about the product, observations of it, and responses to it or to those warnings.
MATCH (product:Product) WHERE product.foldedName = 'zoom'
MATCH path = (product) (()<-[:HAS_SUBJECT]-(:Advisory)){0,1} ()<-[:HAS_SUBJECT|RESPONDS_TO]-(said:Advisory|Observation|Response)
OPTIONAL MATCH by = (said)-[:HAS_PUBLISHER|STATED_BY]->(who:Organization)
RETURN labels(said)[0] AS what, CASE WHEN said:Advisory THEN said.title WHEN said:Observation THEN said.metric ELSE said.summary END AS words, who.name AS who, collect(path) AS paths, collect(by) AS publishers
ORDER BY what, words
