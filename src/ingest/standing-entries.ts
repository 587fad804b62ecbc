import type { Graph } from "../graph/driver/neo4j.ts";
import { statedOfOthers } from "../graph/stored/edge-owners.ts";
import {
  type ContractOfProcess,
  contractsOfProcesses,
  edgesElsewhere,
  elsewhere,
} from "../graph/write/records/edges-elsewhere.ts";
import { fragmentsNotTaken, recordsOwned } from "../graph/write/records/write.ts";
import type { EdgeStatement, GraphFragment } from "../statements.ts";
import { recordPrefix } from "./formats/curated/parse-curated.ts";

/** How the curated entries stand beside the documents of a graph. */
export interface Standing {
  /** The fragments that the graph should have. */
  fragments: GraphFragment[];
  /** Those of `fragments` that the graph does not have like that. */
  missing: GraphFragment[];
  /** The records of which the graph has something that it should not have, or not in this place. */
  outdated: string[];
  /** Why an outdated entry's statement is left out, as sentences for a person. */
  notes: string[];
}

/**
 * How curated entries stand. An entry that a document has replaced is left out, so that no warning or deal is in the graph twice. A
 * contract that its notice has replaced still states what the notice leaves to a person, if the notice has exactly one contract: of
 * several, nobody can tell which one the entry is about.
 */
export async function standingOf(graph: Graph, entries: readonly GraphFragment[]): Promise<Standing> {
  const whole = await fragmentsNotTaken(graph, entries, recordPrefix);
  const isWhole = new Set(whole);
  const replaced = entries.filter((each) => !isWhole.has(each) && each.edges.some(isLeftToPerson));
  const contracts = await contractsOfProcesses(graph, replaced.flatMap(processOf), recordPrefix);
  const contractsOf = (entry: GraphFragment) => processOf(entry).flatMap((process) => contracts.get(process) ?? []);
  const beside = replaced.flatMap((entry) => besideNotice(entry, contractsOf(entry)));
  const owned = await recordsOwned(graph, recordPrefix);
  const stored = await edgesElsewhere(graph, recordPrefix);
  const isStored = ({ record, edges }: GraphFragment) => stored.get(record)?.join() === placesOf(edges).join();
  const missing = [
    ...whole.filter(({ record }) => !owned.has(record) || stored.has(record)),
    ...beside.filter((each) => !isStored(each) || owned.has(each.record)),
  ];
  const isWritten = new Set(missing.map(({ record }) => record));
  const isSaid = new Set([...whole, ...beside].map(({ record }) => record));
  const outdated = [...new Set([...owned, ...stored.keys()])].filter(
    (record) => !isSaid.has(record) || isWritten.has(record),
  );
  return {
    fragments: [...whole, ...beside],
    missing,
    outdated,
    notes: replaced
      .filter((each) => outdated.includes(each.record) && contractsOf(each).length !== 1)
      .map((each) => noteOf(each, contractsOf(each).length)),
  };
}

const processOf = ({ nodes }: GraphFragment) =>
  nodes.flatMap(({ label, key }) => (label === "ContractingProcess" ? [key] : []));

const isLeftToPerson = ({ type, from }: EdgeStatement) =>
  from.label === "Contract" && (statedOfOthers as readonly string[]).includes(type);

/** What an entry states of the one contract of its notice. If the notice names a framework, the notice is believed. */
function besideNotice({ record, edges }: GraphFragment, contracts: readonly ContractOfProcess[]): GraphFragment[] {
  const [contract, another] = contracts;
  if (!contract || another) return [];
  const left = edges
    .filter((edge) => isLeftToPerson(edge) && !(edge.type === "UNDER_FRAMEWORK" && contract.hasFramework))
    .map((edge): EdgeStatement => ({ ...edge, from: { label: "Contract", key: contract.key } }));
  return left.length === 0 ? [] : [{ record, nodes: [], edges: left }];
}

const placesOf = (edges: readonly EdgeStatement[]) =>
  [...new Set(edges.map(({ type, from }) => elsewhere(type, from.key)))].sort();

function noteOf(entry: GraphFragment, contracts: number): string {
  const count = contracts === 0 ? "no contract" : `${contracts} contracts`;
  return `The curated contract "${entry.record.slice("curated:contracts/".length)}" names a product or a framework, but the notices of its process ${processOf(entry).join()} have ${count}. The entry does not say which contract it is about, so no contract has this product or framework from it.`;
}
