import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, said } from "../../support/format.ts";

/** A release with one award, as a publisher whose releases are deltas gives it. */
function release(own: object = {}): object {
  return {
    ocid: "ocds-h6vhtk-1",
    id: "1",
    date: "2024-02-01T00:00:00Z",
    tag: ["award"],
    tender: { id: "t", title: "Thing" },
    buyer: { id: "b", name: "Some Body" },
    parties: [{ id: "b", name: "Some Body", roles: ["buyer"], address: { countryName: "England" } }],
    awards: [award()],
    ...own,
  };
}

const award = (own: object = {}) => ({
  id: "1",
  status: "active",
  date: "2024-01-20",
  value: { amount: 10, currency: "GBP" },
  suppliers: [{ id: "s", name: "A Ltd" }],
  ...own,
});
const contracts = async (...releases: object[]) => {
  const [fragment] = await said("ocds", ...releases);
  return (...properties: string[]) => nodesOf(fragment!, "Contract", ...properties);
};

describe("who is who in OCDS", () => {
  const supplierOf = async (identifier: unknown) => {
    const party = { id: "s", name: "A Ltd", roles: ["supplier"], identifier, address: { countryName: "England" } };
    const [fragment] = await said("ocds", release({ parties: [party] }));
    return edgesOf(fragment!, "HAS_SUPPLIER", "matchedBy");
  };

  test.each([
    ["a company number", { scheme: "GB-COH", id: "SC123456" }, "GB-COH-SC123456"],
    ["one that lost its zeros", { scheme: "GB-COH", id: "1234567" }, "GB-COH-01234567"],
    ["one that a spreadsheet made a number", { scheme: "GB-COH", id: 1234567 }, "GB-COH-01234567"],
  ])("%s identifies", async (_, identifier, key) => {
    expect(await supplierOf(identifier)).toEqual([[key, "IDENTIFIER"]]);
  });

  test.each([
    ["a VAT number in its place", { scheme: "GB-COH", id: "123456789" }],
    ["zeros alone", { scheme: "GB-COH", id: "00000000" }],
    ["an empty one", { scheme: "", id: "" }],
    ["a word", { scheme: "GB-COH", id: "N/A" }],
    ["a scheme that no list knows", { scheme: "XX-WHAT", id: "1" }],
    ["one that is local to its notice", { scheme: "GB-CFS", id: "77" }],
  ])("%s does not", async (_, identifier) => {
    expect(await supplierOf(identifier)).toEqual([["name:GB:a-limited", "NAME"]]);
  });

  test("one id for two parties: the name decides, else the role, else nobody is named", async () => {
    const two = [
      { id: "1", name: "A Body", roles: ["buyer"] },
      { id: "1", name: "B Ltd", roles: ["supplier"] },
    ];
    const suppliers = async (reference: object, parties: object[]) => {
      const [fragment] = await said("ocds", release({ parties, awards: [award({ suppliers: [reference] })] }));
      return [edgesOf(fragment!, "HAS_SUPPLIER").flat(), nodesOf(fragment!, "Contract", "caveats")[0]![0]];
    };
    expect(await suppliers({ id: "1", name: "B Ltd" }, two)).toEqual([["name:ZZ:b-limited"], []]);
    expect(await suppliers({ id: "1" }, two)).toEqual([["name:ZZ:b-limited"], []]);
    expect(await suppliers({ id: "1" }, [...two, { id: "1", name: "C Ltd", roles: ["supplier"] }])).toEqual([
      [],
      ["It has a supplier without a name or a known identifier."],
    ]);
  });

  test("a party of another name does not lend its identifier", async () => {
    const body = { id: "1", name: "A Body", roles: ["buyer"], identifier: { scheme: "GB-COH", id: "01234567" } };
    const [fragment] = await said(
      "ocds",
      release({ parties: [body], awards: [award({ suppliers: [{ id: "1", name: "B Ltd" }] })] }),
    );
    expect(edgesOf(fragment!, "HAS_SUPPLIER", "matchedBy")).toEqual([["name:ZZ:b-limited", "NAME"]]);
  });

  test("OCDS 1.0 embeds the buyer", async () => {
    const buyer = { name: "Some Body", identifier: { scheme: "GB-COH", id: "01234567" } };
    const [fragment] = await said("ocds", release({ buyer, parties: undefined }));
    expect(edgesOf(fragment!, "HAS_BUYER", "statedName")).toEqual([["GB-COH-01234567", "Some Body"]]);
  });
});

