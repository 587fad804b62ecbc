// The statements that answer src/questions/how-the-ncsc-and-the-ministry-of-defence-are-connected.graphql, each once, sorted by their text

CALL () {
  MATCH (node:Advisory)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'kind', 'category', 'date', 'dateStated', 'isPublic', 'isWithdrawn', 'summary', 'severity', 'cvssScore', 'cvssVector', 'dueDate', 'dueDateStated', 'dueDateBinds', 'bindsWhom', 'boundBy', 'boundByUrl', 'boundUntil', 'boundUntilStated', 'requiredAction', 'usedInRansomware', 'listedWhenCatalogueBegan', 'references', 'permittedUse', 'discouragedUse', 'audience', 'audienceKinds', 'audienceExcludedKinds', 'audienceCountry', 'url', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateEarliest', 'dateLatest', 'dueDateEarliest', 'dueDateLatest', 'boundUntilEarliest', 'boundUntilLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END

;

CALL () {
  MATCH (node:Framework)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'description', 'technique', 'statedAs', 'aliases', 'ceiling', 'ceilingCurrency', 'ceilingVat', 'ceilingGross', 'ceilingGrossCurrency', 'ceilingGrossVat', 'minValue', 'minValueCurrency', 'minValueVat', 'maximumParticipants', 'frameworkMethod', 'frameworkType', 'buyerCategories', 'isOpenFrameworkScheme', 'openFrameworkSchemeEndDate', 'openFrameworkSchemeEndDateStated', 'openToIsComplete', 'dateSigned', 'dateSignedStated', 'periodStart', 'periodStartStated', 'periodEnd', 'periodEndStated', 'noticeTypes', 'datePublished', 'datePublishedStated', 'dealDate', 'dealDateStated', 'dealDateKind', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['openFrameworkSchemeEndDateEarliest', 'openFrameworkSchemeEndDateLatest', 'dateSignedEarliest', 'dateSignedLatest', 'periodStartEarliest', 'periodStartLatest', 'periodEndEarliest', 'periodEndLatest', 'datePublishedEarliest', 'datePublishedLatest', 'dealDateEarliest', 'dealDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END

;

CALL () {
  MATCH (node:Observation)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'metric', 'value', 'unit', 'statedValue', 'isBreach', 'date', 'dateStated', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateEarliest', 'dateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END

;

CALL () {
  MATCH (node:Organization)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
  UNION ALL
  MATCH (merged:Merged)-[:IS]->(node:Organization)
  WHERE merged.key IN $p.merged AND NOT EXISTS {
    (:Organization {key: merged.name})
  }
  RETURN substring(merged.key, size('Organization ')) AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END

;

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
  MATCH (node:Source)
  WHERE node.key IN $p.keys
  RETURN node.key AS key, node
}
RETURN key, CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'publisher', 'url', 'licence', 'published', 'publishedStated', 'isRead', 'isComplete', 'format', 'given', 'note', 'record'] | fetched[each]], [each IN ['publishedEarliest', 'publishedLatest'] | toStringOrNull(fetched[each])]]]) END

;

MATCH (start)
WHERE elementId(start) = $p.from
MATCH (goal)
WHERE elementId(goal) = $p.to
CALL (start, goal) {
  MATCH way = shortestPath((start)-[:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT*..6]-(goal))
  WHERE all(node IN nodes(way) WHERE node = start OR node = goal OR CASE WHEN $p.through IS NULL THEN none(label IN labels(node) WHERE label IN $p.bookkeeping) ELSE any(label IN labels(node) WHERE label IN $p.through) END)
  RETURN head(collect(length(way))) AS length
}
RETURN length

;

