// The statements that answer src/questions/where-agencies-disagree.graphql, each once, sorted by their text

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
  MATCH (parent)<-[:SUPERSEDES]-(node:Advisory)
  RETURN 0 AS of, node, collect(DISTINCT ref) AS refs
  UNION ALL
  UNWIND $p.parents[1] AS ref
  MATCH (parent)
  WHERE elementId(parent) = ref
  MATCH (parent)-[:SUPERSEDES]->(node:Advisory)
  RETURN 1 AS of, node, collect(DISTINCT ref) AS refs
  UNION ALL
  UNWIND $p.parents[2] AS ref
  MATCH (parent)
  WHERE elementId(parent) = ref
  MATCH (parent)-[:HAS_PUBLISHER]->(node:Organization)
  RETURN 2 AS of, node, collect(DISTINCT ref) AS refs
}
RETURN of, refs, CASE WHEN of IN [0, 1] THEN CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'kind', 'category', 'date', 'dateStated', 'isPublic', 'isWithdrawn', 'summary', 'severity', 'cvssScore', 'cvssVector', 'dueDate', 'dueDateStated', 'dueDateBinds', 'bindsWhom', 'boundBy', 'boundByUrl', 'boundUntil', 'boundUntilStated', 'requiredAction', 'usedInRansomware', 'listedWhenCatalogueBegan', 'references', 'permittedUse', 'discouragedUse', 'audience', 'audienceKinds', 'audienceExcludedKinds', 'audienceCountry', 'url', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateEarliest', 'dateLatest', 'dueDateEarliest', 'dueDateLatest', 'boundUntilEarliest', 'boundUntilLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END WHEN of IN [2] THEN CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, labels(node), [each IN ['name', 'aliases', 'abbreviations', 'identifiers', 'country', 'kind', 'isAgency', 'isReseller', 'domains', 'descriptors', 'trades', 'startDate', 'startDateStated', 'endDate', 'endDateStated', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['startDateEarliest', 'startDateLatest', 'endDateEarliest', 'endDateLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END END AS row
ORDER BY node.key

;

UNWIND $p.parents AS ref
MATCH (parent)
WHERE elementId(parent) = ref
CALL (parent) {
  MATCH (parent)<-[:HAS_SUBJECT]-(node:Advisory)
  WHERE node.kind IN $p.w0 AND NOT coalesce((node.isWithdrawn = $p.w1), false)
  WITH DISTINCT node
  ORDER BY node.sortDate DESC, node.key
  LIMIT toInteger($p.limit)
  RETURN collect([CASE WHEN node IS NULL THEN null ELSE head([fetched IN [properties(node)] | [elementId(node), fetched.key, [], [each IN ['title', 'kind', 'category', 'date', 'dateStated', 'isPublic', 'isWithdrawn', 'summary', 'severity', 'cvssScore', 'cvssVector', 'dueDate', 'dueDateStated', 'dueDateBinds', 'bindsWhom', 'boundBy', 'boundByUrl', 'boundUntil', 'boundUntilStated', 'requiredAction', 'usedInRansomware', 'listedWhenCatalogueBegan', 'references', 'permittedUse', 'discouragedUse', 'audience', 'audienceKinds', 'audienceExcludedKinds', 'audienceCountry', 'url', 'caveats', 'sources', 'record', 'knownFrom', 'knownFromStated'] | fetched[each]], [each IN ['dateEarliest', 'dateLatest', 'dueDateEarliest', 'dueDateLatest', 'boundUntilEarliest', 'boundUntilLatest', 'knownFromEarliest', 'knownFromLatest'] | toStringOrNull(fetched[each])]]]) END, [node.sortDate, node.key]]) AS value
}
RETURN ref, value

;

WITH '' AS ref, null AS parent
CALL (parent) {
  CALL (*) {
    MATCH (node:Product)
    WHERE node.sortName IS NOT NULL AND node.key IS NOT NULL AND (EXISTS {
      MATCH (node)<-[:HAS_SUBJECT]-(node_advisories:Advisory)
      WHERE node_advisories.kind = $p.w0 AND NOT coalesce((node_advisories.isWithdrawn = $p.w1), false)
    }) AND (EXISTS {
      MATCH (node)<-[:HAS_SUBJECT]-(node_advisories:Advisory)
      WHERE node_advisories.kind IN $p.w2 AND NOT coalesce((node_advisories.isWithdrawn = $p.w3), false)
    }) AND node.sortName > ''
    WITH *
    ORDER BY node.sortName, node.key
    LIMIT toInteger($p.limit)
    RETURN node
    UNION ALL
    MATCH (node:Product)
    WHERE node.sortName IS NOT NULL AND node.key IS NOT NULL AND (EXISTS {
      MATCH (node)<-[:HAS_SUBJECT]-(node_advisories:Advisory)
      WHERE node_advisories.kind = $p.w0 AND NOT coalesce((node_advisories.isWithdrawn = $p.w1), false)
    }) AND (EXISTS {
      MATCH (node)<-[:HAS_SUBJECT]-(node_advisories:Advisory)
      WHERE node_advisories.kind IN $p.w2 AND NOT coalesce((node_advisories.isWithdrawn = $p.w3), false)
    }) AND node.sortName = ''
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
