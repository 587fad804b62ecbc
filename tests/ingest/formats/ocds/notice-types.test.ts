import { describe, expect, test } from "vitest";
import { edgesFrom, edgesOf, nodesOf, said } from "../../../support/format.ts";
import { contractAward, contractDetails, notice, noticeDocument } from "./find-a-tender.ts";

const fragmentOf = async (...releases: object[]) => (await said("ocds", ...releases))[0]!;

/** A contract change notice about contract 1. */
const change = (own: object, date = "2026-06-01T10:00:00Z", id = "000005-2026") =>
  notice(id, date, {
    tag: ["contractAmendment"],
    awards: [{ id: "1", suppliers: [{ id: "GB-COH-01234567", name: "ALPHA SYSTEMS LIMITED" }] }],
    contracts: [
      {
        id: "1",
        awardID: "1",
        amendments: [
          {
            id,
            date: "2026-05-20T00:00:00Z",
            rationale: "More sites.",
            rationaleClassifications: [{ id: "additionalNeed" }],
          },
        ],
        documents: [noticeDocument(id, "UK10")],
        ...own,
      },
    ],
  });

describe("notices of the Procurement Act 2023", () => {
  test("a contract award notice is an intention, although its source calls the award active", async () => {
    const [contract] = nodesOf(
      await fragmentOf(contractAward()),
      "Contract",
      "key",
      "status",
      "noticeTypes",
      "caveats",
    );
    expect(contract).toEqual([
      "ocds-h6vhtk-0aaaaa/award/1",
      "PENDING",
      ["UK6"],
      [
        expect.stringMatching(
          /^Its latest notice is a contract award notice \(UK6\).* No notice that it was entered into \(UK7\) is known\. .* 2026-03-20/,
        ),
      ],
    ]);
  });

  test("an intention and then the details of the contract are one deal for each award, in either order", async () => {
    for (const order of [
      [contractAward(), contractDetails()],
      [contractDetails(), contractAward()],
    ]) {
      const fragment = await fragmentOf(...order);
      expect(nodesOf(fragment, "Contract", "key", "status", "noticeTypes", "caveats")).toEqual([
        ["ocds-h6vhtk-0aaaaa/contract/1", "ACTIVE", ["UK6", "UK7"], []],
      ]);
      expect(nodesOf(fragment, "ContractingProcess", "noticeTypes")).toEqual([[["UK6", "UK7"]]]);
      expect(nodesOf(fragment, "Release", "noticeTypes")).toEqual([[["UK6"]], [["UK7"]]]);
    }
  });

  test("a contract award notice that is corrected after the contract does not make the contract pending", async () => {
    const corrected = { ...contractAward(), id: "000009-2026", date: "2026-04-01T10:00:00Z", tag: ["awardUpdate"] };
    expect(nodesOf(await fragmentOf(contractAward(), contractDetails(), corrected), "Contract", "status")).toEqual([
      ["ACTIVE"],
    ]);
  });

  test("a transparency notice marks a direct award, with its ground", async () => {
    const direct = contractAward({ status: "pending", documents: [noticeDocument("000001-2026", "UK5")] });
    Object.assign((direct as { tender: object }).tender, {
      procurementMethod: "direct",
      procurementMethodRationale: "Only one firm makes it.",
      procurementMethodRationaleClassifications: [{ id: "singleSuppliersTechnicalReasons" }],
    });
    const fragment = await fragmentOf(direct);
    expect(
      nodesOf(fragment, "ContractingProcess", "noticeTypes", "directAwardGrounds", "procurementMethodRationale"),
    ).toEqual([[["UK5"], ["singleSuppliersTechnicalReasons"], "Only one firm makes it."]]);
    expect(nodesOf(fragment, "Contract", "noticeTypes", "status")).toEqual([[["UK5"], "PENDING"]]);
  });

  test("a procurement with competition has no ground for a direct award", async () => {
    const open = contractAward();
    Object.assign((open as { tender: object }).tender, {
      procurementMethod: "open",
      procurementMethodRationaleClassifications: [{ id: "x" }],
    });
    expect(nodesOf(await fragmentOf(open), "ContractingProcess", "directAwardGrounds")).toEqual([[[]]]);
  });

  test("a procurement termination notice ends the procurement and what it announced", async () => {
    const ended = notice("000004-2026", "2026-03-10T10:00:00Z", {
      tag: ["tenderCancellation"],
      tender: {
        status: "complete",
        lots: [{ id: "1", status: "complete" }],
        documents: [noticeDocument("000004-2026", "UK12")],
      },
      awards: [
        {
          id: "1",
          status: "cancelled",
          statusDetails: "No budget.",
          finalStatusDate: "2026-03-09T00:00:00Z",
          relatedLots: ["1"],
        },
      ],
    });
    const fragment = await fragmentOf(contractAward(), ended);
    expect(nodesOf(fragment, "Contract", "status")).toEqual([["CANCELLED"]]);
    expect(nodesOf(fragment, "ContractingProcess", "tenderStatus", "caveats")).toEqual([
      [
        "cancelled",
        ['A procurement termination notice (UK12) ended the procurement on 2026-03-09. The notice says: "No budget."'],
      ],
    ]);
  });

  test("payments over £30,000 stand beside what was awarded, and an order of loading does not matter", async () => {
    const paid = notice("000006-2026", "2026-06-01T10:00:00Z", {
      tag: ["implementation"],
      contracts: [
        {
          id: "1",
          awardID: "1",
          implementation: {
            transactions: [
              {
                id: "1",
                date: "2026-05-31T00:00:00Z",
                value: { amountGross: 36000, currency: "GBP" },
                payee: { id: "GB-COH-01234567", name: "ALPHA SYSTEMS LIMITED" },
              },
            ],
          },
          documents: [noticeDocument("000006-2026", "UK8")],
        },
      ],
    });
    const fragment = await fragmentOf(paid, contractDetails());
    expect(nodesOf(fragment, "Contract", "key", "noticeTypes")).toEqual([
      ["ocds-h6vhtk-0aaaaa/contract/1", ["UK7", "UK8"]],
    ]);
    expect(edgesOf(fragment, "UNDER_CONTRACT")).toEqual([["ocds-h6vhtk-0aaaaa/contract/1"]]);
    expect(nodesOf(fragment, "Payment", "amount")).toEqual([[{ amount: "36000", currency: "GBP", vat: "INCLUDED" }]]);
    expect(edgesFrom(fragment, "Payment", "HAS_BUYER", "statedName").map(([, name]) => name)).toEqual([
      "Borough of Example",
    ]);
  });

  test("a code that the Act does not have is a caveat, and loses nothing", async () => {
    const fragment = await fragmentOf(contractDetails({ documents: [noticeDocument("000002-2026", "UK99")] }));
    expect(nodesOf(fragment, "ContractingProcess", "noticeTypes", "caveats")).toEqual([
      [[], ['The source states the notice type "UK99", which is not one of UK1 to UK17.']],
    ]);
    expect(nodesOf(fragment, "Contract", "status")).toEqual([["ACTIVE"]]);
  });
});

