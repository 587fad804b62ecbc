// In notices of your own: what did Northshire County Council pay under its contracts, compared with their values?
// Sums of payments that include value added tax stand beside the gross value of the contract, others beside the net value.
MATCH path = (buyer:Organization {foldedName: 'northshire county council'})<-[:HAS_BUYER]-(payment:Payment)-[:UNDER_CONTRACT]->(contract:Contract)
WHERE payment.duplicateOf IS NULL AND payment.amountCurrency = 'GBP'
RETURN contract.title AS contract, buyer.name AS buyer, toInteger(contract.value) AS value, toInteger(contract.valueGross) AS valueGross,
  payment.amountVat AS vat, count(DISTINCT payment) AS payments, round(sum(toFloat(payment.amount)), 2) AS paid, collect(path) AS paths
ORDER BY contract
