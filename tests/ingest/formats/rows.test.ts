import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, rowSays } from "../../support/format.ts";

describe("payments", () => {
  const header = [
    "Department Family",
    "Entity",
    "Date",
    "Expense Type",
    "Supplier",
    "Transaction Number",
    "Amount (£)",
  ];
  const paid = (date: string, amount: string) => rowSays("payments", header, ["D", "E", date, "IT", "S", "1", amount]);

  test.each([
    ["£1,234.50", "1234.50"],
    ["(99.99)", "-99.99"],
    ["-5", "-5"],
    [" 0.10 ", "0.10"],
    ["1e3", "1000"],
  ])("%s is %s", (stated, amount) => {
    expect(nodesOf(paid("01/04/2024", stated), "Payment", "amount")).toEqual([
      [{ amount, currency: "GBP", vat: null }],
    ]);
  });

  test.each(["", "£", "n/a", "1.234,50", "1,23", "12 345"])("%j is no amount", (stated) => {
    expect(() => paid("01/04/2024", stated)).toThrow(/expected a number/);
  });

  test.each([
    ["01/04/2024", "2024-04-01"],
    ["01/04/24", "2024-04-01"],
    ["3-Apr-24", "2024-04-03"],
    ["1.4.2024", "2024-04-01"],
    ["20240401", "2024-04-01"],
    ["45383", "2024-04-01"],
    ["Apr-24", "2024-04"],
    ["31/02/2024", null],
    ["04/13/2024", null],
  ])("paid on %s is %s", (stated, edtf) => {
    expect(nodesOf(paid(stated, "1"), "Payment", "date")).toMatchObject([[{ edtf }]]);
  });

  test("keeps the line that it stands on", () => {
    expect(edgesOf(paid("01/04/2024", "1"), "FROM", "line")).toEqual([["source", 2]]);
  });

  test("a row of a total is none", () => {
    expect(() => rowSays("payments", header, ["", "", "", "", "", "", "16214.84"])).toThrow(
      /no supplier, buyer or date/,
    );
  });
});

describe("registers", () => {
  const header = [
    "key",
    "local-authority-eng",
    "local-authority-type",
    "name",
    "official-name",
    "start-date",
    "end-date",
  ];

  test("a local authority is one, with its identifier, its official name and its days", () => {
    const row = ["EXB", "EXB", "NMD", "Example", "Example Borough Council", "1974-04-01", "2020-03-31"];
    const fragment = rowSays("registers", header, row);
    expect(edgesOf(fragment, "DESCRIBES", "statedName", "kind", "startDate", "endDate")).toEqual([
      ["GB-LAE-EXB", "Example Borough Council", "LOCAL_AUTHORITY", "1974-04-01", "2020-03-31"],
    ]);
  });

  test("an entry without a key is not understood", () => {
    expect(() => rowSays("registers", header, ["", "", "", "Example", "", "", ""])).toThrow();
  });

  test("what an entry says is known from its own day", () => {
    const row = ["D17", "D17", "Ministry of Defence", "2019-05-01T10:00:00Z"];
    const says = (given: string[]) =>
      rowSays("registers", ["key", "government-organisation", "name", "entry-timestamp"], given);
    const knownFrom = (given: string[]) => says(given).edges.map((edge) => edge.knownFrom?.edtf);
    expect(knownFrom(row)).toEqual(["2019-05-01"]);
    expect(knownFrom([...row.slice(0, 3), ""])).toEqual(["2024-03-01"]);
  });
});
