import { createHash } from "node:crypto";
import { ForewarnedError } from "../../errors.ts";
import type { Answer, Asking } from "../asking.ts";
import { rowOf, type RowFacts } from "./facts.ts";
import type { StandingQuestion } from "./standing-question.ts";

/** A row of a standing question. */
export interface Row {
  id: string;
  /** The values that the question selects, as JSON, and the digest of that. */
  selected: string;
  digest: string;
  facts: RowFacts;
}

/** The most rows that a watch may have. Each comparison reads all of them. */
const maxRows = 10_000;

/** Page sizes, largest first. A page may cost less than the limit of an operation only if it is smaller. */
const pageSizes = [100, 50, 25, 10, 5];

/**
 * Reads all rows of a question, page by page. Returns null if the graph changed between two pages, so that the rows are not of one
 * state of the graph.
 * @param state the state of the graph that the rows must be of; null for any.
 * @throws ForewarnedError `QUERY_TOO_COMPLEX` if the question is too costly or has too many rows; otherwise as the question fails.
 */
export async function readRows(
  { ask }: Asking,
  { list, pageOperation, variables }: StandingQuestion,
  state: string | null,
  limit = maxRows,
): Promise<Map<string, Row> | null> {
  const rows = new Map<string, Row>();
  let size = 0;
  for (let after: string | null = null; ;) {
    const answer: Answer = await ask(pageOperation, {
      ...variables,
      forewarnedFirst: pageSizes[size],
      forewarnedAfter: after,
    });
    if (isTooCostly(answer) && pageSizes[size + 1] !== undefined) {
      size++;
      continue;
    }
    refuseErrors(answer);
    if (state !== null && answer.snapshot !== state) return null;
    const page = answer.data?.[list] as Page;
    for (const node of page.nodes) rows.set(...withDigest(node));
    if (rows.size > limit) throw tooMany(limit);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  nodes: object[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

function withDigest(node: object): [string, Row] {
  const { id, selected, facts } = rowOf(node);
  const text = JSON.stringify(selected);
  const digest = createHash("sha256").update(text).digest("base64");
  return [id, { id, selected: text, digest, facts }];
}

const isTooCostly = ({ errors }: Answer) => errors.some(({ code }) => code === "QUERY_TOO_COMPLEX");

function refuseErrors({ errors }: Answer): void {
  const [error] = errors;
  if (!error) return;
  const isCostly = error.code === "QUERY_TOO_COMPLEX";
  throw new ForewarnedError(
    isCostly ? "QUERY_TOO_COMPLEX" : "BAD_USER_INPUT",
    isCostly ? `Cannot watch this operation, even in pages of ${pageSizes.at(-1)}: ${error.message}` : error.message,
  );
}

function tooMany(limit: number): ForewarnedError {
  return new ForewarnedError(
    "QUERY_TOO_COMPLEX",
    `The question has more than ${limit.toLocaleString("en")} rows, which is the most that a watch compares. Narrow it with "where".`,
  );
}
