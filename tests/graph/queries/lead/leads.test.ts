import { describe, expect, test } from "vitest";
import { writeRecords } from "../../../../src/graph/write/records/write.ts";
import { resolve } from "../../../../src/ingest/resolve/resolve.ts";
import type { GraphFragment } from "../../../../src/statements.ts";
import { ask } from "../../../support/ask.ts";
import { fragment, testGraph } from "../../../support/graph.ts";
import { buyer, deal, type Deal, described, product, source, warning } from "../../../support/leads.ts";

const ivanti: Deal["supplier"] = ["name:GB:ivanti-uk-limited", "Ivanti UK Limited"];
const softcat: Deal["supplier"] = ["name:GB:softcat-plc", "Softcat plc"];
const linkedin: Deal["supplier"] = ["name:GB:mobileiron-limited", "MobileIron Limited"];

const graph = testGraph([
  source,
  buyer("GB-GOR-D1", "Department of Examples"),
  buyer("GB-GOR-D2", "Department of Late Deals"),
  buyer("GB-GOR-D3", "Department of Early Deals"),
  buyer("GB-GOR-D5", "Department of Credit Notes"),
  buyer("GB-GOR-D6", "Department of Deals Between"),
  described("name:ZZ:ivanti", "Ivanti", { isVendor: true, trades: ["security", "device-management"] }),
  described("name:ZZ:mobileiron", "MobileIron", {
    parents: ["name:ZZ:ivanti"],
    parentsFrom: ["2020-12-01"],
    parentsTo: [""],
  }),
  described(softcat[0], softcat[1], { statedCountry: "GB", isReseller: true }),
  product("ivanti/connect-secure", "name:ZZ:ivanti", "ivanti/suite"),
  product("ivanti/suite", "name:ZZ:ivanti"),
  product("ivanti/neurons", "name:ZZ:ivanti"),
  warning("began", "2021-11-03", "Product ivanti/connect-secure", { listedWhenCatalogueBegan: true }),
  warning("first", "2022-02-01", "Product ivanti/connect-secure", {
    requiredAction: "Apply updates per vendor instructions.",
  }),
  warning("second", "2023-02-01", "Product ivanti/neurons", { cvssScore: 9.8 }),
  // Deals of the first buyer, before and after the first warning.
  deal("Payment", "before", { day: "2021-06-01", supplier: ivanti }),
  deal("Payment", "after", { day: "2022-06-01", supplier: ivanti, amount: "0.75", text: "Software licences" }),
  deal("Payment", "of a part that belonged to nobody yet", {
    day: "2019-06-01",
    supplier: linkedin,
    amount: "1000000",
  }),
  deal("Payment", "through a reseller", { day: "2022-06-01", supplier: softcat, amount: "1000000" }),
  deal("Contract", "an exposure", { day: "2022-06-01", supplier: ivanti, has: "ivanti/neurons", amount: "1000000" }),
  // A refund and an invoice for zero, after the second warning.
  deal("Payment", "bought once", { day: "2022-06-02", supplier: ivanti, buyer: "GB-GOR-D5", amount: "9000" }),
  deal("Payment", "refunded", { day: "2023-06-02", supplier: ivanti, buyer: "GB-GOR-D5", amount: "-9000" }),
  deal("Payment", "nil", { day: "2023-07-02", supplier: ivanti, buyer: "GB-GOR-D5", amount: "0" }),
  // A deal after one warning that ended before the next.
  deal("Contract", "between", {
    day: "2022-06-01",
    end: "2022-12-31",
    supplier: ivanti,
    buyer: "GB-GOR-D6",
    amount: "4000",
  }),
  // A deal of the second buyer after every warning, and a deal of the third that ended before the first warning.
  deal("Payment", "late", { day: "2024-06-01", supplier: ivanti, buyer: "GB-GOR-D2" }),
  deal("Contract", "early", { day: "2021-06-01", end: "2021-12-31", supplier: ivanti, buyer: "GB-GOR-D3" }),
]);

const lead = `id buyer { name } vendor { name } timing strength reason statement caveats askWhom
  deals { count payments contracts firstDay lastDay paid { currency amount count } through words texts newest { __typename } }
  warnings { count afterFirstDeal whileItWentOn exploited withFix listedWhenCatalogueBegan firstAfter { title } newest { title } gravest { title } }
  paidAfterFirstWarning { amount currency count } sources { title }`;