describe("contract change notices", () => {
  const gbp = (amount: number) => ({ amount, currency: "GBP" });

  test("give a revision of the contract with values and ends before and after, and the reason", async () => {
    const longer = change({
      period: { startDate: "2026-05-20T00:00:00Z", endDate: "2029-03-31T23:59:59Z" },
      value: { amount: 1500, amountGross: 1800, currency: "GBP" },
    });
    const fragment = await fragmentOf(contractDetails(), longer);
    const [revision] = fragment.nodes.filter((node) => node.label === "Revision" && node.noticeType === "UK10");
    expect(revision).toMatchObject({
      field: "contract 1 change",
      date: { edtf: "2026-05-20" },
      reason: "additionalNeed\nMore sites.",
      valueBefore: { amount: "1000" },
      valueAfter: { amount: "1500" },
      endBefore: { edtf: "2028-03-31" },
      endAfter: { edtf: "2029-03-31" },
    });
    expect(fragment.edges.filter(({ type, from }) => type === "REVISES" && from.key === revision!.key)).toMatchObject([
      { to: { label: "Contract", key: "ocds-h6vhtk-0aaaaa/contract/1" } },
    ]);
    expect(nodesOf(fragment, "Contract", "value", "periodStart", "periodEnd")).toMatchObject([
      [{ amount: "1500" }, { edtf: "2026-04-01" }, { edtf: "2029-03-31" }],
    ]);
  });

  test("without the earlier notice leave open what was before, and when the contract began", async () => {
    const fragment = await fragmentOf(
      change({ period: { startDate: "2026-05-20T00:00:00Z", endDate: "2029-03-31T23:59:59Z" } }),
    );
    expect(nodesOf(fragment, "Revision", "valueBefore", "endBefore", "endAfter")).toMatchObject([
      [null, null, { edtf: "2029-03-31" }],
    ]);
    expect(nodesOf(fragment, "Contract", "periodStart", "dealDate")).toMatchObject([[null, { edtf: "../2026-06-01" }]]);
  });

  test("a proposed change is a revision of its own and does not change the contract", async () => {
    const proposed = change({
      amendments: undefined,
      proposedAmendments: [{ id: "p", date: "2026-07-01", value: gbp(9000), period: { endDate: "2035-01-01" } }],
    });
    const fragment = await fragmentOf(contractDetails(), proposed);
    expect(nodesOf(fragment, "Revision", "field", "valueAfter", "endAfter")).toMatchObject([
      ["contract 1 proposed change", { amount: "9000" }, { edtf: "2035-01-01" }],
    ]);
    expect(nodesOf(fragment, "Contract", "value", "periodEnd")).toMatchObject([
      [{ amount: "1000" }, { edtf: "2028-03-31" }],
    ]);
  });

  test("several changes follow each other", async () => {
    const first = change({ value: gbp(1500) });
    const second = change(
      { value: gbp(2000), amendments: [{ id: "b", date: "2026-08-01" }] },
      "2026-08-10T10:00:00Z",
      "000008-2026",
    );
    const fragment = await fragmentOf(second, contractDetails(), first);
    expect(
      nodesOf(fragment, "Revision", "noticeType", "valueBefore", "valueAfter").filter(([type]) => type === "UK10"),
    ).toMatchObject([
      ["UK10", { amount: "1000" }, { amount: "1500" }],
      ["UK10", { amount: "1500" }, { amount: "2000" }],
    ]);
  });
});
