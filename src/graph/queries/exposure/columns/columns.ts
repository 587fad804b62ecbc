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

const kept = new WeakMap<Graph, { snapshot: string; columns: Promise<Columns> }>();

/** The columns of the snapshot that a request reads, with some parts. All requests share them. */
export async function columnsFor(reader: Reader, parts: Iterable<Part>): Promise<Columns> {
  const { graph } = reader;
  const snapshot = await reader.snapshot();
  let known = kept.get(graph);
  if (known?.snapshot !== snapshot) {
    known = { snapshot, columns: readColumns(graph) };
    kept.set(graph, known);
    const { columns } = known;
    columns.catch(() => {
      if (kept.get(graph)?.columns === columns) kept.delete(graph);
    });
  }
  const columns = await known.columns;
  await columns.deals.need(graph, parts);
  return columns;
}
