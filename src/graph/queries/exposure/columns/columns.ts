import { ForewarnedError } from "../../../../errors.ts";
import { cypher } from "../../../cypher.ts";
import type { Graph } from "../../../driver/neo4j.ts";
import type { Reader } from "../../../read/reader.ts";
import { IndexById } from "./column.ts";
import { idsOfDeals, type Part } from "./deal-statements.ts";
import { Deals } from "./deals.ts";
import { readWarnings, type Warnings } from "./warnings.ts";

/** An organisation that buys. */
export interface BuyerOfDeals {
  id: number;
  key: string;
  kind: string | null;
  country: string | null;
}

/** All that the search for exposures needs of the graph, as columns in memory. */
export interface Columns extends Warnings {
  deals: Deals;
  buyers: readonly BuyerOfDeals[];
  indexOfBuyer: IndexById;
}

const buyersStatement = cypher`MATCH (buyer:Buyer) RETURN id(buyer), buyer.key, buyer.kind, buyer.country`;

/** The most deals that a server holds. With all parts they take about 1.5 GB. */
const mostDeals = 5_000_000;

/**
 * Reads the columns from the graph.
 * @throws ForewarnedError `GRAPH_OUT_OF_MEMORY` if there are more deals than a server holds.
 */
async function readColumns(graph: Graph): Promise<Columns> {
  const ids = await idsOfDeals(graph);
  if (ids.length > mostDeals)
    throw new ForewarnedError(
      "GRAPH_OUT_OF_MEMORY",
      `This graph has ${ids.length.toLocaleString("en")} deals that may be exposed; a server holds at most ${mostDeals.toLocaleString("en")} of them in memory to answer questions about exposures. Load fewer documents, or query contracts, payments and advisories themselves.`,
    );
  const deals = new Deals();
  const [warnings, buyerRows] = await Promise.all([
    readWarnings(graph),
    graph.read(buyersStatement, {}),
    deals.readDeals(graph, ids),
  ]);
  const indexOfBuyer = new IndexById();
  const buyers = buyerRows.map(([id, key, kind, country], i): BuyerOfDeals => {
    indexOfBuyer.set(Number(id), i);
    return { id: Number(id), key: key as string, kind: kind as string | null, country: country as string | null };
  });
  return { ...warnings, deals, buyers, indexOfBuyer };
}

/** Columns with the state of the graph that they are at least as new as, and the time at which their reading began. */
interface Kept {
  snapshot: string;
  begun: number;
  columns: Columns;
}

/** The columns of each graph, and the read that is going on: one at a time, because each takes as much memory as the columns. */
const states = new WeakMap<Graph, { kept?: Kept; reading?: Promise<unknown> }>();
const ofRequests = new WeakMap<Reader, Promise<Kept>>();

/** The columns for a request, with some parts. A request uses the same columns from its first question on. */
export async function columnsFor(reader: Reader, parts: Iterable<Part>): Promise<Columns> {
  let reading = ofRequests.get(reader);
  if (!reading) {
    reading = currentColumns(reader);
    ofRequests.set(reader, reading);
    reading.catch(() => ofRequests.delete(reader));
  }
  const { snapshot, columns } = await reading;
  reader.sees(snapshot);
  await columns.deals.need(reader.graph, parts);
  return columns;
}

async function currentColumns(reader: Reader): Promise<Kept> {
  const { graph } = reader;
  const called = Date.now();
  const snapshot = await reader.snapshot();
  const state = states.get(graph) ?? {};
  states.set(graph, state);
  for (;;) {
    if (state.kept && (state.kept.snapshot === snapshot || state.kept.begun >= called)) return state.kept;
    if (state.reading) {
      // If this read fails, its own request reports the error, and this one tries again.
      await state.reading.catch(() => undefined);
      continue;
    }
    const reading = readAtOnce(graph, state.kept);
    state.reading = reading;
    try {
      return (state.kept = await reading);
    } finally {
      state.reading = undefined;
    }
  }
}

/** Reads the columns, unless those that are kept are of the current state. */
async function readAtOnce(graph: Graph, kept: Kept | undefined): Promise<Kept> {
  const begun = Date.now();
  const snapshot = await graph.bookmark();
  if (kept?.snapshot === snapshot) return { ...kept, begun };
  return { snapshot, begun, columns: await readColumns(graph) };
}
