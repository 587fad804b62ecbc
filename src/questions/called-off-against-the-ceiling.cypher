// How much of Back Office Software 2 has been called off, against its ceiling?
// Sums stay within a currency.
MATCH path = (framework:Framework {ceilingCurrency: 'GBP'})<-[:UNDER_FRAMEWORK]-(contract:Contract {valueCurrency: 'GBP'})
WHERE framework.foldedTitle STARTS WITH 'back office software 2' AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
  AND contract.duplicateOf IS NULL
RETURN framework.title AS framework, toInteger(framework.ceiling) AS ceiling, round(sum(toFloat(contract.value)), 2) AS calledOff, collect(path) AS paths
ORDER BY framework
