// The statements that answer src/questions/contracts-for-products-used-in-ransomware.graphql, each once, sorted by their text

CALL () {
  MATCH (node:Product)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
  UNION ALL
  MATCH (merged:Merged)-[:IS]->(node:Product)
  WHERE merged.key IN $p.merged AND NOT EXISTS {
    (:Product {key: merged.name})
  }
  RETURN substring(merged.key, size('Product ')) AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['name', 'aliases', 'distinctiveNames', 'cpes', 'description', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END

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

MATCH (advisory:Advisory)
WHERE advisory.kind = $p.w0 AND advisory.usedInRansomware = $p.w1
WITH advisory
RETURN '' AS key, collect(DISTINCT id(advisory))

;

UNWIND $p.keys AS key
WITH key, [id IN split(key, ' ') | toInteger(id)] AS ids
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = ids[0] AND all(known IN [deal] WHERE NOT coalesce(known.knownFromEarliest > date($p.asOf), false))
MATCH (buyer:Buyer)
WHERE id(buyer) = ids[1]
MATCH (advisory:Advisory)
WHERE id(advisory) = ids[2] AND all(known IN [advisory] WHERE NOT coalesce(known.knownFromEarliest > date($p.asOf), false))
CALL (advisory, deal, buyer) {
  CALL (advisory, deal, buyer) {
    WITH advisory, deal, buyer
    MATCH (advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT|MENTIONS]-(deal)-[link:HAS_BUYER|OPEN_TO]->(buyer:Buyer)
    WHERE coalesce(advisory.kind, '') <>
    'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION']) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] AND NOT deal:ContractingProcess AND (NOT deal:Framework OR (bought:HAS_PRODUCT AND NOT EXISTS {
      (deal)-[also:HAS_PRODUCT]->(other)
      WHERE other <> product AND NOT coalesce(also.knownFromEarliest > date($p.asOf), false)
    }))
    RETURN product AS product, CASE WHEN bought:HAS_PRODUCT THEN 5 ELSE 3 END AS strength, [link, bought, subject] AS edges, CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE CASE WHEN bought:MENTIONS THEN CASE bought.confidence WHEN 'HIGH' THEN 2 WHEN 'MEDIUM' THEN 2 WHEN 'LOW' THEN 1 ELSE 0 END WHEN link.matchedBy IN ['IDENTIFIER', 'REGISTER', 'CURATED'] THEN 3 ELSE 2 END END AS rank
    UNION ALL
    WITH advisory, deal, buyer
    MATCH (advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(framework:Framework)<-[under:UNDER_FRAMEWORK]-(deal)-[link:HAS_BUYER]->(buyer:Buyer)
    WHERE coalesce(advisory.kind, '') <>
    'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION']) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] AND NOT EXISTS {
      (framework)-[also:HAS_PRODUCT]->(other)
      WHERE other <> product AND NOT coalesce(also.knownFromEarliest > date($p.asOf), false)
    } AND NOT EXISTS {
      (deal)-[also:HAS_PRODUCT]->()
      WHERE NOT coalesce(also.knownFromEarliest > date($p.asOf), false)
    }
    RETURN product AS product, 4 AS strength, [link, under, bought, subject] AS edges, CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE 2 END AS rank
  }
  WITH *
  WHERE all(known IN edges WHERE NOT coalesce(known.knownFromEarliest > date($p.asOf), false))
  WITH max(strength) AS strength, collect({ strength: strength, product: product, edges: edges, rank: rank }) AS every
  RETURN [way IN every WHERE way.strength = strength] AS ways
}
WITH key, deal, buyer, advisory, ways, [way IN ways WHERE way.product IS NOT NULL | way.product] AS products
WHERE size(ways) > 0
CALL (advisory) {
  OPTIONAL MATCH (advisory)-[published:HAS_PUBLISHER]->(publisher:Organization)
  WHERE NOT coalesce(published.knownFromEarliest > date($p.asOf), false)
  WITH published, publisher
  ORDER BY publisher:Agency DESC, publisher.key, coalesce(published.matchedBy IN ['NAME', 'ALIAS', 'FORM'], false), published.record
  LIMIT 1
  RETURN published, publisher
}
RETURN key, [CASE WHEN advisory IS NULL THEN null ELSE head([fetched IN [properties(advisory)] | [elementId(advisory), fetched.key, [], [each IN ['title', 'kind', 'category', 'date', 'dateStated', 'isPublic', 'isWithdrawn', 'summary', 'severity', 'cvssScore', 'cvssVector', 'dueDate', 'dueDateStated', 'dueDateBinds', 'bindsWhom', 'boundBy', 'boundByUrl', 'boundUntil', 'boundUntilStated', 'requiredAction', 'usedInRansomware', 'listedWhenCatalogueBegan', 'references', 'permittedUse', 'discouragedUse', 'audience', 'audienceKinds', 'audienceExcludedKinds', 'audienceCountry', 'url', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateEarliest', 'dateLatest', 'dueDateEarliest', 'dueDateLatest', 'boundUntilEarliest', 'boundUntilLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, CASE WHEN deal:Framework THEN ['Framework', CASE WHEN deal IS NULL THEN null ELSE head([fetched IN [properties(deal)] | [elementId(deal), fetched.key, [], [each IN ['title', 'description', 'technique', 'statedAs', 'aliases', 'ceiling', 'ceilingCurrency', 'ceilingVat', 'ceilingGross', 'ceilingGrossCurrency', 'ceilingGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maximumParticipants', 'frameworkMethod', 'frameworkType', 'buyerCategories', 'isOpenFrameworkScheme', 'openFrameworkSchemeEndDate', 'openFrameworkSchemeEndDateStated', 'openToIsComplete', 'dateSigned', 'dateSignedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['openFrameworkSchemeEndDateEarliest', 'openFrameworkSchemeEndDateLatest', 'dateSignedEarliest', 'dateSignedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] WHEN deal:Contract THEN ['Contract', CASE WHEN deal IS NULL THEN null ELSE head([fetched IN [properties(deal)] | [elementId(deal), fetched.key, [], [each IN ['title', 'description', 'status', 'isAggregate', 'mayEstablishFramework', 'value', 'valueCurrency', 'valueVat', 'valueGross', 'valueGrossCurrency', 'valueGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maxValue', 'maxValueCurrency', 'maxValueVat', 'valueRoundedTo', 'items', 'cpv', 'dateSigned', 'dateSignedStated', 'dateAwarded', 'dateAwardedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'maxExtentDate', 'maxExtentDateStated', 'endKind', 'endGrounds', 'endDetails', 'renewal', 'options', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'duplicateOf', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateSignedEarliest', 'dateSignedLatest', 'dateAwardedEarliest', 'dateAwardedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'maxExtentDateEarliest', 'maxExtentDateLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] WHEN deal:Payment THEN ['Payment', CASE WHEN deal IS NULL THEN null ELSE head([fetched IN [properties(deal)] | [elementId(deal), fetched.key, [], [each IN ['title', 'description', 'details', 'detailsNames', 'reference', 'amount', 'amountCurrency', 'amountVat', 'amountGross', 'amountGrossCurrency', 'amountGrossVat', 'date', 'dateStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'duplicateOf', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateEarliest', 'dateLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END] END, CASE WHEN buyer IS NULL THEN null ELSE head([fetched IN [properties(buyer)] | [elementId(buyer), fetched.key, labels(buyer), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, CASE WHEN publisher IS NULL THEN null ELSE head([fetched IN [properties(publisher)] | [elementId(publisher), fetched.key, labels(publisher), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, ['SUPPLIER', 'FAMILY', 'MENTION', 'FRAMEWORK', 'PRODUCT'][ways[0].strength - 1], CASE WHEN advisory.dateEarliest > deal.dealDateLatest THEN 'AFTER' WHEN advisory.dateLatest < deal.dealDateEarliest THEN 'BEFORE' WHEN advisory.dateEarliest = advisory.dateLatest AND deal.dealDateEarliest = deal.dealDateLatest AND advisory.dateEarliest = deal.dealDateLatest THEN 'SAME_DAY' ELSE 'UNCERTAIN' END, CASE WHEN advisory.dateLatest < deal.periodStartEarliest OR advisory.dateEarliest > deal.periodEndLatest THEN 'NO' WHEN coalesce(deal.status, '') <> 'TERMINATED' AND advisory.dateEarliest >= deal.periodStartLatest AND advisory.dateLatest <= deal.periodEndEarliest THEN 'YES' ELSE 'UNCERTAIN' END, CASE WHEN buyer.country <> advisory.audienceCountry THEN 'NO' WHEN buyer.kind IN advisory.audienceKinds THEN 'YES' WHEN buyer.kind IN advisory.audienceExcludedKinds THEN 'NO' ELSE 'UNKNOWN' END, ['VERY_LOW', 'LOW', 'MEDIUM', 'HIGH'][reduce(least = reduce(best = 0, way IN ways | CASE WHEN way.rank > best THEN way.rank ELSE best END), rank IN [CASE WHEN publisher IS NULL THEN 1 WHEN published.matchedBy IN ['NAME', 'ALIAS', 'FORM'] THEN 2 ELSE 3 END, CASE WHEN advisory.isPublic THEN 3 ELSE 2 END] | CASE WHEN rank < least THEN rank ELSE least END)], CASE WHEN deal:Framework THEN EXISTS {
  (deal)<-[under:UNDER_FRAMEWORK]-(callOff:Contract|Payment)-[bought:HAS_BUYER]->(buyer)
  WHERE NOT coalesce(callOff.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] AND all(known IN [callOff, under, bought] WHERE NOT coalesce(known.knownFromEarliest > date($p.asOf), false))
} END, [product IN products | product.key], [edges IN [way IN ways | way.edges] | [edge IN edges | [type(edge), head([label IN labels(startNode(edge)) WHERE label IN ['Organization', 'ContractingProcess', 'Release', 'Framework', 'Lot', 'Contract', 'Payment', 'Product', 'Advisory', 'Vulnerability', 'Observation', 'Response', 'Source', 'Revision', 'Run']]), startNode(edge).key, head([label IN labels(endNode(edge)) WHERE label IN ['Organization', 'ContractingProcess', 'Release', 'Framework', 'Lot', 'Contract', 'Payment', 'Product', 'Advisory', 'Vulnerability', 'Observation', 'Response', 'Source', 'Revision', 'Run']]), endNode(edge).key, edge.sources, [toString(edge.knownFromEarliest), toString(edge.knownFromLatest), edge.knownFrom, edge.knownFromStated], edge.statedName, edge.matchedBy, edge.confidence, edge.words, edge.productStatus, edge.versions]]], [edge IN CASE WHEN published IS NULL THEN [] ELSE [published] END | [type(edge), head([label IN labels(startNode(edge)) WHERE label IN ['Organization', 'ContractingProcess', 'Release', 'Framework', 'Lot', 'Contract', 'Payment', 'Product', 'Advisory', 'Vulnerability', 'Observation', 'Response', 'Source', 'Revision', 'Run']]), startNode(edge).key, head([label IN labels(endNode(edge)) WHERE label IN ['Organization', 'ContractingProcess', 'Release', 'Framework', 'Lot', 'Contract', 'Payment', 'Product', 'Advisory', 'Vulnerability', 'Observation', 'Response', 'Source', 'Revision', 'Run']]), endNode(edge).key, edge.sources, [toString(edge.knownFromEarliest), toString(edge.knownFromLatest), edge.knownFrom, edge.knownFromStated], edge.statedName, edge.matchedBy, edge.confidence, edge.words, edge.productStatus, edge.versions]], $p.asOf, CASE WHEN $p.asOf IS NULL THEN null WHEN any(way IN ways WHERE all(known IN way.edges + [deal, advisory] + CASE WHEN published IS NULL THEN [] ELSE [published] END WHERE coalesce(known.knownFromLatest <= date($p.asOf), false))) THEN 'YES' ELSE 'UNCERTAIN' END]

;

UNWIND $p.parents AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (parent) {
  MATCH (parent)-[:HAS_VULNERABILITY]->(node:Vulnerability)
  WITH DISTINCT node
  ORDER BY node.key
  LIMIT toInteger($p.limit)
  RETURN collect([CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'datePublished', 'datePublishedStated', 'severity', 'cvssScore', 'cvssVector', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['datePublishedEarliest', 'datePublishedLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, [node.key]]) AS value
}
RETURN ref, value

;

WITH '' AS ref, null AS parent
CALL (parent) {
  CALL () {
    MATCH (node_mentionedProducts:Product)
    WHERE EXISTS {
      MATCH (node_mentionedProducts)<-[:HAS_SUBJECT]-(node_mentionedProducts_advisories:Advisory)
      WHERE node_mentionedProducts_advisories.kind = $p.w0 AND node_mentionedProducts_advisories.usedInRansomware = $p.w1 AND NOT coalesce((node_mentionedProducts_advisories.isWithdrawn = $p.w2), false)
    }
    RETURN collect(node_mentionedProducts) AS ends0
  }
  CALL () {
    MATCH (node_products:Product)
    WHERE EXISTS {
      MATCH (node_products)<-[:HAS_SUBJECT]-(node_products_advisories:Advisory)
      WHERE node_products_advisories.kind = $p.w3 AND node_products_advisories.usedInRansomware = $p.w4 AND NOT coalesce((node_products_advisories.isWithdrawn = $p.w5), false)
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
    WHERE node.sortDate IS NOT NULL AND node.key IS NOT NULL AND ((EXISTS {
      MATCH (node)-[:MENTIONS]->(node_mentionedProducts:Product)
      WHERE node_mentionedProducts IN ends0
    }) OR (EXISTS {
      MATCH (node)-[:HAS_PRODUCT]->(node_products:Product)
      WHERE node_products IN ends1
    })) AND NOT coalesce((node.status IN $p.w6), false)
    WITH node
    ORDER BY node.sortDate DESC, node.key
    LIMIT toInteger($p.limit)
    RETURN node
    UNION ALL
    WITH *
    WHERE nodesAtEnds > 10000
    CALL (ends0, ends1) {
      MATCH (node:Contract)
      WHERE node.sortDate IS NOT NULL AND node.key IS NOT NULL AND ((EXISTS {
        MATCH (node)-[:MENTIONS]->(node_mentionedProducts:Product)
        WHERE node_mentionedProducts IN ends0
      }) OR (EXISTS {
        MATCH (node)-[:HAS_PRODUCT]->(node_products:Product)
        WHERE node_products IN ends1
      })) AND NOT coalesce((node.status IN $p.w6), false)
      WITH node
      ORDER BY node.sortDate DESC, node.key
      LIMIT toInteger($p.limit)
      RETURN node
    }
    RETURN node
  }
  WITH node
  ORDER BY node.sortDate DESC, node.key
  LIMIT toInteger($p.limit)
  RETURN collect([CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'status', 'isAggregate', 'mayEstablishFramework', 'value', 'valueCurrency', 'valueVat', 'valueGross', 'valueGrossCurrency', 'valueGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maxValue', 'maxValueCurrency', 'maxValueVat', 'valueRoundedTo', 'items', 'cpv', 'dateSigned', 'dateSignedStated', 'dateAwarded', 'dateAwardedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'maxExtentDate', 'maxExtentDateStated', 'endKind', 'endGrounds', 'endDetails', 'renewal', 'options', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'duplicateOf', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateSignedEarliest', 'dateSignedLatest', 'dateAwardedEarliest', 'dateAwardedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'maxExtentDateEarliest', 'maxExtentDateLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, [node.sortDate, node.key]]) AS value
}
RETURN ref, value
