import { describe, expect, test } from "vitest";
import { edgesFrom, edgesOf, nodesOf, said } from "../../../support/format.ts";
import { award, release } from "./ocds-release.ts";

test.each(["07650328", "7650328"])(
  "a supplier with the company number %s may have the title of the deal",
  async (id) => {
    const suppliers = [{ id: "s", name: "Thing", identifier: { scheme: "GB-COH", id } }];
    const parties = suppliers.map((supplier) => ({ ...supplier, roles: ["supplier"] }));
    const [fragment] = await said("ocds", release({ awards: [award({ suppliers })], parties }));
    expect(edgesOf(fragment!, "HAS_SUPPLIER")).toHaveLength(1);
  },
);

describe("parties in OCDS", () => {
  const supplierOf = async (identifier: unknown) => {
    const party = { id: "s", name: "A Ltd", roles: ["supplier"], identifier, address: { countryName: "England" } };
    const [fragment] = await said("ocds", release({ parties: [party] }));
    return edgesOf(fragment!, "HAS_SUPPLIER", "matchedBy");
  };

  test.each([
    ["a company number", { scheme: "GB-COH", id: "SC123456" }, "GB-COH-SC123456"],
    ["a company number with its zeros", { scheme: "GB-COH", id: "07654312" }, "GB-COH-07654312"],
    ["a company number that a spreadsheet made a number", { scheme: "GB-COH", id: 17654312 }, "GB-COH-17654312"],
  ])("%s identifies a supplier", async (_, identifier, key) => {
    expect(await supplierOf(identifier)).toEqual([[key, "IDENTIFIER"]]);
  });

  test.each([
    ["a VAT number instead of a company number", { scheme: "GB-COH", id: "123456789" }],
    ["zeros alone", { scheme: "GB-COH", id: "00000000" }],
    ["an empty identifier", { scheme: "", id: "" }],
    ["a word", { scheme: "GB-COH", id: "N/A" }],
    ["an unknown scheme", { scheme: "XX-WHAT", id: "1" }],
    ["a company number with missing digits", { scheme: "GB-COH", id: "7654312" }],
    ["an identifier that is local to its notice", { scheme: "GB-CFS", id: "77" }],
  ])("%s does not identify a supplier", async (_, identifier) => {
    expect(await supplierOf(identifier)).toEqual([["name:GB:a-limited", "NAME"]]);
  });

  test("if two parties have one id, the name decides, then the role, and otherwise there is no supplier", async () => {
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
      ["The source gives a supplier without a name or a known identifier."],
    ]);
  });

  test("a party does not pass its identifier to a party of another name", async () => {
    const body = { id: "1", name: "A Body", roles: ["buyer"], identifier: { scheme: "GB-COH", id: "07654312" } };
    const [fragment] = await said(
      "ocds",
      release({ parties: [body], awards: [award({ suppliers: [{ id: "1", name: "B Ltd" }] })] }),
    );
    expect(edgesOf(fragment!, "HAS_SUPPLIER", "matchedBy")).toEqual([["name:ZZ:b-limited", "NAME"]]);
  });

  test("OCDS 1.0 embeds the buyer", async () => {
    const buyer = { name: "Some Body", identifier: { scheme: "GB-COH", id: "07654312" } };
    const [fragment] = await said("ocds", release({ buyer, parties: undefined }));
    expect(edgesFrom(fragment!, "Contract", "HAS_BUYER", "statedName")).toEqual([["GB-COH-07654312", "Some Body"]]);
  });
});

describe("suppliers in OCDS", () => {
  test("a supplier with the name of the title is left out, unless it has an identifier", async () => {
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
    expect(await suppliers({ scheme: "GB-COH", id: "07654312" })).toEqual(["GB-COH-07654312"]);
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

  test("several buyers and procuring entities are distinguished by their roles", async () => {
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
    expect(edgesFrom(fragment!, "Contract", "HAS_BUYER", "statedName")).toEqual([
      ["name:GB:some-body", "Some Body"],
      ["name:GB:other-body", "Other Body"],
    ]);
    expect(edgesFrom(fragment!, "Contract", "HAS_PROCURING_ENTITY")).toEqual([
      ["name:GB:third-body"],
      ["name:GB:buying-service"],
    ]);
  });

  test("a name that stands for no organisation gives no supplier, and the contract has a caveat", async () => {
    const [fragment] = await said("ocds", release({ awards: [award({ suppliers: [{ name: "Redacted" }] })] }));
    expect(edgesOf(fragment!, "HAS_SUPPLIER")).toEqual([]);
    expect(nodesOf(fragment!, "Contract", "caveats")).toEqual([
      [['The source withholds the name of the supplier: "Redacted".']],
    ]);
  });

  test("a number with missing digits is stored as stated, and the name identifies the supplier", async () => {
    const party = { id: "s", name: "A Ltd", identifier: { scheme: "GB-COH", id: "158718" } };
    const [fragment] = await said("ocds", release({ parties: [party] }));
    expect(edgesOf(fragment!, "HAS_SUPPLIER", "statedId", "statedIds", "paddedIds")).toEqual([
      ["name:ZZ:a-limited", "GB-COH-158718", null, ["GB-COH-00158718"]],
    ]);
  });

  test("names, titles and descriptions that were encoded for HTML are decoded, even if they were encoded several times", async () => {
    const [fragment] = await said(
      "ocds",
      release({
        tender: { id: "t", title: "Audit &amp; advice", description: "For R&amp;amp;D, &pound;5&nbsp;million" },
        awards: [award({ title: "Audit &amp;amp; advice", suppliers: [{ name: "Ernst &amp; Young LLP" }] })],
      }),
    );
    expect(edgesOf(fragment!, "HAS_SUPPLIER", "statedName")).toEqual([
      ["name:ZZ:ernst-and-young-llp", "Ernst & Young LLP"],
    ]);
    expect(nodesOf(fragment!, "Contract", "title")).toEqual([["Audit & advice"]]);
    expect(nodesOf(fragment!, "ContractingProcess", "title", "description")).toEqual([
      ["Audit & advice", "For R&D, £5\u00a0million"],
    ]);
  });

  test("payer and payee in OCDS 1.0 are found by their identifiers", async () => {
    const transactions = [
      {
        id: "1",
        amount: { amount: 5, currency: "GBP" },
        providerOrganization: { scheme: "GB-GOR", id: "D17", legalName: "A Ministry" },
        receiverOrganization: { scheme: "GB-COH", id: "07654312", legalName: "A Ltd" },
      },
    ];
    const [fragment] = await said(
      "ocds",
      release({ contracts: [{ id: "c", awardID: "1", implementation: { transactions } }] }),
    );
    const ofPayment = fragment!.edges
      .filter(({ from }) => from.label === "Payment")
      .map(({ type, to }) => [type, to.key]);
    expect(ofPayment).toEqual(
      expect.arrayContaining([
        ["HAS_BUYER", "GB-GOR-D17"],
        ["HAS_SUPPLIER", "GB-COH-07654312"],
      ]),
    );
  });
});
