// The statements that answer src/questions/clean-or-unseen.graphql, each once, sorted by their text

UNWIND $p.parents AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (parent) {
  MATCH (parent)-[edge:MENTIONS]->(node)
  WITH DISTINCT edge, node
  ORDER BY node.key, elementId(edge)
  LIMIT toInteger($p.limit)
  RETURN collect([[CASE WHEN node:Product THEN ['Product', CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['name', 'aliases', 'distinctiveNames', 'cpes', 'description', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] WHEN node:Framework THEN ['Framework', CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'technique', 'statedAs', 'aliases', 'ceiling', 'ceilingCurrency', 'ceilingVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maximumParticipants', 'openToIsComplete', 'dateSigned', 'dateSignedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateSignedEarliest', 'dateSignedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] WHEN node:Organization THEN ['Organization', CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] END, edge.method, edge.confidence, edge.words, edge.score], [node.key, elementId(edge)]]) AS value
}
RETURN ref, value

;

UNWIND $p.parents AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (parent) {
  MATCH (parent)<-[:HAS_BUYER]-(node:Contract)
  WHERE NOT coalesce((node.status IN $p.w0), false)
  WITH DISTINCT node
  LIMIT toInteger($p.maxTotalCount)
  RETURN count(*) AS value
}
RETURN ref, value

;

UNWIND $p.parents AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (parent) {
  MATCH (parent)<-[:HAS_BUYER]-(node:Contract)
  WHERE NOT coalesce((node.status IN $p.w0), false)
  WITH DISTINCT node
  ORDER BY node.sortDate DESC, node.key
  LIMIT toInteger($p.limit)
  RETURN collect([CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'status', 'isAggregate', 'mayEstablishFramework', 'value', 'valueCurrency', 'valueVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maxValue', 'maxValueCurrency', 'maxValueVat', 'valueRoundedTo', 'items', 'cpv', 'dateSigned', 'dateSignedStated', 'dateAwarded', 'dateAwardedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'maxExtentDate', 'maxExtentDateStated', 'renewal', 'options', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'duplicateOf', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateSignedEarliest', 'dateSignedLatest', 'dateAwardedEarliest', 'dateAwardedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'maxExtentDateEarliest', 'maxExtentDateLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, [node.sortDate, node.key]]) AS value
}
RETURN ref, value

;

UNWIND $p.parents AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (parent) {
  WITH parent, parent AS start
  CALL (parent, start) {
    CALL (parent, start) {
      WITH parent, start AS deal
      MATCH (advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[link:HAS_BUYER|OPEN_TO]->(buyer:Buyer)
      WHERE coalesce(advisory.kind, '') <>
      'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION']) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] AND NOT deal:ContractingProcess AND (NOT deal:Framework OR (bought:HAS_PRODUCT AND NOT EXISTS {
        (deal)-[also:HAS_PRODUCT]->(other)
        WHERE other <> product AND NOT coalesce(also.knownFromEarliest > date($p.asOf), false)
      }))
      RETURN advisory, deal, buyer, product AS product, null AS vendor, CASE WHEN bought:HAS_PRODUCT THEN 5 ELSE 3 END AS strength, [link, bought, subject] AS edges, CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE CASE WHEN bought:MENTIONS THEN CASE bought.confidence WHEN 'HIGH' THEN 2 WHEN 'MEDIUM' THEN 2 WHEN 'LOW' THEN 1 ELSE 0 END WHEN link.matchedBy IN ['IDENTIFIER', 'REGISTER', 'CURATED'] THEN 3 ELSE 2 END END AS rank
      UNION ALL
      WITH parent, start AS deal
      MATCH (advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(framework:Framework)<-[under:UNDER_FRAMEWORK]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)
      WHERE coalesce(advisory.kind, '') <>
      'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION']) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] AND NOT EXISTS {
        (framework)-[also:HAS_PRODUCT]->(other)
        WHERE other <> product AND NOT coalesce(also.knownFromEarliest > date($p.asOf), false)
      } AND NOT EXISTS {
        (deal)-[also:HAS_PRODUCT]->()
        WHERE NOT coalesce(also.knownFromEarliest > date($p.asOf), false)
      }
      RETURN advisory, deal, buyer, product AS product, null AS vendor, 4 AS strength, [link, under, bought, subject] AS edges, CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE 2 END AS rank
    }
    WITH *
    WITH advisory, deal, buyer, max(strength) AS strength, collect({ strength: strength, product: product, vendor: vendor, edges: edges, rank: rank }) AS every
    RETURN advisory, deal, buyer, every, [way IN every WHERE way.strength = strength] AS ways
  }
  WITH *
  WITH *
  LIMIT toInteger($p.maxTotalCount)
  RETURN count(*) AS value
}
RETURN ref, value

