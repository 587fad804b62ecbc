// In sales files of your own: how much was each supplier paid under G-Cloud, if two editions of a file list the same payments?
// A payment with duplicateOf is likely the same as the payment that it leads to, which sums count.
MATCH path = (buyer:Organization)<-[:HAS_BUYER]-(payment:Payment)-[:HAS_SUPPLIER]->(supplier:Supplier)
WHERE EXISTS { (payment)-[:UNDER_FRAMEWORK]->(framework:Framework) WHERE framework.foldedTitle STARTS WITH 'g-cloud' }
OPTIONAL MATCH twice = (payment)-[:MAY_BE]->(:Payment)
RETURN supplier.name AS supplier, count(CASE WHEN twice IS NULL THEN 1 END) AS payments,
  sum(CASE WHEN twice IS NULL THEN toFloat(payment.amount) ELSE 0 END) AS paid,
  count(twice) AS toldTwice, sum(CASE WHEN twice IS NULL THEN 0 ELSE toFloat(payment.amount) END) AS leftOut,
  collect(path) + collect(twice) AS paths
ORDER BY supplier
