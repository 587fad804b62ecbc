// Which bans, restrictions and debarments have not been withdrawn or replaced, according to the sources?
// An advisory with several subjects has a row for each.
MATCH path = (publisher:Organization)<-[:HAS_PUBLISHER]-(advisory:Advisory)-[:HAS_SUBJECT]->(subject)
WHERE advisory.kind IN ['BAN', 'RESTRICTION', 'DEBARMENT'] AND NOT coalesce(advisory.isWithdrawn, false)
  AND NOT EXISTS { (advisory)<-[:SUPERSEDES]-(:Advisory) }
RETURN advisory.title AS ban, advisory.kind AS kind, publisher.name AS publisher, subject.name AS subject, collect(path) AS paths
ORDER BY ban
