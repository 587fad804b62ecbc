// What was known about Zoom on 1 May 2020?
// A warning is left out only if it cannot have been known by that day.
MATCH path = (product:Product)<-[:HAS_SUBJECT]-(advisory:Advisory)
WHERE product.foldedName = 'zoom' AND NOT coalesce(advisory.knownFromEarliest > date('2020-05-01'), false)
RETURN advisory.title AS advisory, advisory.kind AS kind, toString(advisory.knownFromEarliest) AS earliest, toString(advisory.knownFromLatest) AS latest, collect(path) AS paths
ORDER BY advisory
