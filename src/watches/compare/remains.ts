import { ForewarnedError } from "../../errors.ts";
import type { Asking } from "../asking.ts";
import type { RowFacts, RowSource } from "./facts.ts";

/** What the graph still has of a row that has gone. */
export interface Remains {
  /** The id of the row now, which differs if its buyer was joined with another body. Null if there is no such row. */
  row: string | null;
  deal: boolean;
  advisory: { isWithdrawn: boolean; sources: RowSource[] } | null;
}

interface Found {
  id: string;
  isWithdrawn?: boolean | null;
  sources?: RowSource[] | null;
}

const remainsOfRows = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id
  ... on Advisory { isWithdrawn sources { id title publisher url } } } }`;

/**
 * Finds out what the graph still has of rows that have gone. Returns null if the graph is not in the expected state any more.
 * @param state the state of the graph that the comparison is about.
 * @throws ForewarnedError `GRAPH_TIMEOUT` if that cannot be read, because a guess would be told as the reason.
 */
export async function remainsOf(
  { ask }: Asking,
  gone: ReadonlyMap<string, RowFacts>,
  state: string,
): Promise<Map<string, Remains> | null> {
  const found = new Map<string, Found>();
  const ids = [...new Set([...gone].flatMap(([id, { deal, advisory }]) => [id, deal, advisory].filter(isId)))];
  for (let start = 0; start < ids.length; start += 100) {
    const asked = ids.slice(start, start + 100);
    const { data, errors, snapshot } = await ask(remainsOfRows, { ids: asked });
    if (errors[0])
      throw new ForewarnedError("GRAPH_TIMEOUT", `Cannot find out why rows have gone: ${errors[0].message}`);
    if (snapshot !== state) return null;
    const nodes = (data?.nodes ?? []) as (Found | null)[];
    nodes.forEach((node, i) => node && found.set(asked[i]!, node));
  }
  return new Map(
    [...gone].map(([id, { deal, advisory }]) => {
      const warning = advisory === null ? undefined : found.get(advisory);
      const remaining = warning && { isWithdrawn: warning.isWithdrawn === true, sources: warning.sources ?? [] };
      const row = found.get(id)?.id ?? null;
      return [id, { row, deal: deal !== null && found.has(deal), advisory: remaining ?? null }];
    }),
  );
}

const isId = (id: string | null): id is string => id !== null;
