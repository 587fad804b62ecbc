import { describe, expect, test } from "vitest";
import { edgesFrom, edgesOf, nodesOf, said } from "../../../support/format.ts";
import { alpha, contractDetails, notice, noticeDocument } from "./find-a-tender.ts";

const fragmentOf = async (...releases: object[]) => (await said("ocds", ...releases))[0]!;

/** A notice of a framework, with the document that states its type in the given section. */
const framework = (
  type: string,
  section: "planning" | "tender" | "awards",
  own: object = {},
  agreement: object = {},
) => {
  const documents = [noticeDocument("000030-2026", type)];
  return notice("000030-2026", "2026-03-01T10:00:00Z", {
    tag: [section === "awards" ? "award" : section],
    ...(section === "planning" ? { planning: { documents } } : {}),
    ...(section === "awards"
      ? { awards: [{ id: "1", status: "active", suppliers: [alpha], relatedLots: ["1"], documents }] }
      : {}),
    ...own,
    tender: {
      techniques: { hasFrameworkAgreement: true, frameworkAgreement: agreement },
      ...(section === "tender" ? { documents } : {}),
      ...(own as { tender?: object }).tender,
    },
  });
};

describe("frameworks of the Procurement Act 2023", () => {
  test("have the terms that the notice states", async () => {
    const terms = {
      method: "withAndWithoutReopeningCompetition",
      type: "open",
      buyerCategories: "All authorities in the United Kingdom",
      isOpenFrameworkScheme: true,
      openFrameworkSchemeEndDate: "2034-10-31T23:59:59Z",
      maximumParticipants: "1e9999",
    };
    const fragment = await fragmentOf(framework("UK4", "tender", {}, terms));
    const read = [
      "frameworkMethod",
      "frameworkType",
      "buyerCategories",
      "isOpenFrameworkScheme",
      "openFrameworkSchemeEndDate",
    ];
    expect(nodesOf(fragment, "Framework", ...read, "maximumParticipants", "openToIsComplete")).toMatchObject([
      [terms.method, "open", terms.buyerCategories, true, { edtf: "2034-10-31" }, null, false],
    ]);
  });

  test("that are closed are open to the buyers in the notice alone", async () => {
    const fragment = await fragmentOf(framework("UK7", "awards", {}, { type: "closed" }));
    expect(nodesOf(fragment, "Framework", "openToIsComplete", "caveats")).toEqual([
      [true, ["The source says that only the buyers that it lists may use the framework."]],
    ]);
  });

  test("that are only planned are open to nobody, and say so", async () => {
    const fragment = await fragmentOf(framework("UK1", "planning"));
    expect(nodesOf(fragment, "Framework", "noticeTypes", "caveats")).toEqual([
      [["UK1"], expect.arrayContaining(["Only notices of its planning are known (UK1). It is not established yet."])],
    ]);
    expect(edgesOf(fragment, "OPEN_TO")).toEqual([]);
    expect(edgesFrom(fragment, "ContractingProcess", "HAS_BUYER")).toHaveLength(1);
  });

  test("that are tendered may never be established, and say so", async () => {
    const fragment = await fragmentOf(framework("UK4", "tender"));
    expect(nodesOf(fragment, "Framework", "caveats")).toEqual([
      [expect.arrayContaining(["No notice of an award is known, only earlier ones (UK4). It may not be established."])],
    ]);
  });

  test("have suppliers once the contract is entered into, even if the intention is corrected later", async () => {
    const intended = framework("UK6", "awards");
    expect(edgesOf(await fragmentOf(intended), "HAS_PENDING_SUPPLIER")).toHaveLength(1);
    const corrected = { ...intended, id: "000031-2026", date: "2026-06-01T10:00:00Z" };
    const made = await fragmentOf(intended, contractDetails(), corrected);
    expect(edgesOf(made, "HAS_PENDING_SUPPLIER")).toEqual([]);
    expect(edgesOf(made, "HAS_SUPPLIER", "statedName", "lots").map(([, ...rest]) => rest)).toEqual([
      ["ALPHA SYSTEMS LIMITED", ["1"]],
    ]);
  });

  test.each(["UK13", "UK14"])("that %s notices establish are dynamic markets", async (type) => {
    const techniques = { hasDynamicPurchasingSystem: true, dynamicPurchasingSystem: { status: "pending" } };
    const fragment = await fragmentOf(framework(type, "tender", { tender: { techniques } }));
    expect(nodesOf(fragment, "Framework", "technique")).toEqual([["DYNAMIC_MARKET"]]);
    // UK13 only announces it.
    expect(edgesOf(fragment, "OPEN_TO")).toHaveLength(type === "UK13" ? 0 : 1);
  });
});

describe("call-offs of the Procurement Act 2023", () => {
  const related = (own: object = {}) => ({
    relatedProcesses: [
      { id: "framework", relationship: ["framework"], scheme: "ocid", identifier: "ocds-h6vhtk-0fffff", ...own },
    ],
  });

  test("are under a framework that its ocid names, and under the lots of the framework that the notice gives", async () => {
    for (const [own, lots] of [
      [{}, [null]],
      [{ relatedLots: ["1C"] }, ["1C"]],
      [{ relatedLots: ["2", "3"] }, ["2", "3"]],
    ] as const) {
      const fragment = await fragmentOf({ ...contractDetails(), ...related(own) });
      expect(edgesOf(fragment, "UNDER_FRAMEWORK", "lot")).toEqual(lots.map((lot) => ["ocds-h6vhtk-0fffff", lot]));
      expect(nodesOf(fragment, "Framework", "key", "title")).toEqual([
        ["ocds-h6vhtk-0fffff", "Framework ocds-h6vhtk-0fffff"],
      ]);
    }
  });
});
