// Which facts about Zoom rest on a document that nobody here has read?
// A source that was not read, and the one that cites it.
MATCH path = (product:Product)<-[:HAS_SUBJECT]-(advisory:Advisory)
WHERE product.foldedName = 'zoom'
UNWIND advisory.sources AS key
MATCH cited = (source:Source {key: key, isRead: false})-[:CITED_BY]->(citing:Source)
RETURN advisory.title AS fact, source.title AS source, citing.title AS citedBy, collect(path) AS paths, collect(cited) AS citations
ORDER BY fact
