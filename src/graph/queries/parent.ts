import type { AnyNode, Organization } from "../../model.ts";
import type { Confidence, UncertainDate } from "../../values.ts";
import { cypher, type Cypher } from "../cypher.ts";
import type { Connection } from "../read/connection.ts";
import type { PageArguments } from "../read/page.ts";
import type { Value } from "../read/reader.ts";
import { readAnyRow, readRow, rowOf, rowOfAny } from "../stored/records.ts";

/** A membership of one organisation in another: a source states it, or the name suggests it. */
export interface Membership {
  /** The other organisation: the parent or the subsidiary. */
  organization: Organization;
  isStated: boolean;
  method: string | null;
  confidence: Confidence | null;
  words: string | null;
  /** The first and the last day on which a source shows the membership. */
  from: UncertainDate | null;
  to: UncertainDate | null;
  sourceKeys: string[];
}

/** The vendor that a supplier is, or belongs to, and the edges that lead there. */
export interface VendorOfSupplier {
  vendor: Organization;
  /** Empty if the supplier is itself the vendor. */
  edges: Omit<Membership, "organization">[];
  /** The names of the organisations on the path, from the supplier's parent on. */
  through: string[];
}

/** True if an edge holds on the day `$p.on`. Days are compared as texts. An open end always holds. */
const holdsOn = (edge: Cypher) =>
  cypher`coalesce(${edge}.from, '') <= $p.on AND coalesce(${edge}.to, '9999-12-31') >= $p.on`;

const edgeRow = (edge: Cypher) =>
  cypher`[type(${edge}), ${edge}.method, ${edge}.confidence, ${edge}.words, ${edge}.from, ${edge}.to, ${edge}.sources]`;

const readEdge = (row: unknown): Omit<Membership, "organization"> => {
  const [type, method, confidence, words, from, to, sources] = row as [
    string,
    string | null,
    Confidence | null,
    string | null,
    string | null,
    string | null,
    string[] | null,
  ];
  return {
    isStated: type === "HAS_PARENT",
    method: method ?? null,
    confidence: confidence ?? null,
    words: words ?? null,
    from: exactDay(from),
    to: exactDay(to),
    sourceKeys: sources ?? [],
  };
};

const exactDay = (day: string | null) => (day ? { edtf: day, earliest: day, latest: day, stated: null } : null);

// (:Organization)-[:HAS_PARENT|MAY_HAVE_PARENT]->(:Organization)
/** The organisation that another belongs to on a day. A parent that a source states comes before one that the name suggests. */
export const parentOf: Value<Membership> = {
  name: "parentOf",
  statement: (on, parameters) => {
    parameters.on = on?.on;
    return cypher`MATCH (parent)-[edge:HAS_PARENT|MAY_HAVE_PARENT]->(node:Organization) WHERE ${holdsOn(cypher`edge`)}
      WITH edge, node ORDER BY type(edge), edge.from DESC, node.key LIMIT 1
      RETURN [${rowOf(cypher`node`, "Organization")}, ${edgeRow(cypher`edge`)}] AS value`;
  },
  read: readMembership,
};

export interface SubsidiaryArguments extends PageArguments {
  on: string;
}

// (:Organization)<-[:HAS_PARENT|MAY_HAVE_PARENT]-(:Organization)
export const subsidiariesOf: Connection<Membership, SubsidiaryArguments> = {
  name: "subsidiariesOf",
  find: ({ on }, parameters) => {
    parameters.on = on;
    return {
      match: cypher`MATCH (parent)<-[edge:HAS_PARENT|MAY_HAVE_PARENT]-(node:Organization)`,
      predicates: [holdsOn(cypher`edge`)],
      distinct: cypher`edge, node`,
      order: [{ by: cypher`node.key` }, { by: cypher`elementId(edge)` }],
    };
  },
  row: cypher`[${rowOf(cypher`node`, "Organization")}, ${edgeRow(cypher`edge`)}]`,
  read: readMembership,
};

/** The number of levels that groups are followed up and down. */
const depth = cypher`*0..4`;
const maxInGroup = 100;

// (:Organization)-[:HAS_PARENT|MAY_HAVE_PARENT*]->(top)<-[:HAS_PARENT|MAY_HAVE_PARENT*]-(:Organization)
/** All members of an organisation's group on a day, with the organisation itself and the top of the group. */
export const groupOf: Value<{ organizations: AnyNode[] }> = {
  name: "groupOf",
  statement: (on, parameters) => {
    parameters.on = on?.on;
    parameters.maxInGroup = maxInGroup;
    return cypher`MATCH up = (parent)-[:HAS_PARENT|MAY_HAVE_PARENT${depth}]->(top:Organization)
      WHERE all(edge IN relationships(up) WHERE ${holdsOn(cypher`edge`)})
      WITH top ORDER BY length(up) DESC, top.key LIMIT 1
      MATCH down = (top)<-[:HAS_PARENT|MAY_HAVE_PARENT${depth}]-(node:Organization)
      WHERE all(edge IN relationships(down) WHERE ${holdsOn(cypher`edge`)})
      WITH DISTINCT node ORDER BY node.key LIMIT toInteger($p.maxInGroup)
      RETURN collect(${rowOfAny(cypher`node`, ["Organization"])}) AS value`;
  },
  read: (rows) => ({ organizations: (rows as unknown[]).map(readAnyRow) }),
};

// (:Supplier)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(:Vendor)
/** The nearest vendor that a supplier is, or belongs to, on a day. */
export const vendorOfSupplier: Value<VendorOfSupplier> = {
  name: "vendorOfSupplier",
  statement: (on, parameters) => {
    parameters.on = on?.on;
    return cypher`MATCH way = (parent)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(vendor:Vendor)
      WHERE all(edge IN relationships(way) WHERE ${holdsOn(cypher`edge`)})
      WITH way, vendor ORDER BY length(way), [edge IN relationships(way) | type(edge)], vendor.key LIMIT 1
      RETURN [${rowOf(cypher`vendor`, "Organization")}, [edge IN relationships(way) | ${edgeRow(cypher`edge`)}],
        [node IN nodes(way)[1..] | node.name]] AS value`;
  },
  read: (row) => {
    const [vendor, edges, through] = row as [unknown, unknown[], string[]];
    return { vendor: readRow("Organization", vendor), edges: edges.map(readEdge), through };
  },
};

function readMembership(row: unknown): Membership {
  const [node, edge] = row as [unknown, unknown];
  return { organization: readRow("Organization", node), ...readEdge(edge) };
}