async function leads(args = ""): Promise<Record<string, unknown>[]> {
  const { data, errors } = await ask(graph(), `{ leads${args} { totalCount nodes { ${lead} } } }`);
  expect(errors).toBeUndefined();
  return data.leads.nodes as Record<string, unknown>[];
}

const named = (found: Record<string, unknown>[]) =>
  found.map(({ buyer, timing }) => `${(buyer as { name: string }).name} ${timing as string}`);

describe("a lead", () => {
  test("states what a buyer paid a vendor, which warnings there were, and which payments followed", async () => {
    const [found] = await leads('(where: { buyer: { name: { eq: "Department of Examples" } } })');
    expect(found).toMatchObject({
      buyer: { name: "Department of Examples" },
      vendor: { name: "Ivanti" },
      timing: "CONTINUED",
      strength: "MEDIUM",
      deals: {
        count: 2,
        payments: 2,
        contracts: 0,
        firstDay: "2021-06-01",
        lastDay: "2022-06-01",
        paid: [{ currency: "GBP", amount: "5001", count: 2 }],
        through: ["Ivanti UK Limited"],
      },
      warnings: {
        count: 3,
        afterFirstDeal: 2,
        whileItWentOn: 1,
        exploited: 2,
        withFix: 1,
        listedWhenCatalogueBegan: 1,
        firstAfter: { title: "first" },
        gravest: [{ title: "second" }, { title: "first" }, { title: "began" }],
      },
      paidAfterFirstWarning: [{ amount: "0.75", currency: "GBP", count: 1 }],
    });
    expect(found!.statement).toBe(
      "Records show that Department of Examples paid, or awarded a contract to, Ivanti UK Limited. The records do not show which product was bought, or whether it was affected, used or patched. They do not show any wrongdoing.",
    );
    expect(found!.caveats).toContain(
      "in 2 of 2 deals, the name of the supplier suggests that it belongs to Ivanti; no source states that",
    );
  });

  test("leaves out deals that ended before the first warning, unless the query requests them", async () => {
    expect(named(await leads())).toEqual([
      "Department of Examples CONTINUED",
      "Department of Late Deals BOUGHT_AFTER",
      "Department of Deals Between BOUGHT_AFTER",
    ]);
    const [ended, ...others] = await leads("(where: { timing: { eq: ENDED_BEFORE } })");
    expect(others).toEqual([]);
    expect(ended).toMatchObject({
      strength: "WEAK",
      reason: "No payment is dated after the first warning, and no stated period continues after it.",
    });
  });

  test("is BOUGHT_AFTER if the deal began after a warning and ended before the next", async () => {
    const [between] = await leads('(where: { buyer: { name: { contains: "Between" } } })');
    expect(between).toMatchObject({ timing: "BOUGHT_AFTER", warnings: { afterFirstDeal: 1, whileItWentOn: 0 } });
    expect(between!.caveats).toContain(
      "warnings came before the first deal, and 1 came later; no payment or stated period is known to go on after it",
    );
  });

  test("is not continued by a refund or by an invoice for zero", async () => {
    const [refunded] = await leads('(where: { minimum: "0", buyer: { name: { contains: "Credit Notes" } } })');
    expect(refunded).toMatchObject({ timing: "BOUGHT_AFTER", deals: { count: 3 } });
  });

  test("is hidden below the minimum, and is listed in pages, by vendor and by buyer", async () => {
    expect(named(await leads('(where: { minimum: "5000.50" })'))).toEqual(["Department of Examples CONTINUED"]);
    const { data } = await ask(
      graph(),
      `{ leads(first: 1) { totalCount pageInfo { hasNextPage endCursor } nodes { id } }
        vendors(where: { name: { eq: "Ivanti" } }) { nodes { leads { nodes { buyer { name } } } } }
        buyers(where: { name: { contains: "Late" } }) { nodes { leads { nodes { vendor { name } } } } } }`,
    );
    expect(data.leads).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(data.vendors.nodes[0].leads.nodes).toHaveLength(3);
    expect(data.buyers.nodes[0].leads.nodes).toEqual([{ vendor: { name: "Ivanti" } }]);
    const next = await ask(graph(), `{ leads(first: 1, after: "${data.leads.pageInfo.endCursor}") { nodes { id } } }`);
    expect(next.data.leads.nodes).toHaveLength(1);
    expect(next.data.leads.nodes[0].id).not.toBe(data.leads.nodes[0].id);
    const again = await ask(graph(), `{ node(id: "${data.leads.nodes[0].id}") { id __typename } }`);
    expect(again.data.node).toEqual({ id: data.leads.nodes[0].id, __typename: "Lead" });
  });

  test("is strong if a text names the family that a warning is about", async () => {
    const suite = deal("Payment", "a suite", { day: "2022-07-01", supplier: ivanti, has: "ivanti/suite" });
    await writeRecords(graph(), { fragments: [suite] });
    await resolve(graph());
    const [found] = await leads("(where: { strength: { eq: STRONG } })");
    expect(found).toMatchObject({
      buyer: { name: "Department of Examples" },
      reason: "A deal has or names ivanti/suite. The warnings are about products that are part of it.",
    });
  });
});

