import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, said } from "../../../support/format.ts";
import { award, contracts, gbp, release } from "./ocds-release.ts";

describe("frameworks in OCDS", () => {
  test("a dynamic purchasing system is a framework with lots and suppliers, and without a contract", async () => {
    const techniques = { hasDynamicPurchasingSystem: true };
    const [fragment] = await said(
      "ocds",
      release({ tender: { id: "t", title: "Transport DPS", techniques, lots: [{ id: "L1", title: "Buses" }] } }),
    );
    expect(nodesOf(fragment!, "Framework", "technique")).toEqual([["DPS"]]);
    expect(nodesOf(fragment!, "Lot", "title")).toEqual([["Buses"]]);
    expect(edgesOf(fragment!, "HAS_SUPPLIER")).toEqual([["name:ZZ:a-limited"]]);
    expect(nodesOf(fragment!, "Contract")).toEqual([]);
  });

  test.each([
    ["permitted under the ESPO 509_23 framework", ["espo-509_23"]],
    ["Called off G-Cloud13 lot 3", ["g-cloud-13"]],
    ["G-Cloud 12 (RM1557.12)", ["g-cloud-12"]],
    ["RM1557xii", ["g-cloud-12"]],
    ["RM6194", ["rm6194"]],
    ["RM6100 and RM6187", ["rm6100", "rm6187"]],
    ["framework RM353 lot 2", ["rm353"]],
    ["DOS 5 framework", ["digital-outcomes-and-specialists-5"]],
    ["SBS/19/AB/WAB/9411", ["nhs-sbs-19-ab-wab-9411"]],
    ["YPO 001041", ["ypo-1041"]],
  ])("%s names a framework", async (description, keys) => {
    const [fragment] = await said("ocds", release({ tender: { id: "t", title: "Thing", description } }));
    expect(edgesOf(fragment!, "MENTIONS").flat()).toEqual(keys);
  });

  test.each([
    "DOS attack",
    "RM6",
    "repairs in room RM1010",
    "post to RM101 Romford",
    "a cloud for G",
    "in 2023 ESPO 2024",
  ])("%s names no framework", async (description) => {
    const [fragment] = await said("ocds", release({ tender: { id: "t", title: "Thing", description } }));
    expect(edgesOf(fragment!, "MENTIONS")).toEqual([]);
  });
});

