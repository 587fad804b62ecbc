import { describe, expect, test } from "vitest";
import { edgesFrom, nodesOf, said } from "../../../support/format.ts";
import { release } from "./ocds-release.ts";

const tenderOnly = (own: object = {}) => release({ tag: ["tender"], awards: undefined, ...own });

describe("the buyer in an OCDS process without an award", () => {
  test("is linked to the process, as is the procuring entity", async () => {
    const party = (id: string, name: string, ...roles: string[]) => ({ id, name, roles });
    const [fragment] = await said(
      "ocds",
      tenderOnly({
        parties: [
          party("b", "Some Body", "buyer"),
          party("c", "Other Body", "buyer"),
          party("d", "Buying Service", "centralPurchasingBody"),
        ],
      }),
    );
    expect(edgesFrom(fragment!, "ContractingProcess", "HAS_BUYER", "statedName")).toEqual([
      ["name:GB:some-body", "Some Body"],
      ["name:GB:other-body", "Other Body"],
    ]);
    expect(edgesFrom(fragment!, "ContractingProcess", "HAS_PROCURING_ENTITY")).toEqual([["name:GB:buying-service"]]);
  });

  test("is embedded in OCDS 1.0, and its empty members are ignored", async () => {
    const none = { scheme: "", id: "", uri: null, legalName: null };
    const buyer = { name: "Weather Office", identifier: none, address: { countryName: null } };
    const [fragment] = await said("ocds", tenderOnly({ ocid: "ocds-b5fd17-1", buyer, parties: undefined }));
    expect(edgesFrom(fragment!, "ContractingProcess", "HAS_BUYER", "matchedBy")).toEqual([
      ["name:GB:weather-office", "NAME"],
    ]);
  });

  test("is also linked to the process if the contract has its own buyer", async () => {
    const [fragment] = await said("ocds", release());
    for (const label of ["ContractingProcess", "Contract"] as const)
      expect(edgesFrom(fragment!, label, "HAS_BUYER")).toEqual([["name:GB:some-body"]]);
  });

  test("is known from the first release that names it", async () => {
    const first = tenderOnly({ id: "1", date: "2023-05-01T00:00:00Z" });
    const party = { id: "b", name: "Other Body", roles: ["buyer"] };
    const corrected = tenderOnly({ id: "2", date: "2023-06-01T00:00:00Z", buyer: { id: "b" }, parties: [party] });
    const known = async (...releases: object[]) => {
      const [fragment] = await said("ocds", ...releases);
      return fragment!.edges
        .filter(({ type }) => type === "HAS_BUYER")
        .map(({ to, knownFrom }) => [to.key, knownFrom?.edtf]);
    };
    expect(await known(first)).toEqual([["name:GB:some-body", "2023-05-01"]]);
    expect(await known(corrected, first)).toEqual([["name:GB:other-body", "2023-06-01"]]);
  });

  test("may be a republisher of notices, which is shown as stated and with a caveat", async () => {
    const [fragment] = await said(
      "ocds",
      tenderOnly({ ocid: "ocds-b5fd17-1", buyer: { name: "Spend Network" }, parties: undefined }),
    );
    expect(edgesFrom(fragment!, "ContractingProcess", "HAS_BUYER")).toEqual([["name:GB:spend-network"]]);
    expect(nodesOf(fragment!, "ContractingProcess", "caveats")).toEqual([
      [[expect.stringMatching(/"Spend Network".*The actual buyer is not stated/)]],
    ]);
  });
});

describe("the value of a tender in OCDS", () => {
  const worth = async (tender: object) => {
    const [fragment] = await said("ocds", tenderOnly({ tender: { id: "t", title: "Thing", ...tender } }));
    const [values] = nodesOf(fragment!, "ContractingProcess", "tenderValue", "tenderMinValue", "tenderMaxValue");
    return (values as ({ amount: string } | null)[]).map((value) => value?.amount ?? null);
  };

  test("is null if only a lower bound is stated, and the bound is stored", async () => {
    const minValue = { amount: 9432500, currency: "GBP" };
    expect(await worth({ value: { currency: "GBP", amount: null }, minValue })).toEqual([null, "9432500", null]);
    expect(await worth({ value: { currency: "GBP", minAmount: 5 } })).toEqual([null, "5", null]);
  });

  test("is null if only an upper bound is stated, and a value may also have a lower bound", async () => {
    expect(await worth({ value: { currency: "GBP", minAmount: 5, maxAmount: 9 } })).toEqual([null, "5", "9"]);
    expect(await worth({ value: { currency: "GBP", amount: 9 }, minValue: { amount: 5 } })).toEqual(["9", "5", null]);
    expect(await worth({ maxValue: { amount: 9, currency: "GBP" } })).toEqual([null, null, "9"]);
  });
});
