// In spending files of your own: how much did each department pay, and to which suppliers?
// One row for each department and supplier.
MATCH path = (buyer:Organization {kind: 'DEPARTMENT'})<-[:HAS_BUYER]-(payment:Payment {amountCurrency: 'GBP'})-[:HAS_SUPPLIER]->(supplier:Supplier)
WHERE payment.duplicateOf IS NULL
RETURN buyer.name AS department, supplier.name AS supplier, count(payment) AS payments, round(sum(toFloat(payment.amount)), 2) AS paid, collect(path) AS paths
ORDER BY department, paid DESC