MATCH (start)
WHERE elementId(start) = $p.from
MATCH (goal)
WHERE elementId(goal) = $p.to
WITH start AS node0, goal, [start] AS reached0, [goal] AS reached4
CALL (reached0) {
  UNWIND reached0 AS from
  MATCH (from)-[:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(node)
  WITH DISTINCT node
  WHERE CASE WHEN $p.through IS NULL THEN none(label IN labels(node) WHERE label IN $p.bookkeeping) ELSE any(label IN labels(node) WHERE label IN $p.through) END
  RETURN collect(node) AS reached1
}
CALL (reached1) {
  UNWIND reached1 AS from
  MATCH (from)-[:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(node)
  WITH DISTINCT node
  WHERE CASE WHEN $p.through IS NULL THEN none(label IN labels(node) WHERE label IN $p.bookkeeping) ELSE any(label IN labels(node) WHERE label IN $p.through) END
  RETURN collect(node) AS reached2
}
CALL (reached4) {
  UNWIND reached4 AS from
  MATCH (from)-[:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(node)
  WITH DISTINCT node
  WHERE CASE WHEN $p.through IS NULL THEN none(label IN labels(node) WHERE label IN $p.bookkeeping) ELSE any(label IN labels(node) WHERE label IN $p.through) END
  RETURN collect(node) AS reached3
}
CALL (reached2, reached3) {
  UNWIND reached3 AS from
  MATCH (from)-[:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(node)
  WITH DISTINCT node
  WHERE node IN reached2
  RETURN collect(node) AS layer2
}
CALL (reached1, layer2) {
  UNWIND layer2 AS from
  MATCH (from)-[:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(node)
  WITH DISTINCT node
  WHERE node IN reached1
  RETURN collect(node) AS layer1
}
CALL (node0, layer1) {
  MATCH (node0)-[edge:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(node1)
  WHERE node1 IN layer1
  RETURN DISTINCT node1, type(edge) AS type0
}
WITH *
LIMIT toInteger($p.maxFound)
CALL (node1, layer2) {
  MATCH (node1)-[edge:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(node2)
  WHERE node2 IN layer2
  RETURN DISTINCT node2, type(edge) AS type1
}
WITH *
LIMIT toInteger($p.maxFound)
CALL (node2, reached3) {
  MATCH (node2)-[edge:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(node3)
  WHERE node3 IN reached3
  RETURN DISTINCT node3, type(edge) AS type2
}
WITH *
LIMIT toInteger($p.maxFound)
CALL (node3, goal) {
  MATCH (node3)-[edge:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(goal)
  RETURN DISTINCT goal AS node4, type(edge) AS type3
}
WITH *
LIMIT toInteger($p.maxFound)
WITH [node0, node1, node2, node3, node4] AS nodes, [type0, type1, type2, type3] AS types
WITH nodes, types, [node IN nodes | node.key] AS keys
ORDER BY keys, types
WITH collect([nodes, types]) AS every, count(*) AS total
WITH every[..toInteger($p.maxShown)] AS shown, total
CALL (shown) {
  UNWIND shown AS way
  UNWIND range(0, size(way[1]) - 1) AS place
  WITH DISTINCT way[0][place] AS one, way[0][place + 1] AS other, way[1][place] AS type
  MATCH (one)-[edge:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS|PART_OF|HAS_PARENT]-(other)
  WHERE type(edge) = type
  WITH one, other, type, collect([type(edge), head([label IN labels(startNode(edge)) WHERE label IN ['Organization', 'ContractingProcess', 'Release', 'Framework', 'Lot', 'Contract', 'Payment', 'Product', 'Advisory', 'Vulnerability', 'Observation', 'Response', 'Source', 'Revision', 'Run']]), startNode(edge).key, head([label IN labels(endNode(edge)) WHERE label IN ['Organization', 'ContractingProcess', 'Release', 'Framework', 'Lot', 'Contract', 'Payment', 'Product', 'Advisory', 'Vulnerability', 'Observation', 'Response', 'Source', 'Revision', 'Run']]), endNode(edge).key, edge.sources, [toString(edge.knownFromEarliest), toString(edge.knownFromLatest), edge.knownFrom, edge.knownFromStated], edge.statedName, edge.matchedBy, edge.confidence, edge.words, edge.productStatus, edge.versions]) AS edges
  RETURN collect([elementId(one), elementId(other), type, edges]) AS steps
}
RETURN [way IN shown | [[node IN way[0] | elementId(node)], way[1]]] AS ways, steps, total
