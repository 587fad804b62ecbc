// In notices of your own: what did later notices change?
// One row for each field that changed.
MATCH path = (process:ContractingProcess)<-[:REVISES]-(revision:Revision)
RETURN process.title AS process, revision.field AS field, revision.before AS before, revision.after AS after, collect(path) AS paths
ORDER BY process, field
