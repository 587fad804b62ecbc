import { describe, expect, test } from "vitest";
import { award, contracts, gbp, release } from "./ocds-release.ts";

describe("values and dates in OCDS", () => {
  test.each([
    [{ amount: "12.50", currency: "GBP" }, "12.50", "GBP", []],
    [{ amount: "1,234.5", currency: "gbp" }, "1234.5", "GBP", []],
    [{ amount: 0, currency: "GBP" }, "0", "GBP", [/published value is 0/]],
    [{ amount: 0.01, currency: "GBP" }, "0.01", "GBP", [/a value of 0.01 GBP, which is usually a placeholder/]],
    [{ amount: "1.00", currency: "GBP" }, "1.00", "GBP", [/a value of 1.00 GBP, which is usually a placeholder/]],
    [{ amount: 1.01, currency: "GBP" }, "1.01", "GBP", []],
    [{ amount: -5, currency: "mdl" }, "-5", "MDL", [/negative/]],
    [
      { amount: 108e9, currency: "MNX" },
      "108000000000",
      null,
      [/"MNX" is not a code of ISO 4217/, /as large as a ceiling/],
    ],
    [
      { amount: 7.92e28, currency: "" },
      "79200000000000000000000000000",
      null,
      [/currency of its value is not known/, /as large as a ceiling/],
    ],
  ])("%j", async (value, amount, currency, caveats) => {
    const [[kept, said]] = (await contracts(release({ awards: [award({ value })] })))("value", "caveats") as [
      [{ amount: string; currency: string | null }, string[]],
    ];
    expect([kept.amount, kept.currency]).toEqual([amount, currency]);
    expect(said).toEqual(caveats.map((caveat) => expect.stringMatching(caveat) as string));
  });

  test("the extensions of a contract come from the contract, then from its award, and do not change its period", async () => {
    const ofAward = {
      contractPeriod: { startDate: "2024-02-01", endDate: "2026-02-01", maxExtentDate: "2027-02-01" },
      hasRenewal: true,
      renewal: { description: "Once by a year." },
    };
    const kept = ["periodEnd", "maxExtentDate", "renewal", "options"];
    const awarded = await contracts(release({ awards: [award(ofAward)] }));
    expect(awarded(...kept)).toMatchObject([[{ edtf: "2026-02-01" }, { edtf: "2027-02-01" }, "Once by a year.", null]]);
    const own = { renewal: "Twice by a year.", options: { description: "More seats." } };
    const period = { endDate: "2026-02-01", maxExtentDate: "2028-02-01" };
    const signed = await contracts(
      release({ awards: [award(ofAward)], contracts: [{ id: "c", awardID: "1", period, ...own }] }),
    );
    expect(signed(...kept)).toMatchObject([
      [{ edtf: "2026-02-01" }, { edtf: "2028-02-01" }, "Twice by a year.", "More seats."],
    ]);
  });

  test("bounds without an amount stay bounds, and a text that is not an amount is not a value", async () => {
    const bounds = await contracts(release({ awards: [award({ value: { minAmount: 1, maxAmount: 9 } })] }));
    expect(bounds("value", "minValue", "maxValue")).toMatchObject([[null, { amount: "1" }, { amount: "9" }]]);
    const words = await contracts(release({ awards: [award({ value: { amount: "tbc" } })] }));
    expect(words("value", "caveats")).toEqual([[null, ['Its stated value, "tbc", is not an amount.']]]);
  });

  test("a caveat reports bounds that are left out because they cover several contracts or may be duplicates", async () => {
    const value = { currency: "GBP", minAmount: 100, maxAmount: 900 };
    const two = [
      { id: "c", awardID: "1" },
      { id: "d", awardID: "1" },
    ];
    const shared = await contracts(release({ awards: [award({ value })], contracts: two }));
    const told = expect.stringMatching(
      /value, at least 100 GBP and at most 900 GBP, covers several contracts/,
    ) as string;
    expect(shared("minValue", "caveats")).toEqual([
      [null, [told]],
      [null, [told]],
    ]);
    const beside = await contracts(release({ contracts: [{ id: "c", awardID: "gone", minValue: gbp(7) }] }));
    expect(beside("minValue", "caveats").at(-1)).toEqual([
      null,
      expect.arrayContaining([expect.stringMatching(/^Its stated value, at least 7 GBP, is left out/)]),
    ]);
  });

  test("if one award has several contracts, none takes the award's value", async () => {
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
      ["ocds-h6vhtk-1/contract/d", null, [expect.stringMatching(/covers several contracts/)]],
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

  test.each(["0001-01-01T00:00:00Z", "1900-01-01", "9999-12-31T23:59:59Z", "soon"])(
    "%s is not a date, is stored as stated, and the next date counts instead",
    async (date) => {
      const given = release({
        awards: [award({ date, contractPeriod: { startDate: "2024-02-01" } })],
        contracts: [{ id: "c", awardID: "1", dateSigned: date }],
      });
      const [[signed, kind, day]] = (await contracts(given))("dateSigned", "dealDateKind", "dealDate") as [
        [{ stated: string }, string, { edtf: string }],
      ];
      expect([signed.stated, kind, day.edtf]).toEqual([date, "STARTED", "2024-02-01"]);
    },
  );

  const signed = (dateSigned: unknown, own: object = {}) =>
    release({ contracts: [{ id: "c", awardID: "1", value: gbp(10), dateSigned }], ...own });

  test.each([
    ["2024-02-02", {}, ["Its stated date of signature, 2024-02-02, is after the notice of 2024-02-01 that states it."]],
    ["2042-01-01", {}, [/signature, 2042-01-01, is after the notice of 2024-02-01 that states it/]],
    ["2942-01-01", { date: "soon" }, [/is after the notice of 2024-03-01 that states it/]],
    // A notice of the future too: a caveat here would depend on the day of the ingest.
    ["2942-01-01", { date: "2942-02-01" }, []],
    ["2024-02-01", {}, []],
    ["2024-01-31", {}, []],
    ["soon", {}, []],
    // It is half an hour after midnight in summer time. On the notice's clock it is still the day before.
    ["2024-06-02T00:00:00+01:00", { date: "2024-06-01T23:30:00Z" }, []],
  ])("signed on %s by a notice %j", async (dateSigned, own, caveats) => {
    const [[edtf, said]] = (await contracts(signed(dateSigned, own)))("dateSigned", "caveats") as [
      [{ edtf: string | null }, string[]],
    ];
    expect(edtf.edtf).toBe(dateSigned === "soon" ? null : dateSigned.slice(0, 10));
    expect(said).toEqual(
      caveats.map((each) => (typeof each === "string" ? each : (expect.stringMatching(each) as string))),
    );
  });

  test("the caveat on a date of signature in the future goes when a later notice repeats the date", async () => {
    const announced = signed("2024-03-15");
    const again = signed("2024-03-15", { id: "2", date: "2024-04-01T00:00:00Z" });
    const silent = release({ id: "2", date: "2024-04-01T00:00:00Z", awards: undefined });
    expect((await contracts(announced))("caveats")).toEqual([[[expect.stringMatching(/2024-03-15/)]]]);
    expect((await contracts(announced, again))("caveats")).toEqual([[[]]]);
    expect((await contracts(announced, silent))("caveats")).toEqual([[[expect.stringMatching(/2024-03-15/)]]]);
  });

  test("a time without a zone is UTC, wherever the ingest runs", async () => {
    const zone = process.env.TZ;
    const of = (id: string, date: string, amount: number) =>
      release({ id, date, awards: [award({ value: gbp(amount) })] });
    try {
      for (const there of ["America/New_York", "Asia/Tokyo"]) {
        process.env.TZ = there;
        const both = [
          of("1", "2024-02-01T10:00:00Z", 1),
          of("2", "2024-02-01T10:30:00", 2),
          of("3", "2024-02-01T09:00:00", 3),
        ];
        expect((await contracts(...both))("value")).toMatchObject([[{ amount: "2" }]]);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });
});