;

UNWIND $p.reads AS read
UNWIND read.refs AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (read, parent) {
  WITH read, parent
  WHERE read.of = 0
  MATCH (parent)-[:HAS_BUYER]->(node:Buyer)
  WITH DISTINCT node
  ORDER BY node.key
  RETURN collect(CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END) AS rows
  UNION ALL
  WITH read, parent
  WHERE read.of = 1
  MATCH (parent)-[:HAS_PROCURING_ENTITY]->(node:Buyer)
  WITH DISTINCT node
  ORDER BY node.key
  RETURN collect(CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END) AS rows
  UNION ALL
  WITH read, parent
  WHERE read.of = 2
  MATCH (parent)<-[:HAS_CONTRACT]-(node:ContractingProcess)
  WITH DISTINCT node
  ORDER BY node.key
  RETURN collect(CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'procurementMethod', 'procurementMethodDetails', 'mainProcurementCategory', 'budget', 'budgetCurrency', 'budgetVat', 'tenderStatus', 'tenderValue', 'tenderValueCurrency', 'tenderValueVat', 'tenderMinValue', 'tenderMinValueCurrency', 'tenderMinValueVat', 'tenderMaxValue', 'tenderMaxValueCurrency', 'tenderMaxValueVat', 'datePublished', 'datePublishedStated', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['datePublishedEarliest', 'datePublishedLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END) AS rows
  UNION ALL
  WITH read, parent
  WHERE read.of = 3
  MATCH (parent)-[:UNDER_FRAMEWORK]->(node:Framework)
  WITH DISTINCT node
  ORDER BY node.key
  RETURN collect(CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'technique', 'statedAs', 'aliases', 'ceiling', 'ceilingCurrency', 'ceilingVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maximumParticipants', 'openToIsComplete', 'dateSigned', 'dateSignedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateSignedEarliest', 'dateSignedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END) AS rows
  UNION ALL
  WITH read, parent
  WHERE read.of = 4
  MATCH (parent)-[:HAS_PRODUCT]->(node:Product)
  WITH DISTINCT node
  ORDER BY node.key
  RETURN collect(CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['name', 'aliases', 'distinctiveNames', 'cpes', 'description', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END) AS rows
  UNION ALL
  WITH read, parent
  WHERE read.of = 5
  MATCH (parent)-[:HAS_SUPPLIER]->(node:Supplier)
  WITH DISTINCT node
  ORDER BY node.key
  RETURN collect(CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END) AS rows
}
WITH read, ref, rows
WHERE size(rows) > 0
RETURN toString(read.of) + ' ' + ref, [read.of, rows]

;

WITH '' AS ref, null AS parent
CALL (parent) {
  CALL (parent) {
    MATCH (node:Organization&Buyer)
    WHERE node.sortName IS NOT NULL AND node.key IS NOT NULL AND node.foldedName = toString($p.w0) AND node.sortName > ''
    WITH *
    ORDER BY node.sortName, node.key
    LIMIT toInteger($p.limit)
    RETURN node
    UNION ALL
    MATCH (node:Organization&Buyer)
    WHERE node.sortName IS NOT NULL AND node.key IS NOT NULL AND node.foldedName = toString($p.w0) AND node.sortName = ''
    WITH *
    ORDER BY node.key
    LIMIT toInteger($p.limit)
    RETURN node
  }
  WITH node
  ORDER BY CASE node.sortName WHEN '' THEN '\uffff' ELSE node.sortName END, node.key
  LIMIT toInteger($p.limit)
  RETURN collect([CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, [CASE node.sortName WHEN '' THEN '\uffff' ELSE node.sortName END, node.key]]) AS value
}
RETURN ref, value
