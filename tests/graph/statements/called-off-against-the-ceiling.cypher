// The statements that answer src/questions/called-off-against-the-ceiling.graphql, each once, sorted by their text

MATCH (deal:Contract)
MATCH (deal)-[:UNDER_FRAMEWORK]->(deal_framework:Framework)
WHERE deal.valueCurrency = $p.w2 AND deal_framework.foldedTitle STARTS WITH toString($p.w0) AND deal_framework.ceilingCurrency = $p.w1
WITH DISTINCT deal
OPTIONAL MATCH (deal)-[:UNDER_FRAMEWORK]->(over:Framework)
WITH *, CASE WHEN deal:Framework THEN deal ELSE over END AS framework
WITH DISTINCT deal, 1 AS weight, framework
WITH framework, collect(deal) AS items, sum(CASE WHEN deal:Duplicate THEN 0 ELSE weight END) AS weight
ORDER BY weight DESC, framework.key
WITH collect([[framework], items]) AS groups
CALL (groups) {
  UNWIND groups[toInteger($p.first)..] AS other
  UNWIND other[1] AS item
  RETURN collect(DISTINCT item) AS others
}
CALL (groups) {
  UNWIND range(0, size(groups) - 1) AS place
  UNWIND groups[place][1] AS item
  WITH DISTINCT place, item AS deal
  WITH deal, count(*) AS places
  WHERE places > 1 AND NOT deal:Duplicate
  RETURN count(*) AS several
}
WITH several, size(groups) AS total, groups[..toInteger($p.first)] + CASE WHEN size(groups) > toInteger($p.first) THEN [[null, others]] ELSE [] END AS shown
UNWIND range(0, size(shown) - 1) AS place
WITH several, total, place, shown[place][0] AS keys, shown[place][1] AS items
CALL (items) {
  UNWIND items AS item
  WITH item AS deal, 1 AS weight
  WITH deal, weight, CASE WHEN deal:Contract THEN 'CONTRACT' WHEN deal:Payment THEN 'PAYMENT' ELSE 'FRAMEWORK' END AS kind, CASE WHEN deal:Duplicate THEN 'DUPLICATE' WHEN coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] THEN 'NOT_MADE' WHEN deal.mayEstablishFramework THEN 'MAY_ESTABLISH_FRAMEWORK' WHEN deal.value IS NULL THEN 'WITHOUT_AMOUNT' WHEN NOT deal:Framework AND COUNT {
    (deal)-[:HAS_SUPPLIER]->()
  } > 1 AND COUNT {
    MATCH (deal)-[:HAS_SUPPLIER]->(supplier)
    RETURN DISTINCT supplier
  } > 1 THEN 'JOINT' WHEN deal.valueCurrency IS NULL THEN 'WITHOUT_CURRENCY' WHEN deal.valueUnits IS NULL THEN 'TOO_LARGE' ELSE 'SUMMED' END AS reason, deal.valueCurrency AS currency, deal.valueUnits AS units, deal.valueNanos AS nanos, deal.valueVat AS vat
  WITH kind, reason, currency, CASE WHEN units IS NOT NULL THEN vat END AS vat, count(deal) AS deals, sum(weight) AS weight, count(units) AS amounts, sum(units / 1000000000) AS billions, sum(units % 1000000000) AS units, sum(nanos) AS nanos, min(CASE WHEN units IS NOT NULL THEN deal.sortValue END) AS least, max(CASE WHEN units IS NOT NULL THEN deal.sortValue END) AS greatest
  RETURN collect([kind, reason, currency, deals, weight, amounts, billions, units, nanos, least, greatest, vat]) AS sums
}
WITH several, total, place, keys IS NULL AS isRest, sums, keys[0] AS framework
RETURN total, several, isRest, [CASE WHEN framework IS NULL THEN null ELSE head([fetched IN [properties(framework)] | [elementId(framework), fetched.key, [], [each IN ['title', 'description', 'technique', 'statedAs', 'aliases', 'ceiling', 'ceilingCurrency', 'ceilingVat', 'ceilingGross', 'ceilingGrossCurrency', 'ceilingGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maximumParticipants', 'frameworkMethod', 'frameworkType', 'buyerCategories', 'isOpenFrameworkScheme', 'openFrameworkSchemeEndDate', 'openFrameworkSchemeEndDateStated', 'openToIsComplete', 'dateSigned', 'dateSignedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['openFrameworkSchemeEndDateEarliest', 'openFrameworkSchemeEndDateLatest', 'dateSignedEarliest', 'dateSignedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] AS columns, sums
ORDER BY place
