// What did Sample District Council buy on G-Cloud, where two editions of a sales file tell it twice?
// A payment with duplicateOf is likely the same as the one that it leads to, which counts.
MATCH path = (buyer:Organization)<-[:HAS_BUYER]-(payment:Payment)-[:HAS_SUPPLIER]->(supplier:Supplier)
WHERE buyer.foldedName = 'sample district council'
OPTIONAL MATCH twice = (payment)-[:MAY_BE]->(:Payment)
RETURN supplier.name AS supplier, count(CASE WHEN twice IS NULL THEN 1 END) AS payments,
  sum(CASE WHEN twice IS NULL THEN toFloat(payment.amount) ELSE 0 END) AS paid,
  count(twice) AS toldTwice, sum(CASE WHEN twice IS NULL THEN 0 ELSE toFloat(payment.amount) END) AS leftOut,
  collect(path) + collect(twice) AS paths
ORDER BY supplier
