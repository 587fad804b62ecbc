// Did the warning address the buyer?
// The country decides first, then the kinds of bodies that the warning names.
MATCH path = (advisory:Advisory)-[:HAS_SUBJECT]->(:Product)<-[:HAS_PRODUCT]-(deal:Framework|Contract)-[:OPEN_TO|HAS_BUYER]->(buyer:Buyer)
WHERE advisory.foldedTitle = 'advice against zoom for confidential business'
RETURN buyer.name AS buyer, buyer.kind AS kind,
  CASE
    WHEN buyer.country <> advisory.audienceCountry THEN 'NO'
    WHEN buyer.kind IN advisory.audienceKinds THEN 'YES'
    WHEN buyer.kind IN advisory.audienceExcludedKinds THEN 'NO'
    ELSE 'UNKNOWN' END AS audienceMatch,
  collect(path) AS paths
ORDER BY audienceMatch DESC, buyer
