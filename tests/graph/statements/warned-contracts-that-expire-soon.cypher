// The statements that answer src/questions/warned-contracts-that-expire-soon.graphql, each once, sorted by their text

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

WITH '' AS ref, null AS parent
CALL (parent) {
  CALL () {
    MATCH (node_mentionedProducts:Product)
    WHERE EXISTS {
      MATCH (node_mentionedProducts)<-[:HAS_SUBJECT]-(node_mentionedProducts_advisories:Advisory)
      WHERE node_mentionedProducts_advisories.kind = $p.w2 AND NOT coalesce((node_mentionedProducts_advisories.isWithdrawn = $p.w3), false)
    }
    RETURN collect(node_mentionedProducts) AS ends0
  }
  CALL () {
    MATCH (node_products:Product)
    WHERE EXISTS {
      MATCH (node_products)<-[:HAS_SUBJECT]-(node_products_advisories:Advisory)
      WHERE node_products_advisories.kind = $p.w4 AND NOT coalesce((node_products_advisories.isWithdrawn = $p.w5), false)
    }
    RETURN collect(node_products) AS ends1
  }
  WITH *, COUNT {
    UNWIND ends0 AS anEnd
    MATCH ()-[:MENTIONS]->(anEnd:Product)
    RETURN 1 AS one
    LIMIT 10001
  } + COUNT {
    UNWIND ends1 AS anEnd
    MATCH ()-[:HAS_PRODUCT]->(anEnd:Product)
    RETURN 1 AS one
    LIMIT 10001
  } AS nodesAtEnds
  CALL (*) {
    CALL (ends0, ends1, nodesAtEnds) {
      WITH *
      WHERE nodesAtEnds <= 10000
      CALL (ends0, ends1) {
        UNWIND ends0 AS anEnd
        MATCH (node:Contract)-[:MENTIONS]->(anEnd:Product)
        RETURN node
        UNION
        UNWIND ends1 AS anEnd
        MATCH (node:Contract)-[:HAS_PRODUCT]->(anEnd:Product)
        RETURN node
      }
      WITH DISTINCT node, ends0, ends1
      WHERE node.sortEnd IS NOT NULL AND node.key IS NOT NULL AND node.periodEndEarliest >= date($p.w0) AND node.periodEndLatest <= date($p.w1) AND ((EXISTS {
        MATCH (node)-[:MENTIONS]->(node_mentionedProducts:Product)
        WHERE node_mentionedProducts IN ends0
      }) OR (EXISTS {
        MATCH (node)-[:HAS_PRODUCT]->(node_products:Product)
        WHERE node_products IN ends1
      })) AND NOT coalesce((node.status IN $p.w6), false) AND node.sortEnd > ''
      WITH node
      ORDER BY node.sortEnd, node.key
      LIMIT toInteger($p.limit)
      RETURN node
      UNION ALL
      WITH *
      WHERE nodesAtEnds > 10000
      CALL (ends0, ends1) {
        MATCH (node:Contract)
        WHERE node.sortEnd IS NOT NULL AND node.key IS NOT NULL AND node.periodEndEarliest >= date($p.w0) AND node.periodEndLatest <= date($p.w1) AND ((EXISTS {
          MATCH (node)-[:MENTIONS]->(node_mentionedProducts:Product)
          WHERE node_mentionedProducts IN ends0
        }) OR (EXISTS {
          MATCH (node)-[:HAS_PRODUCT]->(node_products:Product)
          WHERE node_products IN ends1
        })) AND NOT coalesce((node.status IN $p.w6), false) AND node.sortEnd > ''
        WITH node
        ORDER BY node.sortEnd, node.key
        LIMIT toInteger($p.limit)
        RETURN node
      }
      RETURN node
    }
    WITH node
    ORDER BY node.sortEnd, node.key
    LIMIT toInteger($p.limit)
    RETURN node
    UNION ALL
    CALL (ends0, ends1, nodesAtEnds) {
      WITH *
      WHERE nodesAtEnds <= 10000
      CALL (ends0, ends1) {
        UNWIND ends0 AS anEnd
        MATCH (node:Contract)-[:MENTIONS]->(anEnd:Product)
        RETURN node
        UNION
        UNWIND ends1 AS anEnd
        MATCH (node:Contract)-[:HAS_PRODUCT]->(anEnd:Product)
        RETURN node
      }
      WITH DISTINCT node, ends0, ends1
      WHERE node.sortEnd IS NOT NULL AND node.key IS NOT NULL AND node.periodEndEarliest >= date($p.w0) AND node.periodEndLatest <= date($p.w1) AND ((EXISTS {
        MATCH (node)-[:MENTIONS]->(node_mentionedProducts:Product)
        WHERE node_mentionedProducts IN ends0
      }) OR (EXISTS {
        MATCH (node)-[:HAS_PRODUCT]->(node_products:Product)
        WHERE node_products IN ends1
      })) AND NOT coalesce((node.status IN $p.w6), false) AND node.sortEnd = ''
      WITH node
      ORDER BY node.key
      LIMIT toInteger($p.limit)
      RETURN node
      UNION ALL
      WITH *
      WHERE nodesAtEnds > 10000
      CALL (ends0, ends1) {
        MATCH (node:Contract)
        WHERE node.sortEnd IS NOT NULL AND node.key IS NOT NULL AND node.periodEndEarliest >= date($p.w0) AND node.periodEndLatest <= date($p.w1) AND ((EXISTS {
          MATCH (node)-[:MENTIONS]->(node_mentionedProducts:Product)
          WHERE node_mentionedProducts IN ends0
        }) OR (EXISTS {
          MATCH (node)-[:HAS_PRODUCT]->(node_products:Product)
          WHERE node_products IN ends1
        })) AND NOT coalesce((node.status IN $p.w6), false) AND node.sortEnd = ''
        WITH node
        ORDER BY node.key
        LIMIT toInteger($p.limit)
        RETURN node
      }
      RETURN node
    }
    WITH node
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
