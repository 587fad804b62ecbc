// Which contracts that have or name a product known to be exploited end between November 2026 and December 2028?
// The query compares the end as text, since that property has an index.
MATCH path = (contract:Contract)-[:HAS_PRODUCT|MENTIONS]->(:Product)<-[:HAS_SUBJECT]-(advisory:Advisory {kind: 'EXPLOITED'})
WHERE contract.periodEndEarliest >= date('2026-11-01') AND contract.periodEndLatest <= date('2028-12-31')
  AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL', 'TERMINATED']
  AND NOT coalesce(advisory.isWithdrawn, false)
MATCH (contract)-[:HAS_BUYER]->(buyer:Buyer)
RETURN contract.title AS contract, buyer.name AS buyer, toString(contract.periodEndLatest) AS end, collect(path) AS paths
ORDER BY end
