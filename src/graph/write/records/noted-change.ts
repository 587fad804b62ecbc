import type { Label } from "../../../model.ts";
import type { GraphFragment, NodeReference } from "../../../statements.ts";
import { cypher, type Cypher, join, name } from "../../cypher.ts";
import type { Change } from "../../driver/commit-log.ts";
import type { Run } from "../../driver/neo4j.ts";
import { statedOfOthers } from "../../stored/edge-owners.ts";
import { numberOfId } from "../../stored/node-keys.ts";
import { textOfNode } from "../../stored/records.ts";
import type { Handles, Merged } from "./nodes.ts";

const deals: readonly Label[] = ["Framework", "Contract", "Payment"];
const warningSide: readonly Label[] = ["Advisory", "Product"];

/**
 * What fragments change: the nodes that they state, those at which their edges start, and the organisations at which their edges
 * end, which may get a role. A node that is only named has no property or edge that matters.
 */
export function changeByFragments(
  fragments: readonly GraphFragment[],
  nodes: Handles,
  merged: ReadonlyMap<string, Merged>,
): Change {
  const edges = fragments.flatMap((fragment) => fragment.edges);
  const stated: NodeReference[] = fragments.flatMap((fragment) => fragment.nodes);
  const touched = [...stated, ...edges.flatMap(({ type, from }) => (type === "ITERATION_OF" ? [] : [from]))];
  const idsOf = (some: readonly NodeReference[], labels: readonly Label[]) =>
    some.flatMap((node) => {
      if (!labels.includes(node.label)) return [];
      const handle = merged.get(textOfNode(node))?.handle ?? nodes.get(textOfNode(node));
      return handle === undefined ? [] : [numberOfId(handle)];
    });
  return {
    deals: idsOf(touched, deals),
    organizations: idsOf([...stated, ...edges.map(({ to }) => to)], ["Organization"]),
    advisories: touched.some(({ label }) => warningSide.includes(label)),
  };
}

type Part = keyof Change;

/** The nodes that records own, the edges of products, and deals of which records state more, by the part of a change. */
const ownedByRecords = cypher`CALL () { ${join(
  [
    ...(
      [
        ["deals", deals],
        ["organizations", ["Organization"]],
        ["advisories", warningSide],
      ] as const
    ).flatMap(([part, labels]) => labels.map((label) => ownedNodes(part, label))),
    ...(["HAS_VENDOR", "PART_OF"] as const).map(
      (type) =>
        cypher`MATCH ()-[edge:${name(type)}]->() WHERE edge.record IN $p.records RETURN 'advisories' AS part, id(edge) AS id`,
    ),
    ...statedOfOthers.map(
      (type) =>
        cypher`MATCH (deal)-[edge:${name(type)}]->() WHERE edge.record IN $p.records RETURN 'deals' AS part, id(deal) AS id`,
    ),
  ],
  cypher` UNION ALL `,
)} } RETURN part, collect(id)`;

function ownedNodes(part: Part, label: Label): Cypher {
  return cypher`MATCH (node:${name(label)}) WHERE node.record IN $p.records RETURN '${name(part)}' AS part, id(node) AS id`;
}

/** What changes if records are written again or are no longer stated: read before that happens. */
export async function changeOfRecords(run: Run, records: readonly string[]): Promise<Change> {
  const owned = new Map(
    (await run(ownedByRecords, { records })).map(([part, ids]) => [part, (ids as bigint[]).map(Number)]),
  );
  return {
    deals: owned.get("deals") ?? [],
    organizations: owned.get("organizations") ?? [],
    advisories: owned.has("advisories"),
  };
}
