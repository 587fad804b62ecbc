// The statements that read the columns of exposures, each once, sorted by their text

CALL () {
  MATCH (:Product)<-[:HAS_PRODUCT|MENTIONS]-(deal:Framework|Contract|Payment)
  RETURN deal
  UNION
  MATCH (:Product)<-[:HAS_PRODUCT]-(:Framework)<-[:UNDER_FRAMEWORK]-(deal:Contract|Payment)
  RETURN deal
  UNION
  MATCH (maker:Organization)<-[:HAS_SUPPLIER]-(deal:Contract|Payment)
  WHERE (EXISTS {
    (maker)<-[:HAS_SUBJECT]-(:Advisory)
  } OR EXISTS {
    (maker)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
  })
  RETURN deal
}
WITH deal
WHERE NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
RETURN id(deal) / 1000 AS part, collect(id(deal))

;

MATCH (advisory:Advisory)
WHERE coalesce(advisory.kind, '') <>
'CALL' AND NOT coalesce(advisory.isWithdrawn, false)
RETURN id(advisory), advisory.key, advisory.sortDate, toString(advisory.dateEarliest), toString(advisory.dateLatest), coalesce(advisory.isPublic, false), toString(advisory.knownFromEarliest), advisory.audienceCountry, advisory.audienceKinds, advisory.audienceExcludedKinds, COLLECT {
  MATCH (advisory)-[published:HAS_PUBLISHER]->(publisher:Organization)
  WITH publisher, published, coalesce(published.matchedBy IN ['NAME', 'ALIAS', 'FORM'], false) AS restsOnName
  RETURN [id(publisher), publisher:Agency, restsOnName, toString(published.knownFromEarliest)] AS each
  ORDER BY publisher:Agency DESC, publisher.key, restsOnName, published.record
}
ORDER BY advisory.key

;

MATCH (advisory:Advisory)-[subject:HAS_SUBJECT]->(about)
WHERE (about:Product OR about:Organization) AND coalesce(advisory.kind, '') <>
'CALL' AND NOT coalesce(advisory.isWithdrawn, false) AND (subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])
RETURN id(about), id(advisory), coalesce(subject.productStatus = 'UNDER_INVESTIGATION', false), toString(subject.knownFromEarliest)

;

MATCH (buyer:Buyer)
RETURN id(buyer), buyer.key, buyer.kind, buyer.country

;

MATCH (product:Product)
RETURN id(product), [(product)-[made:HAS_VENDOR]->(vendor:Organization) | [id(vendor), toString(made.knownFromEarliest)]], [(product)-[within:PART_OF]->(whole:Product) | [id(whole), toString(within.knownFromEarliest)]]

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
MATCH (deal)-[bought:HAS_PRODUCT|MENTIONS]->(product:Product)
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(id(product)), '') + '\u001f' + coalesce(toString(CASE WHEN bought:HAS_PRODUCT THEN 1 ELSE CASE bought.confidence WHEN 'HIGH' THEN 4 WHEN 'MEDIUM' THEN 4 WHEN 'LOW' THEN 2 ELSE 0 END END), '') + '\u001f' + coalesce(toString(bought.knownFromEarliest), '')) AS rows

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
MATCH (deal)-[link:HAS_BUYER|OPEN_TO]->(buyer:Buyer)
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(id(buyer)), '') + '\u001f' + coalesce(toString(CASE WHEN link.matchedBy IN ['IDENTIFIER', 'REGISTER', 'CURATED'] THEN 1 ELSE 0 END + CASE WHEN link:OPEN_TO THEN 2 ELSE 0 END), '') + '\u001f' + coalesce(toString(link.knownFromEarliest), '')) AS rows

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
MATCH (deal)-[sold:HAS_SUPPLIER]->(supplier:Organization)
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(id(supplier)), '') + '\u001f' + coalesce(toString(0), '') + '\u001f' + coalesce(toString(sold.knownFromEarliest), '')) AS rows

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
MATCH (deal)-[under:UNDER_FRAMEWORK]->(framework:Framework)
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(id(framework)), '') + '\u001f' + coalesce(toString(0), '') + '\u001f' + coalesce(toString(under.knownFromEarliest), '')) AS rows

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
OPTIONAL MATCH (deal)-[:UNDER_CONTRACT]->(paid:Contract)
WITH deal, [code IN coalesce(deal.cpv, paid.cpv, []) WHERE code =~ '[0-9]{2}.*' | left(code, 2)] AS found
UNWIND CASE WHEN size(found) = 0 THEN ['none'] ELSE found END AS division
WITH DISTINCT deal, division
ORDER BY division
WITH deal, collect(division) AS each
WITH deal, reduce(joined = head(each), one IN tail(each) | joined + ' ' + one) AS divisions
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(divisions), '')) AS rows

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(CASE WHEN coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] THEN 'NOT_MADE' WHEN deal.mayEstablishFramework THEN 'MAY_ESTABLISH_FRAMEWORK' WHEN coalesce(deal.value, deal.amount, deal.ceiling) IS NULL THEN 'WITHOUT_AMOUNT' WHEN NOT deal:Framework AND COUNT {
  (deal)-[:HAS_SUPPLIER]->()
} > 1 AND COUNT {
  MATCH (deal)-[:HAS_SUPPLIER]->(awarded)
  RETURN DISTINCT awarded
} > 1 THEN 'JOINT' WHEN coalesce(deal.valueCurrency, deal.amountCurrency, deal.ceilingCurrency) IS NULL THEN 'WITHOUT_CURRENCY' WHEN coalesce(deal.valueUnits, deal.amountUnits, deal.ceilingUnits) IS NULL THEN 'TOO_LARGE' ELSE 'SUMMED' END), '') + '\u001f' + coalesce(toString(coalesce(deal.valueUnits, deal.amountUnits, deal.ceilingUnits)), '') + '\u001f' + coalesce(toString(coalesce(deal.valueNanos, deal.amountNanos, deal.ceilingNanos)), '') + '\u001f' + coalesce(toString(coalesce(deal.valueVat, deal.amountVat, deal.ceilingVat)), '') + '\u001f' + coalesce(toString(coalesce(deal.valueCurrency, deal.amountCurrency, deal.ceilingCurrency)), '')) AS rows

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(CASE WHEN deal:Framework THEN 0 WHEN deal:Contract THEN 1 ELSE 2 END), '') + '\u001f' + coalesce(toString(deal.dealDateEarliest), '') + '\u001f' + coalesce(toString(deal.dealDateLatest), '') + '\u001f' + coalesce(toString(deal:Duplicate), '') + '\u001f' + coalesce(toString(deal.key), '')) AS rows

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(coalesce(deal.status, '') = 'TERMINATED'), '') + '\u001f' + coalesce(toString(deal.periodStartEarliest), '') + '\u001f' + coalesce(toString(deal.periodStartLatest), '') + '\u001f' + coalesce(toString(deal.periodEndEarliest), '') + '\u001f' + coalesce(toString(deal.periodEndLatest), '')) AS rows

;

UNWIND $p.ids AS dealId
MATCH (deal:Framework|Contract|Payment)
WHERE id(deal) = toInteger(dealId) AND NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']
WITH DISTINCT deal
RETURN id(deal) / 64 AS part, collect(coalesce(toString(id(deal)), '') + '\u001f' + coalesce(toString(deal.knownFromEarliest), '')) AS rows

;

UNWIND $p.keys AS key
MATCH (node:Organization)
WHERE id(node) = toInteger(key)
RETURN key, ['Organization', CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END]

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
