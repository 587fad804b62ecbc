// How are the NCSC and the Ministry of Defence connected?
// Paths do not follow sources and runs, since these connect everything. They do not follow deduced edges either.
MATCH (agency:Agency:Organization {foldedName: 'national cyber security centre'}), (buyer:Buyer:Organization {foldedName: 'ministry of defence'})
MATCH path = allShortestPaths((agency)-[:HAS_CONTRACT|ESTABLISHES|HAS_LOT|ITERATION_OF|UNDER_FRAMEWORK|UNDER_CONTRACT|OPEN_TO|HAS_BUYER|HAS_PROCURING_ENTITY|HAS_SUPPLIER|HAS_PENDING_SUPPLIER|HAS_PRODUCT|HAS_VENDOR|HAS_PUBLISHER|HAS_VULNERABILITY|SUPERSEDES|HAS_SUBJECT|STATED_BY|RESPONDS_TO|AFFECTS*..6]-(buyer))
WITH [node IN nodes(path) | coalesce(node.name, node.title)] AS names, [edge IN relationships(path) | type(edge)] AS types, collect(path) AS paths
RETURN reduce(way = head(names), name IN tail(names) | way + ' / ' + name) AS way, reduce(edges = head(types), type IN tail(types) | edges + ' / ' + type) AS edges, paths AS paths
ORDER BY way
