import { ForewarnedError } from "../../../../errors.ts";
import type { Graph } from "../../../driver/neo4j.ts";
import { type Buyers, readBuyers } from "./buyers.ts";
import { idsOfDeals } from "./deal-statements.ts";
import { Deals } from "./deals.ts";
import { type Lineage, newLineage } from "./lineage.ts";
import { readWarnings, type Warnings } from "./warnings.ts";

/** All that the search for exposures needs of the graph, as columns in memory. */
export interface Columns extends Warnings, Buyers {
  deals: Deals;
  lineage: Lineage;
}

/** The most deals that a server holds. With all parts they take about 1.5 GB. */
export const mostDeals = 5_000_000;

/**
 * Reads the columns from the graph.
 * @throws ForewarnedError `GRAPH_OUT_OF_MEMORY` if there are more deals than a server holds.
 */
export async function readColumns(graph: Graph): Promise<Columns> {
  const ids = await idsOfDeals(graph);
  if (ids.length > mostDeals)
    throw new ForewarnedError(
      "GRAPH_OUT_OF_MEMORY",
      `This graph has ${ids.length.toLocaleString("en")} deals that may be exposed; a server holds at most ${mostDeals.toLocaleString("en")} of them in memory to answer questions about exposures. Load fewer documents, or query contracts, payments and advisories themselves.`,
    );
  const deals = new Deals();
  const [warnings, buyers] = await Promise.all([readWarnings(graph), readBuyers(graph), deals.readDeals(graph, ids)]);
  return { ...warnings, ...buyers, deals, lineage: newLineage() };
}
