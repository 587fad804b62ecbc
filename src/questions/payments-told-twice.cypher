// In sales files of your own: what was paid to whom under G-Cloud, where two editions of a file tell it twice?
// A payment with duplicateOf is likely the same as the one that it leads to, which counts.
MATCH path = (buyer:Organization)<-[:HAS_BUYER]-(payment:Payment)-[:HAS_SUPPLIER]->(supplier:Supplier)
WHERE EXISTS { (payment)-[:UNDER_FRAMEWORK]->(framework:Framework) WHERE framework.foldedTitle STARTS WITH 'g-cloud' }
OPTIONAL MATCH twice = (payment)-[:MAY_BE]->(:Payment)
RETURN supplier.name AS supplier, count(CASE WHEN twice IS NULL THEN 1 END) AS payments,
  sum(CASE WHEN twice IS NULL THEN toFloat(payment.amount) ELSE 0 END) AS paid,
  count(twice) AS toldTwice, sum(CASE WHEN twice IS NULL THEN 0 ELSE toFloat(payment.amount) END) AS leftOut,
  collect(path) + collect(twice) AS paths
ORDER BY supplier
