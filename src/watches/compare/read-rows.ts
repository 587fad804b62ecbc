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

/** The most rows that a watch may have, and the most bytes of their values as JSON. Each comparison reads all of them into memory. */
export interface Limits {
  rows: number;
  bytes: number;
}
const usual: Limits = { rows: 10_000, bytes: 32_000_000 };

/** Page sizes, largest first. A page may cost less than the limit of an operation only if it is smaller. */
const pageSizes = [100, 50, 25, 10, 5];

/**
 * Reads all rows of a question, page by page. Returns null if the graph changed between two pages, so that the rows are not of one
 * state of the graph.
 * @param state the state of the graph that the rows must be of; null for any.
 * @throws ForewarnedError `QUERY_TOO_COMPLEX` if the question is too costly, or if its rows are too many or too large; otherwise as the
 * question fails.
 */
export async function readRows(
  { ask }: Asking,
  { list, pageOperation, variables }: StandingQuestion,
  state: string | null,
  given: Partial<Limits> = {},
): Promise<Map<string, Row> | null> {
  const limits = { ...usual, ...given };
  const rows = new Map<string, Row>();
  let bytes = 0;
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
    for (const node of page.nodes) {
      const row = withDigest(node);
      bytes += Buffer.byteLength(row.selected) + Buffer.byteLength(JSON.stringify(row.facts));
      rows.set(row.id, row);
    }
    if (rows.size > limits.rows) throw tooMuch(`has more than ${limits.rows.toLocaleString("en")} rows`);
    if (bytes > limits.bytes)
      throw tooMuch(
        `has rows of more than ${limits.bytes.toLocaleString("en")} bytes of JSON`,
        " or select fewer values",
      );
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}

interface Page {
  nodes: object[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

function withDigest(node: object): Row {
  const { id, selected, facts } = rowOf(node);
  const text = JSON.stringify(selected);
  const digest = createHash("sha256").update(text).digest("base64");
  return { id, selected: text, digest, facts };
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

function tooMuch(what: string, advice = ""): ForewarnedError {
  return new ForewarnedError(
    "QUERY_TOO_COMPLEX",
    `The question ${what}, which is the most that a watch compares. Narrow it with "where"${advice}.`,
  );
}
