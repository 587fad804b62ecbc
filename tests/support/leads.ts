import type { EdgeProperties, GraphFragment, NodeStatement } from "../../src/statements.ts";
import { exactly, fragment } from "./graph.ts";

/* The material of leads: vendors with products, warnings about the products, and deals of buyers that name no product. */

export const source = fragment("source", [{ label: "Source", key: "source", title: "A source" }]);

/** The description of an organisation by a source. */
export function described(key: string, name: string, properties: EdgeProperties): GraphFragment {
  const known = fragment(
    `curated:organizations/${key}`,
    [],
    [["Source source", "DESCRIBES", `Organization ${key}`, { statedName: name, matchedBy: "CURATED", ...properties }]],
  );
  return { ...known, named: [{ label: "Organization", key, name }] };
}

export const product = (key: string, vendor: string, partOf?: string): GraphFragment => ({
  ...fragment(
    `product ${key}`,
    [],
    [
      [`Product ${key}`, "HAS_VENDOR", `Organization ${vendor}`, { statedName: vendor }],
      ...(partOf ? [[`Product ${key}`, "PART_OF", `Product ${partOf}`] as never] : []),
    ],
  ),
  named: [{ label: "Product", key, name: key }],
});

export interface Deal {
  day: string;
  supplier: [key: string, name: string];
  buyer?: string;
  amount?: string;
  text?: string;
  has?: string;
  /** A product or vendor in the text, as the mention finder would find it. */
  names?: string;
  end?: string;
  own?: object;
}

export function deal(kind: "Payment" | "Contract", key: string, { day, supplier, buyer = "GB-GOR-D1", ...more }: Deal) {
  const money = { amount: more.amount ?? "5000.25", currency: "GBP", vat: null };
  const node = {
    label: kind,
    key,
    title: more.text ?? key,
    dealDate: exactly(day),
    dealDateKind: "PAID",
    ...(kind === "Payment" ? { amount: money } : { value: money }),
    ...(more.end ? { periodEnd: exactly(more.end) } : {}),
    sources: ["source"],
    ...more.own,
  } as NodeStatement;
  const known = fragment(
    `record ${key}`,
    [node],
    [
      [`${kind} ${key}`, "HAS_BUYER", `Organization ${buyer}`, { statedName: "Buyer", matchedBy: "IDENTIFIER" }],
      [`${kind} ${key}`, "HAS_SUPPLIER", `Organization ${supplier[0]}`, { statedName: supplier[1], matchedBy: "NAME" }],
      ...(more.has ? [[`${kind} ${key}`, "HAS_PRODUCT", `Product ${more.has}`] as never] : []),
      ...(more.names
        ? [[`${kind} ${key}`, "MENTIONS", more.names, { method: "test", confidence: "HIGH", words: "words" }] as never]
        : []),
    ],
  );
  return { ...known, named: [{ label: "Organization", key: supplier[0], name: supplier[1] }] } as GraphFragment;
}

export function warning(key: string, day: string, subject: string, own: object = {}): GraphFragment {
  return fragment(
    `advisory ${key}`,
    [{ label: "Advisory", key, title: key, kind: "EXPLOITED", date: exactly(day), ...own }],
    [[`Advisory ${key}`, "HAS_SUBJECT", subject]],
  );
}

export const buyer = (key: string, name: string, own: EdgeProperties = {}) =>
  described(key, name, { statedCountry: "GB", kind: "DEPARTMENT", ...own });
