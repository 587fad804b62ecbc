import { describe, expect, test } from "vitest";
import type { EdgeType } from "../../../../src/model.ts";
import type { GraphFragment } from "../../../../src/statements.ts";
import { ask } from "../../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../../support/graph.ts";
import { buyer, deal, type Deal, described, product, source, warning } from "../../../support/leads.ts";

const acme: Deal["supplier"] = ["name:GB:acme-uk-limited", "Acme UK Limited"];
const softcat: Deal["supplier"] = ["name:GB:softcat-plc", "Softcat plc"];
const works: Deal["supplier"] = ["name:GB:exampleworks-limited", "Exampleworks Limited"];
const quiet: Deal["supplier"] = ["name:GB:quietware-limited", "Quietware Limited"];
const old: Deal["supplier"] = ["name:GB:oldware-limited", "Oldware Limited"];

const [what, framework, unknown, broad, silent, began, family, open, past, month] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(
  (i) => `GB-GOR-D${i}`,
);
const of = (buyer: string | undefined, supplier: Deal["supplier"], more: Partial<Deal> = {}): Deal => ({
  day: "2022-06-01",
  ...{ buyer, supplier, ...more },
});
const edge = (record: string, from: string, type: EdgeType, to: string) => fragment(record, [], [[from, type, to]]);
const published = (key: string, day: string): GraphFragment =>
  fragment(`cve ${key}`, [{ label: "Vulnerability", key, title: key, datePublished: exactly(day) }]);

const graph = testGraph([
  source,
  buyer(what!, "Department of Known Products"),
  buyer(framework!, "Department of Frameworks"),
  buyer(unknown!, "Department of Unknown Values"),
  buyer(broad!, "Department of Broad Vendors"),
  buyer(silent!, "Department of Withdrawn Warnings"),
  buyer(began!, "Department of First Days"),
  buyer(family!, "Department of Families"),
  buyer(open!, "Department of Open Ends"),
  buyer(past!, "Department of Past Deals"),
  buyer(month!, "Department of Months"),
  described("name:ZZ:acme", "Acme", { isVendor: true, trades: ["network"] }),
  described(acme[0], acme[1], { statedCountry: "GB", parents: ["name:ZZ:acme"], parentsFrom: [""], parentsTo: [""] }),
  described(softcat[0], softcat[1], { statedCountry: "GB", isReseller: true }),
  described("name:ZZ:exampleworks", "Exampleworks", { isVendor: true, trades: ["network", "control-systems"] }),
  described("name:ZZ:exampletrains", "Exampletrains", {
    ...{ trades: ["transport"], parents: ["name:ZZ:exampleworks"], parentsFrom: [""], parentsTo: [""] },
  }),
  described("name:ZZ:quietware", "Quietware", { isVendor: true }),
  described("name:ZZ:oldware", "Oldware", { isVendor: true }),
  product("acme/router", "name:ZZ:acme", "acme/suite"),
  product("acme/suite", "name:ZZ:acme"),
  product("acme/switch", "name:ZZ:acme"),
  product("exampleworks/plc", "name:ZZ:exampleworks"),
  product("quietware/tool", "name:ZZ:quietware"),
  product("oldware/tool", "name:ZZ:oldware"),
  warning("of acme", "2022-12-01", "Product acme/router"),
  warning("of works", "2022-12-01", "Product exampleworks/plc"),
  warning("withdrawn", "2022-12-01", "Product quietware/tool", { isWithdrawn: true }),
  warning("of the first day", "2021-11-03", "Product oldware/tool", { listedWhenCatalogueBegan: true }),
  published("CVE-2020-0001", "2020-02-03"),
  edge("flaw", "Advisory of the first day", "HAS_VULNERABILITY", "Vulnerability CVE-2020-0001"),
  fragment(
    "answer",
    [{ label: "Response", key: "answer", title: "What Acme answered" }],
    [["Response answer", "RESPONDS_TO", "Advisory of acme"]],
  ),
  // The products of these deals are known, and no warning is about them.
  deal("Contract", "has a switch", of(what, acme, { has: "acme/switch" })),
  deal("Contract", "names a switch", of(what, acme, { names: "Product acme/switch" })),
  deal("Contract", "names the vendor", of(what, softcat, { names: "Organization name:ZZ:acme", end: "2023-06-01" })),
  // A call-off under a framework of one product is an exposure if a warning is about that product.
  fragment(
    "frame",
    [{ label: "Framework", key: "frame", title: "frame" }],
    [["Framework frame", "HAS_PRODUCT", "Product acme/router"]],
  ),
  deal("Contract", "called off", of(framework, acme)),
  edge("under", "Contract called off", "UNDER_FRAMEWORK", "Framework frame"),
  deal(
    "Contract",
    "ceiling",
    of(unknown, acme, { amount: "900000", own: { mayEstablishFramework: true, status: "ACTIVE" } }),
  ),
  deal("Contract", "joint", of(unknown, acme, { amount: "70", own: { status: "ACTIVE" } })),
  edge("second supplier", "Contract joint", "HAS_SUPPLIER", `Organization ${softcat[0]}`),
  deal(
    "Contract",
    "without a value",
    of(unknown, acme, {
      end: "2023-06-01",
      own: { value: null, maxExtentDate: exactly("2025-06-01"), renewal: "Twice by a year.", options: "More seats." },
    }),
  ),
  deal("Contract", "small", of(unknown, acme, { amount: "12.50" })),
  deal("Payment", "broad", of(broad, works, { day: "2023-06-01", text: "network switches" })),
  deal("Payment", "quiet", of(silent, quiet)),
  deal("Payment", "old", of(began, old)),
  deal("Contract", "has a tool", of(began, softcat, { has: "oldware/tool" })),
  deal("Payment", "before", of(month, acme)),
  deal(
    "Payment",
    "in the month of the warning",
    of(month, acme, {
      own: { dealDate: { edtf: "2022-12", earliest: "2022-12-01", latest: "2022-12-31", stated: null } },
    }),
  ),
  deal("Contract", "without an end", of(open, acme)),
  // The graph only has a notice of the contract's end.
  deal(
    "Contract",
    "over",
    of(past, acme, {
      end: "2026-07-31",
      own: {
        dealDate: { edtf: "../2026-08-10", earliest: null, latest: "2026-08-10", stated: null },
        status: "TERMINATED",
      },
    }),
  ),
  deal("Contract", "a suite", of(family, softcat, { has: "acme/suite", end: "2023-06-01" })),
]);

