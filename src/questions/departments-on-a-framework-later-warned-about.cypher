// Which departments are on a framework that a security agency later warned about?
// One row for each deal, department and warning whose dates cannot overlap.
MATCH path = (agency:Agency)<-[:HAS_PUBLISHER]-(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)
        <-[:HAS_PRODUCT]-(deal:Framework)-[:OPEN_TO]->(buyer:Buyer {kind: 'DEPARTMENT'})
WHERE agency.name CONTAINS 'National Cyber Security Centre'
  AND advisory.kind <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)
  AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
  AND NOT EXISTS { (deal)-[:HAS_PRODUCT]->(other) WHERE other <> product }
  AND advisory.dateEarliest > deal.dealDateLatest
RETURN buyer.name AS department, deal.title AS deal, agency.name AS agency, advisory.title AS advisory,
  duration.inDays(deal.dealDateLatest, advisory.dateEarliest).days AS atLeast,
  duration.inDays(deal.dealDateEarliest, advisory.dateLatest).days AS atMost,
  collect(path) AS paths
ORDER BY department, deal, advisory
