import {
  contractsAlike,
  editionsAmong,
  paymentsAlike,
  type ComparedDeal,
} from "../../../graph/identity/deal-duplicates.ts";
import { storeDuplicates } from "../../../graph/write/identity/store-duplicates.ts";
import { storeEditions } from "../../../graph/write/identity/document-editions.ts";
import { nodesToCompare } from "../../../graph/identity/nodes-to-compare.ts";
import type { Graph } from "../../../graph/driver/neo4j.ts";
import type { Compared } from "../../../graph/stored/compared.ts";
import { globalId, parseGlobalId } from "../../../ids.ts";
import type { Judgements } from "../organizations/judged.ts";
import { distinct } from "../../facts/stated.ts";
import { contractRules } from "./duplicate-contracts.ts";
import { duplicatesAmong } from "./duplicates.ts";
import { editionsOf, leastRows } from "./editions.ts";
import { paymentRules } from "./duplicate-payments.ts";

/** The number of deals in one transaction, which also reads the deals that have something in common with them. */
const batchSize = 500;

/**
 * Finds duplicates among the deals that changed, and among the deals of documents that became editions of the same file or no
 * longer are.
 * @param telling called with the number of items in each batch.
 */
export async function resolveDeals(
  graph: Graph,
  judgements: Judgements,
  telling: (taken: number) => void,
): Promise<void> {
  for (
    let [source] = await nodesToCompare(graph, "Source", 1);
    source;
    [source] = await nodesToCompare(graph, "Source", 1)
  ) {
    telling(1);
    const own = source;
    await storeEditions(graph, own, leastRows, (shared) => editionsOf(own, shared, judgements));
  }
  await eachBatch(graph, "Payment", telling, async (keys) => {
    const payments = await withJudged("Payment", keys, judgements, (all) => paymentsAlike(graph, all));
    const editions = await editionsAmong(graph, distinct(payments.flatMap(({ sources }) => sources)));
    return { deals: payments, duplicates: duplicatesAmong(payments, paymentRules(editions), judgements) };
  });
  await eachBatch(graph, "Contract", telling, async (keys) => {
    const contracts = await withJudged("Contract", keys, judgements, (all) => contractsAlike(graph, all));
    return { deals: contracts, duplicates: duplicatesAmong(contracts, contractRules, judgements) };
  });
}

async function eachBatch(
  graph: Graph,
  label: Compared,
  telling: (taken: number) => void,
  compare: (keys: string[]) => Promise<{ deals: ComparedDeal[]; duplicates: ReturnType<typeof duplicatesAmong> }>,
): Promise<void> {
  for (;;) {
    const keys = await nodesToCompare(graph, label, batchSize);
    if (keys.length === 0) return;
    telling(keys.length);
    const { deals, duplicates } = await compare(keys);
    await storeDuplicates(
      graph,
      label,
      deals.map(({ key }) => key),
      duplicates,
    );
  }
}

/** Reads deals, those that have something in common with them, and those that a person judged together with any of these. */
async function withJudged<D extends ComparedDeal>(
  label: Compared,
  keys: readonly string[],
  { circles }: Judgements,
  read: (keys: readonly string[]) => Promise<D[]>,
): Promise<D[]> {
  for (let all = keys; ;) {
    const deals = await read(all);
    const known = new Set([...all, ...deals.map(({ key }) => key)]);
    const judged = deals.flatMap(({ key }) => circles.get(globalId(label, key)) ?? []);
    const more = judged.flatMap((id) => parseGlobalId(id)?.key ?? []).filter((key) => !known.has(key));
    if (more.length === 0) return deals;
    all = [...known, ...more];
  }
}