const lead = `buyer { name } timing strength reason statement caveats
  deals { count status: statuses { status count } periodEnd maxExtentDate extensions awarded { amount } ceilings { amount count } joint { amount } withoutAmount through words }
  warnings { count responses { title } }`;
const all = "timing: { in: [CONTINUED, ENDED_BEFORE, BOUGHT_AFTER, END_NOT_STATED, UNDATED] }";

async function leadsOf(name: string, where = all): Promise<Record<string, unknown>[]> {
  const { data, errors } = await ask(
    graph(),
    `{ leads(where: { buyer: { name: { contains: "${name}" } } ${where} }) { nodes { ${lead} } } }`,
  );
  expect(errors).toBeUndefined();
  return data.leads.nodes as Record<string, unknown>[];
}

describe("a lead", () => {
  test("counts no deal with a known product, and counts a reseller's deal only if its text names the vendor", async () => {
    const [found, ...others] = await leadsOf("Known Products");
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      timing: "CONTINUED",
      statement:
        "Records show that Department of Known Products paid, or awarded a contract to, Softcat plc. The text of these records names Acme or one of its products. The records do not show which product was bought, or whether it was affected, used or patched. They do not show any wrongdoing.",
      deals: { count: 1, through: ["Softcat plc"], words: ["words"] },
      warnings: { count: 1, responses: [{ title: "What Acme answered" }] },
    });
  });

  test("does not exist if the warning is about the framework's only product, or if every warning is withdrawn", async () => {
    expect(await leadsOf("Frameworks")).toEqual([]);
    expect(await leadsOf("Withdrawn Warnings")).toEqual([]);
  });

  test("reports values of contracts, ceilings and shared values separately, with statuses, ends and extensions", async () => {
    const [found] = await leadsOf("Unknown Values");
    expect(found!.deals).toEqual({
      count: 4,
      status: [
        { status: "ACTIVE", count: 2 },
        { status: null, count: 2 },
      ],
      periodEnd: "2023-06-01",
      maxExtentDate: "2025-06-01",
      extensions: ["Twice by a year.", "More seats."],
      awarded: [{ amount: "12.5" }],
      ceilings: [{ amount: "900000", count: 1 }],
      joint: [{ amount: "70" }],
      withoutAmount: 1,
      through: ["Acme UK Limited"],
      words: [],
    });
    expect(found!.caveats).toEqual(
      expect.arrayContaining([
        "some contracts are shared by several suppliers, so their values are shown separately",
        "some contracts may establish a framework, so their values are likely ceilings",
      ]),
    );
  });

  test("of a contract with an unknown value is hidden only if the query sets a minimum", async () => {
    expect(await leadsOf("Unknown Values", "")).toHaveLength(1);
    expect(await leadsOf("Unknown Values", 'minimum: "1000"')).toEqual([]);
    expect(await leadsOf("Unknown Values", 'minimum: "12.50"')).toHaveLength(1);
  });

  test("is weak if the vendor and its subsidiaries sell in many trades", async () => {
    const [found] = await leadsOf("Broad Vendors");
    expect(found).toMatchObject({
      strength: "WEAK",
      reason:
        "Exampleworks and its companies sell in many trades (control-systems, network, transport). The purchase may have nothing to do with the warnings.",
    });
  });

  test("of a contract without a stated end is not called ended, and is weak", async () => {
    expect(await leadsOf("Open Ends", "")).toMatchObject([
      {
        timing: "END_NOT_STATED",
        strength: "WEAK",
        reason:
          "The records show no payment after the first warning. A contract states no end date, so it may or may not have continued.",
      },
    ]);
  });

  test("of a payment in the month of the warning is called neither ended nor continued", async () => {
    expect(await leadsOf("Months", "")).toMatchObject([{ timing: "UNDATED", strength: "WEAK" }]);
  });

  test("of a contract known only from a notice of its end is not called bought after a warning", async () => {
    expect(await leadsOf("Past Deals", "")).toMatchObject([{ timing: "UNDATED", strength: "WEAK" }]);
  });

  test("takes no date from the first day of a catalogue, and states when the flaw was published", async () => {
    const [found] = await leadsOf("First Days");
    expect(found).toMatchObject({ timing: "UNDATED", strength: "WEAK" });
    expect(found!.caveats).toContain(
      "1 of the 1 warnings was listed on the first day of the catalogue of exploited flaws, which is not the date of a warning; a flaw was published on 2020-02-03",
    );
  });

  test("and an exposure both say that the first day of a catalogue is not the date of a warning", async () => {
    const { data } = await ask(
      graph(),
      "{ exposures(first: 100) { nodes { deal { ... on Contract { title } } caveats } } }",
    );
    const [found] = data.exposures.nodes.filter(
      (each: { deal: { title: string } }) => each.deal.title === "has a tool",
    );
    expect(found.caveats).toContain(
      "listed on the first day of the catalogue of exploited flaws, which is not the date of a warning; the flaw was published on 2020-02-03",
    );
  });

  test("of a deal for a product family is strong with any seller, and says that the exact product is unknown", async () => {
    const [found] = await leadsOf("Families");
    expect(found).toMatchObject({
      strength: "STRONG",
      timing: "CONTINUED",
      statement:
        "Records show that Department of Families paid, or awarded a contract to, Softcat plc. These records have or name acme/suite, which Acme makes. The records do not show which of its products was bought, or whether that product was affected, used or patched. They do not show any wrongdoing.",
    });
  });
});
