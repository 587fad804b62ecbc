import type { GraphFragment, NodeStatement } from "../../../../src/statements.ts";
import { exactly, fragment } from "../../../support/graph.ts";

const organization = (key: string, more: object = {}) =>
  fragment(`record ${key}`, [{ label: "Organization", key, name: key, country: "GB", ...more }]);
const product = (key: string, vendor?: string) =>
  fragment(
    `record ${key}`,
    [{ label: "Product", key, name: key }],
    vendor ? [[`Product ${key}`, "HAS_VENDOR", `Organization ${vendor}`]] : [],
  );

function contract(
  key: string,
  signed: string,
  links: {
    buyer: string;
    supplier?: string;
    product?: string;
    framework?: string;
    mentions?: string;
    matchedBy?: "NAME" | "IDENTIFIER";
    statedName?: string;
  },
  more: object = {},
): GraphFragment {
  const self = `Contract ${key}`;
  const statement: NodeStatement = {
    label: "Contract",
    key,
    title: key,
    dealDate: exactly(signed),
    dealDateKind: "SIGNED",
    ...more,
  };
  return fragment(
    `record ${key}`,
    [statement],
    [
      [
        self,
        "HAS_BUYER",
        `Organization ${links.buyer}`,
        {
          matchedBy: links.matchedBy ?? "IDENTIFIER",
          statedName: links.statedName ?? links.buyer,
        },
      ],
      ...(links.supplier
        ? [[self, "HAS_SUPPLIER", `Organization ${links.supplier}`] as [string, "HAS_SUPPLIER", string]]
        : []),
      ...(links.product ? [[self, "HAS_PRODUCT", `Product ${links.product}`] as [string, "HAS_PRODUCT", string]] : []),
      ...(links.framework
        ? [[self, "UNDER_FRAMEWORK", `Framework ${links.framework}`] as [string, "UNDER_FRAMEWORK", string]]
        : []),
      ...(links.mentions
        ? [
            [
              self,
              "MENTIONS",
              `Product ${links.mentions}`,
              { confidence: "MEDIUM" as const, method: "test", words: "words" },
            ] as [string, "MENTIONS", string, object],
          ]
        : []),
    ],
  );
}

function advisory(
  key: string,
  date: string,
  subjects: [string, string?, string[]?][],
  { publishedBy, ...more }: { publishedBy?: "NAME"; [property: string]: unknown } = {},
): GraphFragment {
  return fragment(
    `record ${key}`,
    [{ label: "Advisory", key, title: key, kind: "VULNERABILITY", date: exactly(date), isPublic: true, ...more }],
    [
      [`Advisory ${key}`, "HAS_PUBLISHER", "Organization agency", publishedBy ? { matchedBy: publishedBy } : {}],
      ...subjects.map(
        ([subject, status, versions]) =>
          [
            `Advisory ${key}`,
            "HAS_SUBJECT",
            subject,
            { ...(status ? { productStatus: status as "FIXED" } : {}), ...(versions ? { versions } : {}) },
          ] as [string, "HAS_SUBJECT", string, object],
      ),
    ],
  );
}

/** Deals and warnings, with an exposure or without one. */
export const content: GraphFragment[] = [
  organization("agency", { isAgency: true }),
  organization("buyer", { kind: "DEPARTMENT" }),
  organization("other buyer"),
  // The ingest writes an organisation like this: every name that a source gives it is among its aliases.
  organization("third buyer", { aliases: ["Some Parish Council"] }),
  organization("maker"),
  product("alpha", "maker"),
  product("beta"),
  product("gamma", "maker"),
  fragment(
    "record single",
    [
      {
        label: "Framework",
        key: "single",
        title: "single",
        dealDate: exactly("2024-01-01"),
        dealDateKind: "STARTED",
        periodStart: exactly("2024-01-01"),
        periodEnd: exactly("2024-12-31"),
      },
    ],
    [
      ["Framework single", "HAS_PRODUCT", "Product beta"],
      ["Framework single", "OPEN_TO", "Organization buyer", { matchedBy: "IDENTIFIER" }],
      ["Framework single", "OPEN_TO", "Organization other buyer", { matchedBy: "NAME" }],
    ],
  ),
  fragment(
    "record many",
    [{ label: "Framework", key: "many", title: "many", dealDate: exactly("2024-01-01"), dealDateKind: "STARTED" }],
    [
      ["Framework many", "HAS_PRODUCT", "Product alpha"],
      ["Framework many", "HAS_PRODUCT", "Product beta"],
      ["Framework many", "OPEN_TO", "Organization buyer"],
    ],
  ),
  contract(
    "names alpha",
    "2024-02-01",
    { buyer: "buyer", supplier: "maker", product: "alpha", mentions: "alpha" },
    { periodStart: exactly("2024-02-01"), periodEnd: exactly("2024-02-28") },
  ),
  contract("names nothing", "2024-03-01", { buyer: "buyer", framework: "single" }),
  contract("names nothing under many", "2024-03-01", { buyer: "buyer", framework: "many" }),
  contract("mentions beta", "2024-04-01", { buyer: "other buyer", mentions: "beta" }),
  contract("from maker", "2024-05-01", { buyer: "other buyer", supplier: "maker" }),
  contract("cancelled", "2024-02-01", { buyer: "buyer", product: "alpha" }, { status: "CANCELLED" }),
  product("delta"),
  contract(
    "terminated",
    "2024-02-01",
    { buyer: "third buyer", product: "delta", statedName: "Some Parish Council" },
    { status: "TERMINATED", periodStart: exactly("2024-02-01"), periodEnd: exactly("2024-12-31") },
  ),
  advisory("delta versions", "2024-05-10", [
    ["Product delta", "KNOWN_AFFECTED", ["1", "2"]],
    ["Product delta", "UNDER_INVESTIGATION"],
  ]),
  advisory("delta looked into", "2024-05-11", [["Product delta", "UNDER_INVESTIGATION"]], { publishedBy: "NAME" }),
  contract("gamma by name", "2024-02-01", { buyer: "other buyer", product: "gamma", matchedBy: "NAME" }),
  advisory("alpha affected", "2024-03-01", [
    ["Product alpha", "KNOWN_AFFECTED"],
    ["Product alpha", "FIXED"],
  ]),
  advisory("alpha fixed", "2024-03-02", [
    ["Product alpha", "FIXED"],
    ["Product alpha", "KNOWN_NOT_AFFECTED"],
    ["Product alpha", "FIRST_FIXED"],
    ["Product alpha", "RECOMMENDED"],
  ]),
  advisory("alpha same day", "2024-02-01", [["Product alpha"]]),
  advisory("alpha earlier", "2024-01-15", [["Product alpha", "UNDER_INVESTIGATION"]]),
  advisory("alpha withdrawn", "2024-03-01", [["Product alpha"]], { isWithdrawn: true }),
  advisory("alpha call", "2024-03-01", [["Product alpha"]], { kind: "CALL" }),
  advisory("beta warned", "2024-06-01", [["Product beta"]]),
  advisory("gamma warned", "2024-06-02", [["Product gamma"]]),
  advisory("maker warned", "2024-07-01", [["Organization maker"]]),
];
