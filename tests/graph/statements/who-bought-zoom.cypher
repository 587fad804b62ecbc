// The statements that answer src/questions/who-bought-zoom.graphql, each once, sorted by their text

CALL () {
  MATCH (node:Source)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'publisher', 'url', 'licence', 'published', 'publishedStated', 'isRead', 'isComplete', 'format', 'given', 'note', 'record'] | fetched[each]], [each IN ['publishedEarliest', 'publishedLatest'] | toStringOrNull(fetched[each])]]]) END

;

CALL () {
  UNWIND $p.parents[0] AS ref
  MATCH (parent)
  WHERE elementId(parent) = ref
  MATCH (parent)-[:HAS_BUYER]->(node:Buyer)
  RETURN 0 AS of, node, collect(DISTINCT ref) AS refs
  UNION ALL
  UNWIND $p.parents[1] AS ref
  MATCH (parent)
  WHERE elementId(parent) = ref
  MATCH (parent)-[:HAS_PROCURING_ENTITY]->(node:Buyer)
  RETURN 1 AS of, node, collect(DISTINCT ref) AS refs
  UNION ALL
  UNWIND $p.parents[2] AS ref
  MATCH (parent)
  WHERE elementId(parent) = ref
  MATCH (parent)<-[:HAS_CONTRACT]-(node:ContractingProcess)
  RETURN 2 AS of, node, collect(DISTINCT ref) AS refs
  UNION ALL
  UNWIND $p.parents[3] AS ref
  MATCH (parent)
  WHERE elementId(parent) = ref
  MATCH (parent)-[:UNDER_FRAMEWORK]->(node:Framework)
  RETURN 3 AS of, node, collect(DISTINCT ref) AS refs
  UNION ALL
  UNWIND $p.parents[4] AS ref
  MATCH (parent)
  WHERE elementId(parent) = ref
  MATCH (parent)-[:HAS_PRODUCT]->(node:Product)
  RETURN 4 AS of, node, collect(DISTINCT ref) AS refs
  UNION ALL
  UNWIND $p.parents[5] AS ref
  MATCH (parent)
  WHERE elementId(parent) = ref
  MATCH (parent)-[:HAS_SUPPLIER]->(node:Supplier)
  RETURN 5 AS of, node, collect(DISTINCT ref) AS refs
}
RETURN of, refs, CASE WHEN of IN [0, 1, 5] THEN CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END WHEN of IN [2] THEN CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'procurementMethod', 'procurementMethodDetails', 'procurementMethodRationale', 'directAwardGrounds', 'mainProcurementCategory', 'budget', 'budgetCurrency', 'budgetVat', 'tenderStatus', 'tenderValue', 'tenderValueCurrency', 'tenderValueVat', 'tenderValueGross', 'tenderValueGrossCurrency', 'tenderValueGrossVat', 'tenderMinValue', 'tenderMinValueCurrency', 'tenderMinValueVat', 'tenderMaxValue', 'tenderMaxValueCurrency', 'tenderMaxValueVat', 'noticeTypes', 'datePublished', 'datePublishedStated', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['datePublishedEarliest', 'datePublishedLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END WHEN of IN [3] THEN CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'technique', 'statedAs', 'aliases', 'ceiling', 'ceilingCurrency', 'ceilingVat', 'ceilingGross', 'ceilingGrossCurrency', 'ceilingGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maximumParticipants', 'frameworkMethod', 'frameworkType', 'buyerCategories', 'isOpenFrameworkScheme', 'openFrameworkSchemeEndDate', 'openFrameworkSchemeEndDateStated', 'openToIsComplete', 'dateSigned', 'dateSignedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['openFrameworkSchemeEndDateEarliest', 'openFrameworkSchemeEndDateLatest', 'dateSignedEarliest', 'dateSignedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END WHEN of IN [4] THEN CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['name', 'aliases', 'distinctiveNames', 'cpes', 'description', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END END AS row
ORDER BY node.key

;

UNWIND $p.parents AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (parent) {
  MATCH (parent)<-[:HAS_PRODUCT]-(node:Contract)
  WHERE NOT coalesce((node.status IN $p.w0), false)
  WITH DISTINCT node
  ORDER BY node.sortValue DESC, node.key
  LIMIT toInteger($p.limit)
  RETURN collect([CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'status', 'isAggregate', 'mayEstablishFramework', 'value', 'valueCurrency', 'valueVat', 'valueGross', 'valueGrossCurrency', 'valueGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maxValue', 'maxValueCurrency', 'maxValueVat', 'valueRoundedTo', 'items', 'cpv', 'dateSigned', 'dateSignedStated', 'dateAwarded', 'dateAwardedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'maxExtentDate', 'maxExtentDateStated', 'endKind', 'endGrounds', 'endDetails', 'renewal', 'options', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'duplicateOf', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateSignedEarliest', 'dateSignedLatest', 'dateAwardedEarliest', 'dateAwardedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'maxExtentDateEarliest', 'maxExtentDateLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, [node.sortValue, node.key]]) AS value
}
RETURN ref, value

;

WITH '' AS ref, null AS parent
CALL (parent) {
  CALL (*) {
    MATCH (node:Product)
    WHERE node.sortName IS NOT NULL AND node.key IS NOT NULL AND node.foldedName = toString($p.w0) AND node.sortName > ''
    WITH *
    ORDER BY node.sortName, node.key
    LIMIT toInteger($p.limit)
    RETURN node
    UNION ALL
    MATCH (node:Product)
    WHERE node.sortName IS NOT NULL AND node.key IS NOT NULL AND node.foldedName = toString($p.w0) AND node.sortName = ''
    WITH *
    ORDER BY node.key
    LIMIT toInteger($p.limit)
    RETURN node
  }
  WITH node
  ORDER BY CASE node.sortName WHEN '' THEN '\uffff' ELSE node.sortName END, node.key
  LIMIT toInteger($p.limit)
  RETURN collect([CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['name', 'aliases', 'distinctiveNames', 'cpes', 'description', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, [CASE node.sortName WHEN '' THEN '\uffff' ELSE node.sortName END, node.key]]) AS value
}
RETURN ref, value
