// The statements that answer src/questions/departments-on-a-framework-later-warned-about.graphql, each once, sorted by their text

CALL () {
  MATCH (node:Source)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'publisher', 'url', 'licence', 'published', 'publishedStated', 'isRead', 'isComplete', 'format', 'given', 'note', 'record'] | fetched[each]], [each IN ['publishedEarliest', 'publishedLatest'] | toStringOrNull(fetched[each])]]]) END

;

MATCH (buyer:Organization&Buyer)
WHERE buyer.kind = $p.w0
WITH buyer
RETURN '' AS key, collect(DISTINCT id(buyer))

;

MATCH (warner:Organization&Agency)
WHERE warner.foldedName CONTAINS toString($p.w0)
WITH warner
MATCH (warner)<-[edge:HAS_PUBLISHER]-(advisory:Advisory)
WHERE NOT coalesce(edge.knownFromEarliest > date($p.asOf), false)
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