describe("versions in OCDS", () => {
  test("deltas add up: an award under another id is another award", async () => {
    const next = release({ id: "2", date: "2024-02-02", awards: [award({ id: "2" })] });
    expect((await contracts(release(), next))("key")).toEqual([["ocds-h6vhtk-1/award/1"], ["ocds-h6vhtk-1/award/2"]]);
  });

  test("a snapshot replaces: the corrected award comes under a new id, and what it replaced is a revision", async () => {
    const first = { ocid: "ocds-b5fd17-2", awards: [award({ id: "a", value: { amount: 18000000, currency: "GBP" } })] };
    const second = {
      ...first,
      id: "2",
      date: "2024-02-01T00:06:00Z",
      awards: [award({ id: "b", value: { amount: 180000, currency: "GBP" } })],
    };
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const [fragment] = await said("ocds", ...order.map(release));
      expect(nodesOf(fragment!, "Contract", "key")).toEqual([["ocds-b5fd17-2/award/b"]]);
      expect(nodesOf(fragment!, "Revision", "before", "after")).toEqual([["18000000 GBP", "180000 GBP"]]);
    }
  });

  test("releases without an id are told apart by what they say", async () => {
    const [fragment] = await said("ocds", release({ id: undefined }), release({ id: undefined, date: "2024-03-01" }));
    expect(nodesOf(fragment!, "Release", "key")).toHaveLength(2);
  });

  test("the same notice under two prefixes is one process", async () => {
    const id = "0f6a3a2c-1111-4222-8333-944444444444";
    const fragments = await said(
      "ocds",
      release({ ocid: `ocds-b5fd17-${id}` }),
      release({ ocid: `ocds-ikywo5-${id}`, id: "2" }),
    );
    expect(fragments.map((fragment) => nodesOf(fragment, "Contract", "key"))).toEqual([
      [[`ocds-b5fd17-${id}/award/1`]],
    ]);
  });

  test("a cancellation need not repeat the status", async () => {
    const cancelled = release({ id: "2", date: "2024-03-01", tag: ["awardCancellation"], awards: [{ id: "1" }] });
    expect((await contracts(release(), cancelled))("status")).toEqual([["CANCELLED"]]);
  });
});

describe("values and dates in OCDS", () => {
  test.each([
    [{ amount: "12.50", currency: "GBP" }, "12.50", "GBP", []],
    [{ amount: "1,234.5", currency: "gbp" }, "1234.5", "GBP", []],
    [{ amount: 0, currency: "GBP" }, "0", "GBP", [/is 0, as published/]],
    [{ amount: -5, currency: "mdl" }, "-5", "MDL", [/negative/]],
    [{ amount: 108e9, currency: "MNX" }, "108000000000", null, [/"MNX" is none of ISO 4217/, /size of a ceiling/]],
    [
      { amount: 7.92e28, currency: "" },
      "79200000000000000000000000000",
      null,
      [/currency of its value is not known/, /size of a ceiling/],
    ],
  ])("%j", async (value, amount, currency, caveats) => {
    const [[kept, said]] = (await contracts(release({ awards: [award({ value })] })))("value", "caveats") as [
      [{ amount: string; currency: string | null }, string[]],
    ];
    expect([kept.amount, kept.currency]).toEqual([amount, currency]);
    expect(said).toEqual(caveats.map((caveat) => expect.stringMatching(caveat) as string));
  });

  test("bounds without an amount stay bounds; what is no amount is no value", async () => {
    const bounds = await contracts(release({ awards: [award({ value: { minAmount: 1, maxAmount: 9 } })] }));
    expect(bounds("value", "minValue", "maxValue")).toMatchObject([[null, { amount: "1" }, { amount: "9" }]]);
    const words = await contracts(release({ awards: [award({ value: { amount: "tbc" } })] }));
    expect(words("value", "caveats")).toEqual([[null, ['Its value "tbc" is not an amount.']]]);
  });

  test("of several contracts of one award, none takes the award's value", async () => {
    const signed = await contracts(
      release({
        contracts: [
          { id: "c", awardID: "1", value: { amount: 5, currency: "GBP" } },
          { id: "d", awardID: "1" },
        ],
      }),
    );
    expect(signed("key", "value", "caveats")).toEqual([
      ["ocds-h6vhtk-1/contract/c", { amount: "5", currency: "GBP", vat: null }, []],
      ["ocds-h6vhtk-1/contract/d", null, [expect.stringMatching(/for several contracts/)]],
    ]);
  });

  test.each([
    ["2024-01-20T23:30:00Z", "2024-01-20"],
    ["2024-01-20T00:30:00+01:00", "2024-01-20"],
    ["2024-01-20T10:00:00.123456Z", "2024-01-20"],
    ["2024-01-20T10:00:00", "2024-01-20"],
    ["2012-10-01l", "2012-10-01"],
    ["2024-02-30", null],
    ["20/01/2024", null],
    ["0001-01-01T00:00:00Z", null],
  ])("%s is the day %s", async (date, day) => {
    const awarded = (await contracts(release({ awards: [award({ date })] })))("dateAwarded");
    expect(awarded).toMatchObject([[{ edtf: day, earliest: day, latest: day }]]);
  });
});

