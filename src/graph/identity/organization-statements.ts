import { edges, type EdgeType, type Label, derivedEdges } from "../../model.ts";
import type { PackedDate, Role } from "../../values.ts";
import { cypher, join, name } from "../cypher.ts";
import type { Graph } from "../driver/neo4j.ts";
import { packedDate } from "../stored/packed-date.ts";

/** A statement about an organisation. Edges of one kind that state the same are one statement. */
export interface Statement {
  /** The key of the node that the edges lead to. */
  node: string;
  statedKey: string;
  statedName: string | null;
  statedCountry: string | null;
  /** The kind of source that describes the organisation; null if it only names it. */
  describedBy: "CURATED" | "REGISTER" | null;
  aliases: string[];
  /** Short forms of the name, for search alone. */
  abbreviations: string[];
  kind: string | null;
  isAgency: boolean | null;
  isReseller: boolean | null;
  domains: string[];
  descriptors: string[];
  trades: string[];
  startDate: string | null;
  endDate: string | null;
  identifiers: string[];
  /** Company numbers with too few digits, padded with zeros. */
  paddedIds: string[];
  /** The place of a council, from a register. */
  place: string | null;
  /** Former names, each after the last day on which it was valid: "2018-01-08 Department of Health". */
  formerNames: string[];
  /** The number of edges that state this. */
  times: number;
  source: string | null;
  knownFrom: PackedDate | null;
  /** The latest of the dates from which the edges could have been known. */
  lastKnown: PackedDate | null;
}

export const toOrganizations = (Object.entries(edges) as [EdgeType, { to: readonly Label[]; role?: Role }][]).filter(
  ([type, { to }]) => to.includes("Organization") && !derivedEdges.includes(type),
);
export const incoming = join(
  toOrganizations.map(([type]) => name(type)),
  cypher`|`,
);

/** The date from which an `edge` could have been known. */
export const known = packedDate(cypher`edge`, "knownFrom");

/** The earliest of these dates among several edges. */
export const firstKnown = cypher`min(${known})`;

const describing = cypher`CASE WHEN type(edge) <> 'DESCRIBES' THEN null WHEN edge.record STARTS WITH 'curated:' THEN 'CURATED' ELSE 'REGISTER' END`;

// (any)-[edge]->(:Organization)
/** All statements about the organisations with these keys. Equal statements are one, with their number in `times`. */
export async function statementsOn(graph: Graph, keys: readonly string[]): Promise<Statement[]> {
  const rows = await graph.read(
    cypher`UNWIND $p.keys AS key
      MATCH (node:Organization {key: key})<-[edge:${incoming}]-() USING INDEX SEEK node:Organization(key)
      WITH key, edge.statedKey AS statedKey, edge.statedName AS statedName, edge.statedCountry AS statedCountry,
        ${describing} AS describedBy, edge.aliases AS aliases, edge.kind AS kind, edge.isAgency AS isAgency, edge.startDate AS startDate, edge.endDate AS endDate, edge.statedIds AS identifiers, edge.paddedIds AS paddedIds, edge.place AS place, edge.formerNames AS formerNames,
        CASE WHEN type(edge) = 'DESCRIBES' THEN edge {.abbreviations, .isReseller, .domains, .descriptors, .trades} END AS described,
        count(*) AS times, min(edge.sources[0]) AS source,
        ${firstKnown} AS knownFrom, max(${known}) AS lastKnown
      RETURN {node: key, statedKey: coalesce(statedKey, key), statedName: statedName, statedCountry: statedCountry,
        describedBy: describedBy, aliases: coalesce(aliases, []), abbreviations: coalesce(described.abbreviations, []), kind: kind, isAgency: isAgency, startDate: startDate,
        isReseller: described.isReseller, domains: coalesce(described.domains, []), descriptors: coalesce(described.descriptors, []), trades: coalesce(described.trades, []),
        endDate: endDate, identifiers: coalesce(identifiers, []), paddedIds: coalesce(paddedIds, []), place: place, formerNames: coalesce(formerNames, []), times: toFloat(times), source: source, knownFrom: knownFrom, lastKnown: lastKnown}`,
    { keys },
  );
  return rows.map(([statement]) => statement as Statement);
}
