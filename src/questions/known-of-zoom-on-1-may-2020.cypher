// What was known of Zoom on 1 May 2020?
// What is open at its end may have been known: only what began later is left out.
MATCH path = (product:Product)<-[:HAS_SUBJECT]-(advisory:Advisory)
WHERE product.foldedName = 'zoom' AND NOT coalesce(advisory.knownFromEarliest > date('2020-05-01'), false)
RETURN advisory.title AS advisory, advisory.kind AS kind, toString(advisory.knownFromEarliest) AS earliest, toString(advisory.knownFromLatest) AS latest, collect(path) AS paths
ORDER BY advisory
