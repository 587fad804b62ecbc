// In notices of your own: which contracts were extended or changed after a warning about what they have or name?
// The timing compares the day of the change with the day of the warning. The contract itself may be older or newer than the warning.
MATCH path = (revision:Revision {noticeType: 'UK10'})-[:REVISES]->(contract:Contract)-[:HAS_PRODUCT|MENTIONS]->(:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
WHERE revision.dateEarliest > advisory.dateLatest AND NOT coalesce(advisory.isWithdrawn, false) AND coalesce(advisory.kind, '') <> 'CALL'
  AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
  AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
MATCH (contract)-[:HAS_BUYER]->(buyer:Buyer)
RETURN contract.title AS contract, buyer.name AS buyer, advisory.title AS advisory, revision.date AS changed,
  revision.valueBefore AS valueBefore, revision.valueAfter AS valueAfter, revision.endBefore AS endBefore, revision.endAfter AS endAfter,
  collect(path) AS paths
ORDER BY contract, changed
