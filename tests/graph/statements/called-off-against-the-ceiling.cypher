// The statements that answer src/questions/called-off-against-the-ceiling.graphql, each once, sorted by their text

MATCH (deal:Contract)
MATCH (deal)-[:UNDER_FRAMEWORK]->(deal_framework:Framework)
WHERE deal.valueCurrency = $p.w2 AND deal_framework.foldedTitle STARTS WITH toString($p.w0) AND deal_framework.ceilingCurrency = $p.w1
WITH DISTINCT deal
OPTIONAL MATCH (deal)-[:UNDER_FRAMEWORK]->(over:Framework)
WITH *, CASE WHEN deal:Framework THEN deal ELSE over END AS framework
WITH DISTINCT deal, framework
WITH *
WHERE coalesce(elementId(framework), '') IN $p.shown
WITH framework, deal, deal {.value, .valueCurrency, .valueUnits, .valueNanos, .valueVat, .status, .mayEstablishFramework, .sortValue} AS stored
WITH framework, CASE WHEN deal:Duplicate THEN 'DUPLICATE' WHEN coalesce(stored.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] THEN 'NOT_MADE' WHEN stored.mayEstablishFramework THEN 'MAY_ESTABLISH_FRAMEWORK' WHEN stored.value IS NULL THEN 'WITHOUT_AMOUNT' WHEN COUNT {
  (deal)-[:HAS_SUPPLIER]->()
} > 1 AND COUNT {
  MATCH (deal)-[:HAS_SUPPLIER]->(awarded)
  RETURN DISTINCT awarded
} > 1 THEN 'JOINT' WHEN stored.valueCurrency IS NULL THEN 'WITHOUT_CURRENCY' WHEN stored.valueUnits IS NULL THEN 'TOO_LARGE' ELSE 'SUMMED' END AS reason, stored.valueCurrency AS currency, stored.valueUnits AS units, stored.valueNanos AS nanos, stored.valueVat AS vat, stored.sortValue AS sortValue
WITH framework, reason, currency, CASE WHEN units IS NOT NULL THEN vat END AS vat, count(*) AS deals, count(units) AS amounts, sum(units / 1000000000) AS billions, sum(units % 1000000000) AS units, sum(nanos) AS nanos, min(CASE WHEN units IS NOT NULL THEN sortValue END) AS least, max(CASE WHEN units IS NOT NULL THEN sortValue END) AS greatest
RETURN coalesce(elementId(framework), '') AS ref, collect(['CONTRACT', reason, currency, deals, deals, amounts, billions, units, nanos, least, greatest, vat]) AS sums

;

MATCH (deal:Contract)
MATCH (deal)-[:UNDER_FRAMEWORK]->(deal_framework:Framework)
WHERE deal.valueCurrency = $p.w2 AND deal_framework.foldedTitle STARTS WITH toString($p.w0) AND deal_framework.ceilingCurrency = $p.w1
WITH DISTINCT deal
OPTIONAL MATCH (deal)-[:UNDER_FRAMEWORK]->(over:Framework)
WITH *, CASE WHEN deal:Framework THEN deal ELSE over END AS framework
WITH DISTINCT deal, framework
WITH framework, count(CASE WHEN NOT deal:Duplicate THEN 1 END) AS weight
ORDER BY weight DESC, framework.key
WITH collect([[framework], weight]) AS groups
CALL (groups) {
  UNWIND range(0, size(groups[..toInteger($p.first)]) - 1) AS place
  WITH place, groups[place][1] AS weight, groups[place][0][0] AS framework
  ORDER BY place
  RETURN collect([[CASE WHEN framework IS NULL THEN null ELSE head([fetched IN [properties(framework)] | [elementId(framework), fetched.key, [], [each IN ['title', 'description', 'technique', 'statedAs', 'aliases', 'ceiling', 'ceilingCurrency', 'ceilingVat', 'ceilingGross', 'ceilingGrossCurrency', 'ceilingGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maximumParticipants', 'frameworkMethod', 'frameworkType', 'buyerCategories', 'isOpenFrameworkScheme', 'openFrameworkSchemeEndDate', 'openFrameworkSchemeEndDateStated', 'openToIsComplete', 'dateSigned', 'dateSignedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['openFrameworkSchemeEndDateEarliest', 'openFrameworkSchemeEndDateLatest', 'dateSignedEarliest', 'dateSignedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END], weight]) AS shown
}
RETURN size(groups) AS total, shown