describe("the structure of OCDS", () => {
  test("a bare record, compiled or with its releases, is what it holds", async () => {
    expect((await contracts({ compiledRelease: release() }))("key")).toEqual([["ocds-h6vhtk-1/award/1"]]);
    expect((await contracts({ compiledRelease: {}, releases: [release()] }))("key")).toEqual([
      ["ocds-h6vhtk-1/award/1"],
    ]);
  });

  test.each([
    [{ ocid: "x", releases: [{ url: "https://example.org/1", date: "2024-01-01" }] }, /only links to its releases/],
    [{ ocid: "x", versionedRelease: {} }, /holds its versions alone/],
    [{ id: "5" }, /"ocid" is missing/],
    ["x", /it is "x"; expected an object/],
  ])("%j is not understood", async (value, message) => {
    await expect(said("ocds", value)).rejects.toThrow(message);
  });

  test("an award that is not published has no suppliers, and says so", async () => {
    const deals = (await contracts(release({ contracts: [{ id: "c", awardID: "9" }] })))("key", "caveats");
    expect(deals[1]).toEqual(["ocds-h6vhtk-1/contract/c", [expect.stringMatching(/"9", which is not published/)]]);
  });

  test("35 suppliers of one award may be a framework", async () => {
    const suppliers = Array.from({ length: 35 }, (_, i) => ({ id: `${i}`, name: `Supplier ${i} Ltd` }));
    expect((await contracts(release({ awards: [award({ suppliers })] })))("mayEstablishFramework")).toEqual([[true]]);
  });

  test("text that was encoded twice is read once", async () => {
    const [fragment] = await said("ocds", release({ buyer: { name: "CafÃ© Council" } }));
    expect(edgesOf(fragment!, "HAS_BUYER", "statedName")).toEqual([["name:GB:cafe-council", "Café Council"]]);
  });
});

describe("frameworks in OCDS", () => {
  test("a dynamic purchasing system is one, with its lots and suppliers, and no contract", async () => {
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
    ["DOS 5", ["digital-outcomes-and-specialists-5"]],
    ["SBS/19/AB/WAB/9411", ["nhs-sbs-19-ab-wab-9411"]],
    ["YPO 001041", ["ypo-1041"]],
  ])("%s names one", async (description, keys) => {
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
  ])("%s names none", async (description) => {
    const [fragment] = await said("ocds", release({ tender: { id: "t", title: "Thing", description } }));
    expect(edgesOf(fragment!, "MENTIONS")).toEqual([]);
  });
});

