import { describe, expect, test } from "vitest";
import type { ComparedContract, ComparedPayment } from "../../../../src/graph/identity/deal-duplicates.ts";
import type { SharedRows } from "../../../../src/graph/write/identity/document-editions.ts";
import type { Judgement } from "../../../../src/graph/identity/judgements.ts";
import { contractRules } from "../../../../src/ingest/resolve/deals/duplicate-contracts.ts";
import { duplicatesAmong } from "../../../../src/ingest/resolve/deals/duplicates.ts";
import { editionsOf } from "../../../../src/ingest/resolve/deals/editions.ts";
import { paymentRules } from "../../../../src/ingest/resolve/deals/duplicate-payments.ts";
import { judgementsIn } from "../../../../src/ingest/resolve/organizations/judged.ts";

describe("documents are likely editions of one", () => {
  const shared: SharedRows = { source: "b", isOfOther: false, rows: 6, own: 12, others: 400 };
  const editions = (own: Partial<SharedRows>, judged: Judgement[] = []) =>
    editionsOf("a", [{ ...shared, ...own }], judgementsIn(judged)).map(({ words }) => words);

  test("if half of the rows of the smaller document are in the other", () => {
    expect(editions({})).toEqual(["6 of 12 rows in the months that both documents cover are in both documents"]);
    expect(editions({ own: 400, others: 12 })).toEqual(editions({}));
    expect(editions({ rows: 5 })).toEqual([]);
  });

  test("but not if each has another publisher, or if a person separates them", () => {
    expect(editions({ isOfOther: true })).toEqual([]);
    expect(editions({}, [{ key: "source:a", is: "source:b", isSame: false }])).toEqual([]);
  });

  test("and also if a person says so", () => {
    const judged = [{ key: "source:a", is: "source:c", isSame: true }];
    expect(editionsOf("a", [], judgementsIn(judged))).toMatchObject([{ source: "c", method: "JUDGED" }]);
  });
});

/**
 * The payments that lead to another payment, in the documents `a`, `b` and `c`. `a` and `b` are editions of one document, as are
 * `b` and `c`.
 */
function payments(given: (Partial<ComparedPayment> & { key: string })[], judged: Judgement[] = []) {
  const all = given.map((own): ComparedPayment => ({
    alike: "alike",
    knownBy: null,
    sources: [own.key[0]!],
    description: "Software",
    reference: null,
    vat: null,
    frameworks: [],
    ...own,
  }));
  const editions = [
    ["a", "b"],
    ["b", "c"],
  ] as const;
  const found = (deals: ComparedPayment[]) =>
    duplicatesAmong(deals, paymentRules(editions), judgementsIn(judged)).map(
      ({ key, of, confidence }) => `${key} is ${of}, ${confidence}`,
    );
  expect(found([...all].reverse()).sort(), "whatever their order").toEqual(found(all).sort());
  return found(all);
}

describe("payments of two editions are likely one", () => {
  test("if they state the same, or one states less", () => {
    expect(payments([{ key: "a1" }, { key: "b1" }])).toEqual(["b1 is a1, MEDIUM"]);
    expect(payments([{ key: "a1", description: null }, { key: "b1" }])).toEqual(["a1 is b1, LOW"]);
    expect(payments([{ key: "a1" }, { key: "b1", description: "Software, licences" }])).toEqual(["b1 is a1, LOW"]);
    expect(payments([{ key: "a1" }, { key: "b1", frameworks: ["g-cloud-1"] }])).toEqual(["a1 is b1, LOW"]);
  });

  test("but not if they differ in text, reference, framework or VAT", () => {
    for (const [one, other] of [
      [{ description: "Rent of a house" }, { description: "Rent of a car" }],
      [{ description: "Hard" }, { description: "Hardware" }],
      [{ reference: "T-1" }, { reference: "T-2" }],
      [{ frameworks: ["g-cloud-1"] }, { frameworks: ["g-cloud-2"] }],
      [{ vat: "INCLUDED" }, { vat: "EXCLUDED" }],
    ])
      expect(
        payments([
          { key: "a1", ...one },
          { key: "b1", ...other },
        ]),
        JSON.stringify(other),
      ).toEqual([]);
  });

  test("in pairs, so that two of one document stay two, and the best match is paired first", () => {
    expect(payments([{ key: "a1" }, { key: "a2" }, { key: "b1" }, { key: "b2" }, { key: "b3" }])).toEqual([
      "b1 is a1, MEDIUM",
      "b2 is a2, MEDIUM",
    ]);
    expect(
      payments([
        { key: "a1", knownBy: "2024-01-01" },
        { key: "a2", knownBy: "2024-01-01", description: null },
        { key: "b1", description: null },
        { key: "b2" },
      ]),
    ).toEqual(["b2 is a1, MEDIUM", "b1 is a2, LOW"]);
  });

  test("and lead to the payment that was known first, through the editions in between", () => {
    expect(payments([{ key: "a1" }, { key: "c1", knownBy: "2024-01-01" }])).toEqual([]);
    expect(payments([{ key: "a1" }, { key: "b1" }, { key: "c1", knownBy: "2024-01-01" }])).toEqual([
      "b1 is c1, MEDIUM",
      "a1 is c1, MEDIUM",
    ]);
  });

  test("if one document does not state a fact and no other contradicts it", () => {
    const found = payments([{ key: "a1", description: null }, { key: "b1" }, { key: "c1", description: "Hardware" }]);
    expect(found).toEqual(["a1 is b1, LOW"]);
  });

  test("unless a person separates them, and also if a person joins them", () => {
    const judged = (isSame: boolean) => [{ key: "payment:a1", is: "payment:b1", isSame }];
    expect(payments([{ key: "a1" }, { key: "b1" }], judged(false))).toEqual([]);
    expect(payments([{ key: "a1" }, { key: "b1", alike: "other" }])).toEqual([]);
    expect(payments([{ key: "a1" }, { key: "b1", alike: "other" }], judged(true))).toEqual(["b1 is a1, HIGH"]);
  });
});

