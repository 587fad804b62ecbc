// Which deals under G-Cloud were for a product that a security agency later warned about?
// One row for each contract and warning. The lag has no upper bound if the date of the contract has no lower bound.
MATCH path = (framework:Framework)<-[:UNDER_FRAMEWORK]-(contract:Contract)-[:HAS_PRODUCT]->(product:Product)
        <-[subject:HAS_SUBJECT]-(advisory:Advisory)-[:HAS_PUBLISHER]->(agency:Agency),
      (contract)-[:HAS_BUYER]->(buyer:Buyer)
WHERE framework.title CONTAINS 'G-Cloud'
  AND advisory.kind <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)
  AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
  AND NOT coalesce(contract.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
  AND advisory.dateEarliest > contract.dealDateLatest
RETURN framework.title AS framework, buyer.name AS buyer, contract.value AS value, contract.valueCurrency AS currency, agency.name AS agency,
  CASE
    WHEN buyer.country <> advisory.audienceCountry THEN 'NO'
    WHEN buyer.kind IN advisory.audienceKinds THEN 'YES'
    WHEN buyer.kind IN advisory.audienceExcludedKinds THEN 'NO'
    ELSE 'UNKNOWN' END AS audienceMatch,
  duration.inDays(contract.dealDateLatest, advisory.dateEarliest).days AS atLeast,
  collect(path) AS paths
ORDER BY value DESC
