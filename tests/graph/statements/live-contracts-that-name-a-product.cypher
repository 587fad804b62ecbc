// The statements that answer src/questions/live-contracts-that-name-a-product.graphql, each once, sorted by their text

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
  MATCH (parent)-[edge:MENTIONS]->(node)
  WITH DISTINCT edge, node
  ORDER BY node.key, elementId(edge)
  LIMIT toInteger($p.limit)
  RETURN collect([[CASE WHEN node:Product THEN ['Product', CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['name', 'aliases', 'distinctiveNames', 'cpes', 'description', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] WHEN node:Framework THEN ['Framework', CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'technique', 'statedAs', 'aliases', 'ceiling', 'ceilingCurrency', 'ceilingVat', 'ceilingGross', 'ceilingGrossCurrency', 'ceilingGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maximumParticipants', 'frameworkMethod', 'frameworkType', 'buyerCategories', 'isOpenFrameworkScheme', 'openFrameworkSchemeEndDate', 'openFrameworkSchemeEndDateStated', 'openToIsComplete', 'dateSigned', 'dateSignedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['openFrameworkSchemeEndDateEarliest', 'openFrameworkSchemeEndDateLatest', 'dateSignedEarliest', 'dateSignedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] WHEN node:Organization THEN ['Organization', CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] END, edge.method, edge.confidence, edge.words, edge.score], [node.key, elementId(edge)]]) AS value
}
RETURN ref, value

;

WITH '' AS ref, null AS parent
CALL (parent) {
  CALL (*) {
    MATCH (node:Contract)
    WHERE node.sortEnd IS NOT NULL AND node.key IS NOT NULL AND NOT EXISTS {
      MATCH (node)-[:MAY_BE]->(node_duplicateOf:Contract)
    } AND (((EXISTS {
      MATCH (node)-[:MENTIONS]->(node_mentionedProducts:Product)
      WHERE node_mentionedProducts.foldedName = toString($p.w0)
    }) OR (EXISTS {
      MATCH (node)-[:MENTIONS]->(node_mentionedVendors:Organization&Vendor)
      WHERE node_mentionedVendors.foldedName = toString($p.w1)
    } AND ((reduce(plain = toLower(normalize(node.description, NFKD)), accent IN ['\u0300', '\u0301', '\u0302', '\u0303', '\u0304', '\u0306', '\u0307', '\u0308', '\u030a', '\u030b', '\u030c', '\u0327', '\u0328'] | replace(plain, accent, '')) CONTAINS $p.w2) OR (node.foldedTitle CONTAINS toString($p.w3)))) OR (EXISTS {
      MATCH (node)-[:HAS_PRODUCT]->(node_products:Product)
      WHERE node_products.foldedName = toString($p.w4)
    }))) AND ((((node.periodEndEarliest IS NULL AND node.periodEndLatest IS NULL)) OR (node.periodEndEarliest >= date($p.w5)))) AND NOT coalesce((node.status IN $p.w6), false) AND node.sortEnd > ''
    WITH *
    ORDER BY node.sortEnd, node.key
    LIMIT toInteger($p.limit)
    RETURN node
    UNION ALL
    MATCH (node:Contract)
    WHERE node.sortEnd IS NOT NULL AND node.key IS NOT NULL AND NOT EXISTS {
      MATCH (node)-[:MAY_BE]->(node_duplicateOf:Contract)
    } AND (((EXISTS {
      MATCH (node)-[:MENTIONS]->(node_mentionedProducts:Product)
      WHERE node_mentionedProducts.foldedName = toString($p.w0)
    }) OR (EXISTS {
      MATCH (node)-[:MENTIONS]->(node_mentionedVendors:Organization&Vendor)
      WHERE node_mentionedVendors.foldedName = toString($p.w1)
    } AND ((reduce(plain = toLower(normalize(node.description, NFKD)), accent IN ['\u0300', '\u0301', '\u0302', '\u0303', '\u0304', '\u0306', '\u0307', '\u0308', '\u030a', '\u030b', '\u030c', '\u0327', '\u0328'] | replace(plain, accent, '')) CONTAINS $p.w2) OR (node.foldedTitle CONTAINS toString($p.w3)))) OR (EXISTS {
      MATCH (node)-[:HAS_PRODUCT]->(node_products:Product)
      WHERE node_products.foldedName = toString($p.w4)
    }))) AND ((((node.periodEndEarliest IS NULL AND node.periodEndLatest IS NULL)) OR (node.periodEndEarliest >= date($p.w5)))) AND NOT coalesce((node.status IN $p.w6), false) AND node.sortEnd = ''
    WITH *
    ORDER BY node.key
    LIMIT toInteger($p.limit)
    RETURN node
  }
  WITH node
  ORDER BY CASE node.sortEnd WHEN '' THEN '\uffff' ELSE node.sortEnd END, node.key
  LIMIT toInteger($p.limit)
  RETURN collect([CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'status', 'isAggregate', 'mayEstablishFramework', 'value', 'valueCurrency', 'valueVat', 'valueGross', 'valueGrossCurrency', 'valueGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maxValue', 'maxValueCurrency', 'maxValueVat', 'valueRoundedTo', 'items', 'cpv', 'dateSigned', 'dateSignedStated', 'dateAwarded', 'dateAwardedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'maxExtentDate', 'maxExtentDateStated', 'endKind', 'endGrounds', 'endDetails', 'renewal', 'options', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'duplicateOf', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateSignedEarliest', 'dateSignedLatest', 'dateAwardedEarliest', 'dateAwardedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'maxExtentDateEarliest', 'maxExtentDateLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, [CASE node.sortEnd WHEN '' THEN '\uffff' ELSE node.sortEnd END, node.key]]) AS value
}
RETURN ref, value