const buyer = { name: "Example Council", identifiers: [] };
const supplier = { name: "Alpha Ltd", identifiers: ["GB-COH-01000001"] };
const contractsFinder = "ocds-b5fd17-0f6a3a2c-1111-4222-8333-944444444444/award/1";
const findATender = "ocds-h6vhtk-04f7a1/award/1";

/** The contracts that lead to another contract. */
function contracts(...given: Partial<ComparedContract>[]) {
  const all = given.map((own): ComparedContract => ({
    key: contractsFinder,
    alike: "alike",
    knownBy: "2024-02-01",
    buyers: [buyer],
    suppliers: [supplier],
    notices: [],
    days: { signed: null, awarded: "2024-01-20", started: null },
    status: "ACTIVE",
    mayEstablishFramework: false,
    ...own,
  }));
  return duplicatesAmong(all, contractRules, judgementsIn([])).map(({ key, of, method }) => ({ key, of, method }));
}

describe("contracts of one publisher are likely one", () => {
  const [one, other] = ["ocds-h6vhtk-06e0b0/contract/1", "ocds-h6vhtk-06e0b1/contract/1"] as const;
  const notices = ["075961-2026"];

  test("if one notice states them under two ocids", () => {
    expect(contracts({ key: one, notices }, { key: other, notices })).toEqual([
      { key: other, of: one, method: "SAME_NOTICE" },
    ]);
  });

  test("but not if no notice is common, or if they are in one process, or if buyer and suppliers differ", () => {
    expect(contracts({ key: one, notices }, { key: other, notices: ["075962-2026"] })).toEqual([]);
    expect(contracts({ key: one, notices }, { key: one.replace("/1", "/2"), notices })).toEqual([]);
    expect(contracts({ key: one, notices }, { key: other, notices, buyers: [], suppliers: [] })).toEqual([]);
  });

  test("and then also one with that of another publisher", () => {
    const found = contracts({ key: one, notices }, { key: other, notices }, { key: contractsFinder });
    expect(found.map(({ key, of }) => [key, of])).toEqual([
      [one, contractsFinder],
      [other, contractsFinder],
    ]);
  });
});

describe("contracts of two publishers are likely one", () => {
  const other = { key: findATender, knownBy: "2024-02-02" };
  const one = { key: findATender, of: contractsFinder, method: "SAME_AWARD_OF_PUBLISHERS" };

  test("if buyer, suppliers and a date are the same", () => {
    expect(contracts({}, other)).toEqual([one]);
    expect(contracts(other, {})).toEqual([one]);
    expect(contracts({}, { ...other, days: { signed: null, awarded: "2024-01-21", started: null } })).toEqual([]);
    expect(contracts({}, { ...other, days: { signed: "2024-01-20", awarded: null, started: null } })).toEqual([]);
    expect(contracts({}, { ...other, buyers: [{ ...buyer, name: "Sample Council" }] })).toEqual([]);
    expect(contracts({}, { ...other, suppliers: [] })).toEqual([]);
    expect(contracts({}, { ...other, suppliers: [supplier, { name: "Beta Ltd", identifiers: [] }] })).toEqual([]);
  });

  test("by the identifiers of the parties before their names", () => {
    const called = (name: string, identifiers: string[]) => ({ ...other, suppliers: [{ name, identifiers }] });
    expect(contracts({}, called("ALPHA LIMITED", []))).toEqual([one]);
    expect(contracts({}, called("Alpha Group", ["GB-COH-01000001"]))).toEqual([one]);
    expect(contracts({}, called("Alpha Ltd", ["GB-COH-01000002"]))).toEqual([]);
    expect(contracts({}, called("Alpha Ltd", ["US-DUNS-123456789"]))).toEqual([one]);
  });

  test("but not if one publisher published both", () => {
    expect(contracts({}, { key: contractsFinder.replace("0f6a", "1f6a") })).toEqual([]);
    expect(contracts({ key: "curated" }, other)).toEqual([]);
  });

  test("if their ocids are of one notice, but not if only the numbers in the ocids are equal", () => {
    const undated = { days: { signed: null, awarded: null, started: null } };
    const notice = `ocds-0c46vo-0001-${contractsFinder.slice("ocds-b5fd17-".length)}`;
    expect(contracts({ ...undated }, { ...undated, key: notice })).toEqual([
      { key: contractsFinder, of: notice, method: "SAME_NOTICE_OF_PUBLISHERS" },
    ]);
    expect(contracts({ ...undated }, { ...undated, key: notice, buyers: [], suppliers: [] })).toEqual([]);
    const numbered = ["ocds-h6vhtk-000001/award/1", "ocds-kuma6s-000001/award/1"];
    expect(contracts(...numbered.map((key) => ({ ...undated, key })))).toEqual([]);
  });

  test("and the one that counts is a made deal first, then not a framework, then the one that was known first", () => {
    expect(contracts({ status: "CANCELLED" }, other)).toMatchObject([{ of: findATender }]);
    expect(contracts({ mayEstablishFramework: true }, other)).toMatchObject([{ of: findATender }]);
    expect(contracts({ knownBy: null }, other)).toMatchObject([{ of: findATender }]);
  });
});
