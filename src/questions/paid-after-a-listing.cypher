// In spending files of your own: what did the Ministry of Defence pay after a product of the supplier was listed as exploited?
// The timing is seen from the deal: BEFORE means that the listing came before the payment.
MATCH path = (buyer:Buyer {name: 'Ministry of Defence'})<-[:HAS_BUYER]-(payment:Payment)-[:HAS_SUPPLIER]->(supplier:Organization)
        <-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(advisory:Advisory {kind: 'EXPLOITED'})
WHERE NOT coalesce(advisory.isWithdrawn, false)
  AND NOT EXISTS { (payment)-[:HAS_PRODUCT|MENTIONS]->(:Product) }
  AND advisory.dateLatest < payment.dealDateEarliest
RETURN buyer.name AS buyer, payment.reference AS reference, payment.amount AS amount, advisory.title AS advisory, collect(path) AS paths
ORDER BY reference