describe("the conditions for a framework in OCDS", () => {
  test("the flag may say no, a lot may be a framework, and a value of billions may be a ceiling", async () => {
    const established = async (tender: object) => {
      const [fragment] = await said("ocds", release({ tender: { id: "t", title: "Thing", ...tender } }));
      return nodesOf(fragment!, "Framework").length;
    };
    expect(await established({ techniques: { hasFrameworkAgreement: false, frameworkAgreement: {} } })).toBe(0);
    expect(await established({ lots: [{ id: "1", techniques: { hasFrameworkAgreement: true } }] })).toBe(1);
    const large = release({ awards: [award({ value: { amount: 2_000_000_000, currency: "GBP" } })] });
    expect((await contracts(large))("mayEstablishFramework", "caveats")).toEqual([
      [true, ["It may establish a framework, because its value, 2000000000 GBP, is as large as a ceiling."]],
    ]);
  });

  test("a terminated contract has that status, and the reference of a related framework leads to the framework of that reference", async () => {
    const terminated = release({ tag: ["contractTermination"], contracts: [{ id: "c", awardID: "1" }] });
    expect((await contracts(terminated))("status")).toEqual([["TERMINATED"]]);
    const relatedProcesses = [{ id: "1", relationship: ["framework"], identifier: "RM6194" }];
    const [fragment] = await said("ocds", release({ relatedProcesses }));
    expect(edgesOf(fragment!, "UNDER_FRAMEWORK")).toEqual([["rm6194"]]);
  });

  test.each([
    [0, "Its published ceiling is 0, which often means that the ceiling is not stated."],
    [1, "The source states a ceiling of 1 GBP, which is usually a placeholder."],
  ])("a ceiling of %s has a caveat", async (amount, caveat) => {
    const tender = { id: "t", title: "Thing", techniques: { hasFrameworkAgreement: true }, value: gbp(amount) };
    const [fragment] = await said("ocds", release({ tender }));
    expect(nodesOf(fragment!, "Framework", "caveats")[0]![0]).toContain(caveat);
  });

  test("payments under a framework are stored", async () => {
    const [fragment] = await said(
      "ocds",
      release({
        tender: { id: "t", title: "RM6194", techniques: { hasFrameworkAgreement: true } },
        contracts: [{ id: "c", awardID: "1", implementation: { transactions: [{ id: "1", value: gbp(7) }] } }],
      }),
    );
    expect(nodesOf(fragment!, "Payment", "amount")).toMatchObject([[{ amount: "7" }]]);
    expect(edgesOf(fragment!, "UNDER_FRAMEWORK")).toEqual([["ocds-h6vhtk-1"]]);
  });

  test("a framework runs from the first day of its lots to the last, unless its contracts state a longer period", async () => {
    const techniques = { hasFrameworkAgreement: true };
    const lots = [
      { id: "1", contractPeriod: { startDate: "2024-01-01", endDate: "2025-12-31" } },
      { id: "2", contractPeriod: { startDate: "2024-03-01", endDate: "2026-12-31" } },
    ];
    const days = async (own: object) => {
      const [fragment] = await said("ocds", release({ tender: { id: "t", title: "Thing", techniques, lots }, ...own }));
      const [[start, end] = []] = nodesOf(fragment!, "Framework", "periodStart", "periodEnd") as { edtf: string }[][];
      return [start?.edtf, end?.edtf];
    };
    expect(await days({})).toEqual(["2024-01-01", "2026-12-31"]);
    const contract = { id: "c", awardID: "1", period: { startDate: "2024-04-01", endDate: "2027-01-01" } };
    expect(await days({ contracts: [contract] })).toEqual(["2024-04-01", "2027-01-01"]);
  });

  const techniques = { hasFrameworkAgreement: true };
  const tender = (own: object = {}) => ({ id: "t", title: "Thing", techniques, ...own });
  const kinds = async (own: object) => {
    const [fragment] = await said("ocds", release(own));
    return [nodesOf(fragment!, "Framework").length, nodesOf(fragment!, "Contract").length];
  };

  test("a declared framework stays one, even if other members name call-offs or the process itself", async () => {
    const details = "Open procedure; framework with call-off contracts";
    expect(await kinds({ tender: tender({ procurementMethodDetails: details }) })).toEqual([1, 0]);
    const relatedProcesses = [{ id: "1", relationship: ["framework"], identifier: "ocds-h6vhtk-1" }];
    expect(await kinds({ tender: tender(), relatedProcesses })).toEqual([1, 0]);
    expect(await kinds({ tender: tender({ techniques: { hasFrameworkAgreement: "true" } }) })).toEqual([1, 0]);
  });

  test.each([
    ["Purchase of power tools via the NHS Example Chain TOS3 Framework", "via the NHS Example Chain TOS3 Framework"],
    ["A further competition through the 879 Building Services DPS.", "through the 879 Building Services DPS"],
    ["Laptops, called off from\n RM6098.", "called off from RM6098"],
    ["Laptops under the Crown Commercial Service's RM6098", "under the Crown Commercial Service's RM6098"],
  ])("a purchase under a framework is none, although the old flag says so: %s", async (description, words) => {
    const kept = await contracts(release({ tender: tender({ description }) }));
    expect(kept("mayEstablishFramework", "caveats")).toEqual([
      [
        true,
        [
          `It may establish a framework, because it is flagged as one but says that it is bought under one: "${words}".`,
        ],
      ],
    ]);
  });

  test.each([
    [{ description: "An open procedure, using a Restricted procedure to establish a Framework." }],
    [{ description: "Orders are placed under this framework, and under the framework of the Council's choice." }],
    [{ description: "Advice through a multi supplier ranked Framework" }],
    [{ title: "Legal Services Framework", description: "It replaces purchases via the NHS TOS3 Framework." }],
    [{ title: "RM6194", description: "Bought via the NHS TOS3 Framework" }],
    [
      {
        description: "Bought via the NHS TOS3 Framework",
        techniques: { frameworkAgreement: { maximumParticipants: 5 } },
      },
    ],
  ])("a framework stays one, whatever frameworks its text names: %j", async (own) => {
    const [frameworks, ofContracts] = await kinds({ tender: tender(own) });
    expect([frameworks! > 0, ofContracts]).toEqual([true, 0]);
  });

  test("an award to several suppliers, and a tender without an award, stay frameworks", async () => {
    const description = "Bought via the NHS TOS3 Framework";
    const suppliers = [
      { id: "s", name: "A Ltd" },
      { id: "t", name: "B Ltd" },
    ];
    expect(await kinds({ tender: tender({ description }), awards: [award({ suppliers })] })).toEqual([1, 0]);
    expect(await kinds({ tag: ["tender"], tender: tender({ description }), awards: [] })).toEqual([1, 0]);
  });

  test.each([
    [{ techniques, procurementMethodDetails: "Call-off from a framework" }, /flagged as one but called "Call-off/],
    [
      { techniques: { hasFrameworkAgreement: false }, procurementMethodDetails: "Framework agreement" },
      /called "Framework agreement" but its flag says that it does not establish one/,
    ],
  ])("if flag and words disagree, the contract has a caveat: %j", async (own, caveat) => {
    const kept = await contracts(release({ tender: tender(own) }));
    expect(kept("mayEstablishFramework", "caveats")).toEqual([[true, [expect.stringMatching(caveat)]]]);
  });

  test("suppliers of unsuccessful awards are left out, and those of pending awards are listed separately, with the status in any case", async () => {
    const statuses = ["Active", "CANCELLED", "pending", "Unsuccessful"];
    const awards = statuses.map((status, i) => award({ id: `${i}`, status, suppliers: [{ name: `${status} Ltd` }] }));
    const [fragment] = await said("ocds", release({ tender: tender(), awards }));
    expect(edgesOf(fragment!, "HAS_SUPPLIER")).toEqual([["name:ZZ:active-limited"]]);
    expect(edgesOf(fragment!, "HAS_PENDING_SUPPLIER")).toEqual([["name:ZZ:pending-limited"]]);
    expect(nodesOf(fragment!, "Framework", "caveats")[0]![0]).toEqual(
      expect.arrayContaining([
        "The suppliers of an award that is cancelled are left out.",
        "The suppliers of an award that is unsuccessful are left out.",
        "An award is pending. The organisations that it names may become suppliers and are listed separately.",
      ]),
    );
  });

  test("all suppliers in an intention to award are stored with their lots", async () => {
    const suppliers = [...Array(36).keys()].map((i) => ({ id: `s${i}`, name: `Coaches ${i} Ltd` }));
    const awards = ["1", "2"].map((lot) => award({ id: lot, status: "pending", suppliers, relatedLots: [lot] }));
    const [fragment] = await said("ocds", release({ tender: tender(), awards }));
    const pending = edgesOf(fragment!, "HAS_PENDING_SUPPLIER", "lots");
    expect(new Set(pending.map(([key]) => key)).size).toBe(36);
    expect(pending.filter(([key]) => key === "name:ZZ:coaches-7-limited")).toEqual([
      ["name:ZZ:coaches-7-limited", ["1"]],
      ["name:ZZ:coaches-7-limited", ["2"]],
    ]);
  });

  test("a party with the role of a supplier is a supplier even without an award, and one with an award is not repeated", async () => {
    const party = (id: string, name: string, ...roles: string[]) => ({ id, name, roles });
    const parties = [
      party("s", "A Ltd", "supplier"),
      party("u", "B Ltd", "supplier"),
      party("v", "C Ltd", "tenderer"),
      party("w", "D Ltd", "supplier"),
    ];
    const awards = [
      award({ suppliers: [{ id: "s" }] }),
      award({ id: "2", status: "cancelled", suppliers: [{ id: "w" }] }),
    ];
    const [fragment] = await said("ocds", release({ tender: tender(), parties, awards }));
    expect(edgesOf(fragment!, "HAS_SUPPLIER")).toEqual([["name:ZZ:a-limited"], ["name:ZZ:b-limited"]]);
    expect(nodesOf(fragment!, "Framework", "caveats")[0]![0]).toContain(
      "One of its suppliers is named only in the list of parties. No award names it.",
    );
  });

  test("the maximum number of suppliers is stored, and an impossible number gives a caveat", async () => {
    const most = async (maximumParticipants: unknown) => {
      const [fragment] = await said(
        "ocds",
        release({ tender: tender({ techniques: { ...techniques, frameworkAgreement: { maximumParticipants } } }) }),
      );
      return nodesOf(fragment!, "Framework", "maximumParticipants", "caveats")[0]!;
    };
    expect(await most(39)).toEqual([39, [expect.any(String), expect.any(String)]]);
    expect(await most("7.92e28")).toEqual([
      null,
      [
        expect.any(String),
        expect.any(String),
        'The source states the maximum number of suppliers as "7.92e28", which is not a valid number.',
      ],
    ]);
  });

  test("the values of awards of a framework without a ceiling are shown, because its flag may mean that it buys under one", async () => {
    const techniques = { hasFrameworkAgreement: true };
    const [fragment] = await said("ocds", release({ tender: { id: "t", title: "Tools", techniques } }));
    const [[ceiling, caveats]] = nodesOf(fragment!, "Framework", "ceiling", "caveats") as [[unknown, string[]]];
    expect(ceiling).toBeNull();
    expect(caveats).toContain(
      "Its ceiling is not known. Its awards state values of their own (10 GBP). If the notice buys under a framework, and does not establish one, they are the values of contracts.",
    );
    expect(caveats).toContain(
      "The source does not say who else may use the framework. The list of buyers may not be complete.",
    );
  });

  test("a lower bound is not a ceiling, for the framework and for its lots", async () => {
    const minValue = gbp(100);
    const lots = [{ id: "1", minValue: gbp(40), value: { maxAmount: 90, currency: "GBP" } }];
    const [fragment] = await said("ocds", release({ tender: tender({ minValue, lots }) }));
    expect(nodesOf(fragment!, "Framework", "ceiling", "minValue")).toMatchObject([[null, { amount: "100" }]]);
    expect(nodesOf(fragment!, "Lot", "value", "minValue", "maxValue")).toMatchObject([
      [null, { amount: "40" }, { amount: "90" }],
    ]);
  });

  test("the evidence for a framework may be in the contract", async () => {
    const large = { amount: 3_000_000_000, currency: "GBP" };
    const may = async (own: object) =>
      (await contracts(release({ contracts: [{ id: "c", awardID: "1", ...own }] })))("mayEstablishFramework").flat();
    expect(await may({ value: large })).toEqual([true]);
    expect(await may({ maxValue: large })).toEqual([true]);
    expect(await may({ title: "Framework agreement for chairs" })).toEqual([true]);
    expect(await may({ title: "Chairs" })).toEqual([false]);
  });

  test("an award of a lot that is not a framework is a contract", async () => {
    const lots = [
      { id: "1", techniques, value: { amount: 500, currency: "GBP" } },
      { id: "2", techniques: { hasFrameworkAgreement: false } },
    ];
    const [fragment] = await said(
      "ocds",
      release({
        tender: { id: "t", title: "Thing", lots, value: { amount: 900, currency: "GBP" } },
        awards: [award({ relatedLots: ["1"] }), award({ id: "2", relatedLots: ["2"], suppliers: [{ name: "B Ltd" }] })],
      }),
    );
    expect(nodesOf(fragment!, "Contract", "key")).toEqual([["ocds-h6vhtk-1/award/2"]]);
    expect(nodesOf(fragment!, "Framework", "ceiling")).toMatchObject([[{ amount: "500" }]]);
    const suppliers = fragment!.edges
      .filter(({ type }) => type === "HAS_SUPPLIER")
      .map(({ from, to }) => [from.label, to.key]);
    expect(suppliers).toEqual([
      ["Framework", "name:ZZ:a-limited"],
      ["Contract", "name:ZZ:b-limited"],
    ]);
    expect(nodesOf(fragment!, "Lot", "key")).toEqual([["ocds-h6vhtk-1/1"]]);
  });

  test("a framework whose title names a framework leads to the node that call-offs name", async () => {
    const [fragment] = await said("ocds", release({ tender: tender({ title: "G-Cloud 14" }) }));
    expect(nodesOf(fragment!, "Framework", "key")).toEqual([["ocds-h6vhtk-1"], ["g-cloud-14"], ["g-cloud"]]);
    expect(edgesOf(fragment!, "MENTIONS", "words")).toEqual([["g-cloud-14", "G-Cloud 14"]]);
  });
});
