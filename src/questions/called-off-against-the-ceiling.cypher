// How much has been called off under Back Office Software 2, compared with its ceiling?
// The ceiling and the values are in the same currency.
MATCH path = (framework:Framework {ceilingCurrency: 'GBP'})<-[:UNDER_FRAMEWORK]-(contract:Contract {valueCurrency: 'GBP'})
WHERE framework.foldedTitle STARTS WITH 'back office software 2' AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
  AND contract.duplicateOf IS NULL
RETURN framework.title AS framework, toInteger(framework.ceiling) AS ceiling, round(sum(toFloat(contract.value)), 2) AS calledOff, collect(path) AS paths
ORDER BY framework
