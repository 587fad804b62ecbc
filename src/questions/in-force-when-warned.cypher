// Was the contract for Kaspersky in force when the warnings came?
// The query compares the bounds of the period with the bounds of the warning's date.
MATCH path = (contract:Contract)-[:HAS_PRODUCT|MENTIONS]->(product:Product)<-[subject:HAS_SUBJECT]-(advisory:Advisory)
WHERE NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
  AND coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)
  AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
  AND contract.foldedTitle STARTS WITH 'kaspersky'
RETURN contract.title AS contract, advisory.title AS advisory,
  CASE
    WHEN contract.periodStartLatest <= advisory.dateEarliest AND advisory.dateLatest <= contract.periodEndEarliest THEN 'YES'
    WHEN advisory.dateLatest < contract.periodStartEarliest OR advisory.dateEarliest > contract.periodEndLatest THEN 'NO'
    ELSE 'UNCERTAIN' END AS inForce,
  collect(path) AS paths
ORDER BY contract
