// Who paid Northern Software after its product was listed as exploited?
// Timing is seen from the deal: a warning that came BEFORE the payment is one that was paid after.
MATCH path = (buyer:Buyer)<-[:HAS_BUYER]-(payment:Payment)-[:HAS_SUPPLIER]->(supplier:Organization)
        <-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(advisory:Advisory)
WHERE supplier.foldedName = 'northern software ltd'
  AND NOT coalesce(advisory.isWithdrawn, false) AND coalesce(advisory.kind, '') <> 'CALL'
  AND advisory.dateLatest < payment.dealDateEarliest
RETURN buyer.name AS buyer, payment.reference AS reference, payment.amount AS amount, advisory.title AS advisory, collect(path) AS paths
ORDER BY reference
