// Which facts about Zoom rest on a document that we have not read?
// Each row has a source that was not read, and the source that cites it.
MATCH path = (product:Product)<-[:HAS_SUBJECT]-(advisory:Advisory)
WHERE product.foldedName = 'zoom'
UNWIND advisory.sources AS key
MATCH cited = (source:Source {key: key, isRead: false})-[:CITED_BY]->(citing:Source)
RETURN advisory.title AS fact, source.title AS source, citing.title AS citedBy, collect(path) AS paths, collect(cited) AS citations
ORDER BY fact