describe("a lead of more records", () => {
  const write = async (...fragments: GraphFragment[]) => {
    await writeRecords(graph(), { fragments });
    await resolve(graph());
  };

  test("of an agency is about the vendors that the agency warned about", async () => {
    await write(
      described("name:ZZ:example-cyber-agency", "Example Cyber Agency", { isAgency: true }),
      described("name:ZZ:silent-agency", "Silent Agency", { isAgency: true }),
      fragment(
        "publisher",
        [{ label: "Advisory", key: "published", title: "published", kind: "GUIDANCE" }],
        [
          ["Advisory published", "HAS_PUBLISHER", "Organization name:ZZ:example-cyber-agency"],
          ["Advisory published", "HAS_SUBJECT", "Product ivanti/neurons"],
        ],
      ),
    );
    const { data, errors } = await ask(graph(), `{ agencies { nodes { name leads { nodes { buyer { name } } } } } }`);
    expect(errors).toBeUndefined();
    const of = (each: { leads: { nodes: { buyer: { name: string } }[] } }) =>
      each.leads.nodes.map(({ buyer }) => buyer.name);
    expect(data.agencies.nodes.map((each: { name: string }) => [each.name, of(each as never)])).toEqual([
      ["Example Cyber Agency", ["Department of Examples", "Department of Late Deals", "Department of Deals Between"]],
      ["Silent Agency", []],
    ]);
  });

  test("subtracts refunds, including those of less than one unit of money", async () => {
    await write(
      buyer("GB-GOR-D4", "Department of Refunds"),
      deal("Payment", "paid", { day: "2024-07-01", supplier: ivanti, buyer: "GB-GOR-D4" }),
      deal("Payment", "paid back", { day: "2024-07-02", supplier: ivanti, buyer: "GB-GOR-D4", amount: "-0.50" }),
    );
    const [found] = await leads('(where: { buyer: { name: { contains: "Refunds" } } })');
    expect(found).toMatchObject({ deals: { paid: [{ currency: "GBP", amount: "4999.75", count: 2 }] } });
  });
});

test("a supplier has its vendor as of a day", async () => {
  const { data, errors } = await ask(
    graph(),
    `{ suppliers(where: { name: { eq: "MobileIron Limited" } }) { nodes {
        now: vendor { name } before: vendor(on: "2019-06-01") { name }
        vendorMatch { method confidence words through statement }
        parent { organization { name } isStated statement } group { name } } } }`,
  );
  expect(errors).toBeUndefined();
  expect(data.suppliers.nodes).toEqual([
    {
      now: { name: "Ivanti" },
      before: null,
      vendorMatch: {
        method: "NAME_AND_CORPORATE_WORDS",
        confidence: "MEDIUM",
        words: "MobileIron Limited",
        through: ["MobileIron", "Ivanti"],
        statement:
          "The name of the supplier suggests that it belongs to MobileIron; no source states that. A source states that MobileIron belongs to Ivanti. A subsidiary is not its parent: a warning about Ivanti is not about the supplier.",
      },
      parent: {
        organization: { name: "MobileIron" },
        isStated: false,
        statement: "The name suggests it, but no source states it.",
      },
      group: [
        { name: "Ivanti UK Limited" },
        { name: "MobileIron Limited" },
        { name: "Ivanti" },
        { name: "MobileIron" },
      ],
    },
  ]);
});
