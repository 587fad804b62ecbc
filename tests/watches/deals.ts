import type { GraphFragment } from "../../src/statements.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import { writeRecords } from "../../src/graph/write/records/write.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { exactly, fragment } from "../support/graph.ts";

/** A document that states what the fragments below state. */
const source = fragment("record source", [
  { label: "Source", key: "source", title: "A notice", url: "https://example.org/notice" } as never,
]);

export const organization = (key: string) =>
  fragment(`record ${key}`, [{ label: "Organization", key, name: `Body ${key}`, country: "GB" }]);

/** A contract of a buyer for the product, signed on a day. */
export function contract(
  key: string,
  signed: string,
  title = `Contract ${key}`,
  product: string | null = "product",
): GraphFragment {
  return fragment(
    `record ${key}`,
    [
      {
        label: "Contract",
        key,
        title,
        dealDate: exactly(signed),
        dealDateKind: "SIGNED",
        sources: ["source"],
      } as never,
    ],
    [
      [`Contract ${key}`, "HAS_BUYER", "Organization buyer", { matchedBy: "NAME" }],
      ...(product === null
        ? []
        : [[`Contract ${key}`, "HAS_PRODUCT", `Product ${product}`] as [string, "HAS_PRODUCT", string]]),
    ],
  );
}

/** A warning about the product. */
export function advisory(key: string, date: string, more: object = {}): GraphFragment {
  return fragment(
    `record ${key}`,
    [
      {
        label: "Advisory",
        key,
        title: `Warning ${key}`,
        kind: "VULNERABILITY",
        date: exactly(date),
        isPublic: true,
        ...more,
      } as never,
    ],
    [
      [`Advisory ${key}`, "HAS_PUBLISHER", "Organization agency"],
      [`Advisory ${key}`, "HAS_SUBJECT", "Product product"],
    ],
  );
}

/** What stands around the deals and the warnings. */
export const surroundings: GraphFragment[] = [
  source,
  organization("buyer"),
  organization("agency"),
  fragment("record product", [{ label: "Product", key: "product", name: "product" }]),
];

/** Writes records as a run does, and resolves them. */
export async function write(graph: Graph, fragments: GraphFragment[], removed: string[] = []): Promise<void> {
  await writeRecords(graph, { fragments, removed });
  await resolve(graph);
}

/** An operation on all exposures that selects few values. */
export const operation = "{ exposures { nodes { deal { ... on Contract { title } } advisory { id title } timing } } }";
