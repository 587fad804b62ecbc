// How much of RM6194 has been called off, against its ceiling?
// Sums stay within a currency.
MATCH path = (framework:Framework {ceilingCurrency: 'GBP'})<-[:UNDER_FRAMEWORK]-(contract:Contract {valueCurrency: 'GBP'})
WHERE framework.foldedTitle CONTAINS 'rm6194' AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
  AND contract.duplicateOf IS NULL
RETURN framework.title AS framework, toInteger(framework.ceiling) AS ceiling, sum(toInteger(contract.value)) AS calledOff, collect(path) AS paths
ORDER BY framework
