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
    [{ amount: 108e9, currency: "MNX" }, "108000000000", null, [/"MNX" is none of ISO 4217/]],
    [{ amount: 7.92e28, currency: "" }, "79200000000000000000000000000", null, [/currency of its value is not known/]],
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