describe("nothing is counted twice, and nothing is lost", () => {
  const gbp = (amount: number) => ({ amount, currency: "GBP" });
  const sums = async (own: object) =>
    (await contracts(release(own)))("key", "value").map(([key, value]) => [
      (key as string).replace("ocds-h6vhtk-1/", ""),
      (value as { amount: string } | null)?.amount ?? null,
    ]);

  test("an award id with the publisher's prefix is that of the award", async () => {
    const own = { contracts: [{ id: "c", awardID: "ocds-h6vhtk-1-1", value: gbp(10) }] };
    expect(await sums(own)).toEqual([["contract/c", "10"]]);
  });

  test("a contract that may be one of the awards beside it is in no sum, and says so", async () => {
    const own = {
      awards: [award(), award({ id: "2" })],
      contracts: [
        { id: "c", value: gbp(10) },
        { id: "d", value: gbp(10) },
      ],
    };
    expect(await sums(own)).toEqual([
      ["award/1", "10"],
      ["award/2", "10"],
      ["contract/c", null],
      ["contract/d", null],
    ]);
    expect((await contracts(release(own)))("caveats")[2]).toEqual([
      [expect.stringMatching(/does not say of which award/), expect.stringMatching(/Its value, 10 GBP, is left out/)],
    ]);
  });

  test("contracts without an award id are of the only award, and do not each take its value", async () => {
    expect(await sums({ contracts: [{ id: "c" }, { id: "d" }] })).toEqual([
      ["contract/c", null],
      ["contract/d", null],
    ]);
  });

  test("awards of one id are two; awards without ids are two, and share no contract", async () => {
    const twice = [award({ value: gbp(100) }), award({ value: gbp(50) })];
    expect(await sums({ awards: twice })).toEqual([
      ["award/1", "100"],
      ["award/1#2", "50"],
    ]);
    const nameless = twice.map((each) => ({ ...each, id: undefined }));
    expect(await sums({ awards: nameless, contracts: [{ value: gbp(50) }] })).toEqual([
      ["award/#1", "100"],
      ["award/#2", "50"],
      ["contract/#1", null],
    ]);
  });

  test("transactions are told apart by contract; equal ones without an id are distinct, one listed twice is one", async () => {
    const paid = (...transactions: object[]) => ({ implementation: { transactions } });
    const amounts = async (...given: object[]) => {
      const [fragment] = await said("ocds", release({ contracts: given }));
      return nodesOf(fragment!, "Payment", "amount", "key").map(([amount]) => (amount as { amount: string }).amount);
    };
    const one = { id: "1", value: gbp(10) };
    expect(
      await amounts(
        { id: "c", awardID: "1", ...paid(one, one) },
        { id: "d", awardID: "1", ...paid({ ...one, value: gbp(20) }) },
      ),
    ).toEqual(["10", "20"]);
    expect(await amounts({ id: "c", awardID: "1", ...paid({ value: gbp(5) }, { value: gbp(5) }) })).toEqual(["5", "5"]);
  });

  test("what was paid under a framework is kept", async () => {
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
});

describe("what a release says and does not say", () => {
  test("an explicit no to a framework is no; a lot may be one; a value of billions may be a ceiling", async () => {
    const established = async (tender: object) => {
      const [fragment] = await said("ocds", release({ tender: { id: "t", title: "Thing", ...tender } }));
      return nodesOf(fragment!, "Framework").length;
    };
    expect(await established({ techniques: { hasFrameworkAgreement: false, frameworkAgreement: {} } })).toBe(0);
    expect(await established({ lots: [{ id: "1", techniques: { hasFrameworkAgreement: true } }] })).toBe(1);
    const large = release({ awards: [award({ value: { amount: 2_000_000_000, currency: "GBP" } })] });
    expect((await contracts(large))("mayEstablishFramework", "caveats")).toEqual([
      [true, ["It may establish a framework: its value, 2000000000 GBP, is the size of a ceiling."]],
    ]);
  });

  test("a supplier that is the title is none, unless an identifier says who it is", async () => {
    const suppliers = async (identifier?: object) => {
      const party = { id: "s", name: "IT Support Services", roles: ["supplier"], identifier };
      const [fragment] = await said(
        "ocds",
        release({
          tender: { id: "t", title: "IT support services" },
          parties: [party],
          awards: [award({ title: "Award 1", suppliers: [{ id: "s", name: "IT Support Services" }] })],
        }),
      );
      return edgesOf(fragment!, "HAS_SUPPLIER").flat();
    };
    expect(await suppliers()).toEqual([]);
    expect(await suppliers({ scheme: "GB-COH", id: "01234567" })).toEqual(["GB-COH-01234567"]);
  });

  test("Phoenix Contact is not Phoenix, though a release gives both the id 1", async () => {
    const party = { id: "1", name: "Phoenix Contact Limited", identifier: { scheme: "GB-COH", id: "00000112" } };
    const [fragment] = await said(
      "ocds",
      release({ parties: [party], awards: [award({ suppliers: [{ id: "1", name: "Phoenix Limited" }] })] }),
    );
    expect(edgesOf(fragment!, "HAS_SUPPLIER").flat()).toEqual(["name:ZZ:phoenix-limited"]);
  });

  test("a corrected supplier is known from the correction", async () => {
    const other = [{ id: "s", name: "B Ltd" }];
    const next = release({ id: "2", date: "2025-02-01", tag: ["awardUpdate"], awards: [award({ suppliers: other })] });
    const [fragment] = await said("ocds", release(), next);
    const [edge] = fragment!.edges.filter(({ type }) => type === "HAS_SUPPLIER");
    expect([edge!.to.key, edge!.knownFrom?.edtf]).toEqual(["name:ZZ:b-limited", "2025-02-01"]);
  });

  test("a terminated contract was one; the reference of a related framework is the one that texts name", async () => {
    const terminated = release({ tag: ["contractTermination"], contracts: [{ id: "c", awardID: "1" }] });
    expect((await contracts(terminated))("status")).toEqual([["TERMINATED"]]);
    const relatedProcesses = [{ id: "1", relationship: ["framework"], identifier: "RM6194" }];
    const [fragment] = await said("ocds", release({ relatedProcesses }));
    expect(edgesOf(fragment!, "UNDER_FRAMEWORK")).toEqual([["rm6194"]]);
  });

  test("snapshots without a date follow their packages", async () => {
    const of = (id: string, amount: number) =>
      release({
        ocid: "ocds-b5fd17-3",
        id,
        date: undefined,
        awards: [award({ id, value: { amount, currency: "GBP" } })],
      });
    const packages = [
      { publishedDate: "2020-01-01T00:00:00Z", releases: [of("z", 100)] },
      { publishedDate: "2021-01-01T00:00:00Z", releases: [of("a", 50)] },
    ];
    expect((await contracts(...packages))("key")).toEqual([["ocds-b5fd17-3/award/a"]]);
  });
});

describe("processes in OCDS", () => {
  test("what was planned to be spent is the process's budget, and no value of a contract", async () => {
    const planning = { budget: { amount: { amount: 5000, currency: "GBP" } } };
    const [fragment] = await said("ocds", release({ planning }));
    expect(nodesOf(fragment!, "ContractingProcess", "budget")).toEqual([
      [{ amount: "5000", currency: "GBP", vat: null }],
    ]);
    expect(nodesOf(fragment!, "Contract", "value")).toEqual([[{ amount: "10", currency: "GBP", vat: null }]]);
  });

  test("an amended tender is a revision for each member that changed", async () => {
    const tender = (own: object) => ({ tender: { id: "t", title: "Thing", ...own }, awards: undefined });
    const [fragment] = await said(
      "ocds",
      release({ ...tender({ value: { amount: 1, currency: "GBP" }, tenderPeriod: { endDate: "2024-02-20" } }) }),
      release({
        id: "2",
        date: "2024-02-03",
        tag: ["tenderAmendment"],
        ...tender({ value: { amount: 2 }, status: "active" }),
      }),
      release({ id: "3", date: "2024-02-04", tag: ["tenderCancellation"], ...tender({ status: "cancelled" }) }),
    );
    expect(nodesOf(fragment!, "Revision", "field", "before", "after")).toEqual([
      ["tender value", "1 GBP", "2 GBP"],
      ["tender status", null, "active"],
      ["tender status", "active", "cancelled"],
    ]);
    expect(nodesOf(fragment!, "ContractingProcess", "tenderStatus")).toEqual([["cancelled"]]);
  });

  test("several buyers and who procures for them are told apart by their roles", async () => {
    const party = (id: string, name: string, ...roles: string[]) => ({ id, name, roles });
    const [fragment] = await said(
      "ocds",
      release({
        parties: [
          party("b", "Some Body", "buyer"),
          party("c", "Other Body", "buyer"),
          party("d", "Third Body", "procuringEntity"),
          party("e", "Buying Service", "centralPurchasingBody"),
        ],
      }),
    );
    expect(edgesOf(fragment!, "HAS_BUYER", "statedName")).toEqual([
      ["name:GB:some-body", "Some Body"],
      ["name:GB:other-body", "Other Body"],
    ]);
    expect(edgesOf(fragment!, "HAS_PROCURING_ENTITY")).toEqual([["name:GB:third-body"], ["name:GB:buying-service"]]);
  });

  test("a framework runs from the first day of its lots to the last, unless its contracts say more", async () => {
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
});
