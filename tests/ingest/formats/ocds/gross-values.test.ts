import { describe, expect, test } from "vitest";
import { nodesOf, said } from "../../../support/format.ts";
import { alpha, contractAward, contractDetails, notice, noticeDocument } from "./find-a-tender.ts";

const valuesOf = async (...releases: object[]) =>
  nodesOf((await said("ocds", ...releases))[0]!, "Contract", "value", "valueGross");
const net = (amount: string) => ({ amount, currency: "GBP", vat: "EXCLUDED" });
const gross = (amount: string) => ({ amount, currency: "GBP", vat: "INCLUDED" });

describe("values with and without value added tax in OCDS", () => {
  test("both are kept, and the net amount is the value", async () => {
    expect(await valuesOf(contractDetails())).toEqual([[net("1000"), gross("1200")]]);
  });

  test("a gross amount alone is the value, and says that it includes the tax", async () => {
    const value = { amountGross: 1200, currency: "GBP" };
    expect(await valuesOf(contractDetails({ value }))).toEqual([[gross("1200"), gross("1200")]]);
  });

  test("without a gross amount, the treatment of the tax is not known", async () => {
    const value = { amount: 1000, currency: "GBP" };
    expect(await valuesOf(contractDetails({ value }))).toEqual([[{ ...net("1000"), vat: null }, null]]);
  });

  test("a value may stand on the contract and not on the award, or on the award and not on the contract", async () => {
    expect(await valuesOf(contractAward({ value: undefined }), contractDetails())).toEqual([
      [net("1000"), gross("1200")],
    ]);
    expect(await valuesOf(contractAward(), contractDetails({ value: undefined }))).toEqual([
      [net("1000"), gross("1200")],
    ]);
  });

  test.each(["1e9999", "-1e9999", 1e300])(
    "the number %j is not an amount, and its deal has a caveat",
    async (amount) => {
      const fragment = (await said("ocds", contractDetails({ value: { amount, currency: "GBP" } })))[0]!;
      expect(nodesOf(fragment, "Contract", "value", "caveats")).toEqual([
        [null, [expect.stringMatching(/^Its stated value, ".*", is not an amount\.$/)]],
      ]);
    },
  );

  test("a gross amount stands beside a final gross amount", async () => {
    const ended = notice("000007-2026", "2026-06-01T10:00:00Z", {
      tag: ["contractTermination"],
      contracts: [
        {
          id: "1",
          awardID: "1",
          status: "terminated",
          implementation: { finalValue: { amount: 1000, amountGross: 1200, currency: "GBP" } },
        },
      ],
    });
    const fragment = (
      await said("ocds", contractDetails({ value: { amountGross: 1200, currency: "GBP" } }), ended)
    )[0]!;
    expect(nodesOf(fragment, "Contract", "caveats")).toEqual([[[]]]);
  });

  test("statistics of bids are not values, and another currency of a lot stays its own", async () => {
    const framework = notice("1", "2026-03-01", {
      tag: ["tender"],
      tender: {
        value: { amountGross: 600, amount: 500, currency: "GBP" },
        techniques: { hasFrameworkAgreement: true },
        lots: [{ id: "1", value: { amountGross: 120, amount: 100, currency: "EUR" } }, { id: "2" }],
      },
      bids: {
        statistics: [
          { id: "1", measure: "bids", value: 9 },
          { id: "2", measure: "lowestValidBidValue", value: 7, currency: "USD" },
        ],
      },
    });
    const fragment = (await said("ocds", framework))[0]!;
    expect(nodesOf(fragment, "Framework", "ceiling", "ceilingGross")).toEqual([[net("500"), gross("600")]]);
    expect(nodesOf(fragment, "Lot", "value", "valueGross")).toEqual([
      [
        { ...net("100"), currency: "EUR" },
        { ...gross("120"), currency: "EUR" },
      ],
      [null, null],
    ]);
    expect(nodesOf(fragment, "Contract", "value")).toEqual([]);
  });

  test("bids do not give an award a value", async () => {
    const without = {
      ...contractAward({ value: undefined }),
      bids: { statistics: [{ id: "1", measure: "bids", value: 9, relatedLot: "1" }] },
    };
    expect(await valuesOf(without)).toEqual([[null, null]]);
  });
});

describe("the ceiling of a framework that only notices of its awards state", () => {
  const framework = (awards: object[], contracts: object[] = []) =>
    notice("1", "2026-03-01", {
      tag: ["award", "contract"],
      tender: { techniques: { hasFrameworkAgreement: true }, lots: [{ id: "1" }, { id: "2" }] },
      awards,
      contracts,
    });
  const award = (id: string, own: object) => ({
    id,
    status: "active",
    suppliers: [alpha],
    relatedLots: [id],
    documents: [noticeDocument("1", "UK6")],
    ...own,
  });

  test("is the value of the only one", async () => {
    const only = {
      id: "1",
      awardID: "1",
      value: { amountGross: 120, currency: "GBP" },
      documents: [noticeDocument("1", "UK7")],
    };
    const fragment = (await said("ocds", framework([award("1", {})], [only])))[0]!;
    expect(nodesOf(fragment, "Framework", "ceiling")).toEqual([[gross("120")]]);
  });

  test("is not known if several state values, which belong to their lots", async () => {
    const awards = ["1", "2"].map((id) =>
      award(id, { value: { amount: Number(id) * 100, amountGross: 240, currency: "GBP" } }),
    );
    const fragment = (await said("ocds", framework(awards)))[0]!;
    expect(nodesOf(fragment, "Framework", "ceiling", "caveats")).toEqual([
      [
        null,
        expect.arrayContaining([
          expect.stringMatching(/2 of its awards state values of their own \(100 GBP, 200 GBP\)/),
        ]),
      ],
    ]);
    expect(nodesOf(fragment, "Lot", "value")).toEqual([[net("100")], [net("200")]]);
  });
});
