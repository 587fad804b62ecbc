// Which bans, restrictions and debarments does no source withdraw or replace?
// What is about several products is a row for each.
MATCH path = (publisher:Organization)<-[:HAS_PUBLISHER]-(advisory:Advisory)-[:HAS_SUBJECT]->(subject)
WHERE advisory.kind IN ['BAN', 'RESTRICTION', 'DEBARMENT'] AND NOT coalesce(advisory.isWithdrawn, false)
  AND NOT EXISTS { (advisory)<-[:SUPERSEDES]-(:Advisory) }
RETURN advisory.title AS ban, advisory.kind AS kind, publisher.name AS publisher, subject.name AS subject, collect(path) AS paths
ORDER BY ban
