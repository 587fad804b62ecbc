import { describe, expect, test } from "vitest";
import { payments } from "../../../../src/ingest/formats/payments/payments.ts";
import { edgesOf, nodesOf, rowSays, said } from "../../../support/format.ts";
import { facts } from "../../../support/format.ts";
import type { GraphFragment } from "../../../../src/statements.ts";

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
    ["30,000.00-", "-30000.00"],
    ["- 30,000", "-30000"],
    ["30,000.00 CR", "-30000.00"],
    ["+30000", "30000"],
    ["30000.00 GBP", "30000.00"],
  ])("%s is %s", (stated, amount) => {
    expect(nodesOf(paid("01/04/2024", stated), "Payment", "amount")).toEqual([
      [{ amount, currency: "GBP", vat: null }],
    ]);
  });

  test.each(["", "£", "n/a", "1.234,50", "1,23", "12 345", "1234,567", "1,2345", "0,125", "-(5)", "5 XYZ"])(
    "%j is not an amount",
    (stated) => {
      expect(() => paid("01/04/2024", stated)).toThrow(/expected a number/);
    },
  );

  test.each([
    ["01/04/2024", "2024-04-01"],
    ["01/04/24", "2024-04-01"],
    ["3-Apr-24", "2024-04-03"],
    ["1.4.2024", "2024-04-01"],
    ["20240401", "2024-04-01"],
    ["01.04.24", "2024-04-01"],
    ["01-04-24", "2024-04-01"],
    ["01/04/2024 12:00:00 AM", "2024-04-01"],
    ["Sept-24", "2024-09"],
    ["45383", "2024-04-01"],
    ["Apr-24", "2024-04"],
    ["Friday, April 29, 2022", "2022-04-29"],
    ["Fri 29th Apr 2022", "2022-04-29"],
    ["April 1, 2022", "2022-04-01"],
    ["Monday, April 29, 2022", null],
    ["31/02/2024", null],
    ["04/13/2024", null],
  ])("a payment on %s has the date %s", (stated, edtf) => {
    expect(nodesOf(paid(stated, "1"), "Payment", "date")).toMatchObject([[{ edtf }]]);
  });

  test("a payment is known from the date of its file, or else no earlier than its own date", () => {
    const row = ["D", "E", "Apr-24", "IT", "Example Ltd", "1", "5"];
    const undated = (own: string[]) => payments.rowReader(header, facts)(own).fragment(1, 2);
    const known = ({ nodes, edges }: GraphFragment) =>
      new Set([...nodes, ...edges].map((each) => JSON.stringify("knownFrom" in each ? each.knownFrom : null)));
    const from = { edtf: "2024-04-01/..", earliest: "2024-04-01", latest: null, stated: null };
    expect(known(undated(row))).toEqual(new Set([JSON.stringify(from)]));
    expect(known(undated(row.with(2, "see note")))).toEqual(new Set(["null"]));
    const [day, ...others] = [...known(rowSays("payments", header, row))];
    expect([JSON.parse(day!), others]).toMatchObject([{ edtf: "2024-03-01" }, []]);
  });

  test("a payment stores its line in the file", () => {
    expect(edgesOf(paid("01/04/2024", "1"), "FROM", "line")).toEqual([["source", 2]]);
  });

  test.each([
    ["", "", "", "", "Total", ""],
    ["Total", "", "", "", "", ""],
    ["", "TOTAL", "", "", "", ""],
    ["D", "E", "Grand total", "IT", "", ""],
    ["", "", "", "", "Sub Total:", ""],
    ["D", "E", "01/04/2024", "IT", "Total April 2024", ""],
    ["D", "E", "", "", "Example Ltd Total", ""],
    ["", "", "", "", "", ""],
    ["Source: 2,500", "", "", "", "", ""],
    ["D", "E", "see note", "IT", "", "1"],
  ])("a total or a remark is not a payment: %j %j %j %j %j %j", (...cells) => {
    expect(() => rowSays("payments", header, [...cells, "16214.84"])).toThrow(
      /Cannot read a payment: the row .* (is a total|has no supplier)/,
    );
  });

  test.each(["Total Gas & Power Ltd", "Total Computer Networks", "Totally Example Ltd"])(
    "%s is a supplier",
    (supplier) => {
      const row = ["D", "E", "01/04/2024", "IT", supplier, "1", "5"];
      expect(edgesOf(rowSays("payments", header, row), "HAS_SUPPLIER", "statedName")).toMatchObject([
        [expect.anything(), supplier],
      ]);
    },
  );

  test("a DUNS number is not a company number", () => {
    const names = ["Date", "Supplier", "Supplier DUNS Number", "Amount"];
    const supplierOf = (duns: string) =>
      edgesOf(rowSays("payments", names, ["01/04/2024", "Example Ltd", duns, "5"]), "HAS_SUPPLIER").flat();
    expect(supplierOf("204765918")).toEqual(["US-DUNS-204765918"]);
    expect(supplierOf("12345678")).toEqual(["name:ZZ:example-limited"]);
  });

  test.each([
    ["Zoom", "name:ZZ:party:zoom"],
    ["ZOOM.", "name:ZZ:party:zoom"],
    ["Acme Company", "name:ZZ:party:acme-company"],
    ["Zoom Ltd", "name:ZZ:zoom-limited"],
  ])("a supplier called %s without a known country is %s", async (supplier, key) => {
    const fragment = rowSays("payments", ["Date", "Supplier", "Amount"], ["01/04/2024", supplier, "5"]);
    expect(edgesOf(fragment, "HAS_SUPPLIER")).toEqual([[key]]);
    const [warned] = await said("kev", { cveID: "CVE-2024-1111", vendorProject: supplier, product: "Meetings" });
    const [vendor] = edgesOf(warned!, "HAS_VENDOR").flat();
    expect(vendor).toBe(key.replace("party:", ""));
  });

  test.each([
    ["G-Cloudi", "g-cloud-1"],
    ["G-Cloud III", "g-cloud-3"],
  ])("a payment under %s is under %s", (framework, key) => {
    const row = [framework, "01/04/2024", "Example Ltd", "5"];
    expect(edgesOf(rowSays("payments", ["Framework", "Date", "Supplier", "Amount"], row), "UNDER_FRAMEWORK")).toEqual([
      [key],
    ]);
  });

  test("a framework that is not recognised stays in the description", () => {
    const names = ["Framework", "Date", "Supplier", "Amount"];
    const described = (framework: string, supplier: string) =>
      nodesOf(rowSays("payments", names, [framework, "01/04/2024", supplier, "5"]), "Payment", "description").flat();
    expect(described("PSN Services", "Example Ltd")).toEqual(["Framework as stated: PSN Services"]);
  });

  test.each([
    [
      "REDACTED PERSONAL INFORMATION",
      'The source withholds the name of the supplier: "REDACTED PERSONAL INFORMATION".',
    ],
    ["Redacted data", 'The source withholds the name of the supplier: "Redacted data".'],
    ["Various total expenses", 'The source means several suppliers but does not name them: "Various total expenses".'],
    ["TBC", 'The source does not name the supplier: "TBC".'],
  ])("a payment to %s has no supplier, and has a caveat", (supplier, caveat) => {
    const fragment = rowSays("payments", ["Date", "Supplier", "Amount"], ["01/04/2024", supplier, "5"]);
    expect([nodesOf(fragment, "Organization"), edgesOf(fragment, "HAS_SUPPLIER")]).toEqual([[], []]);
    expect(nodesOf(fragment, "Payment", "caveats")).toEqual([[[caveat]]]);
  });

  test("names and texts that were encoded for HTML are decoded, and give the same payment as without the encoding", () => {
    const names = ["Date", "Supplier", "Description", "Amount"];
    const rows = ["Ernst & Young LLP", "Ernst &amp; Young LLP", "Ernst &amp;amp; Young LLP"].map((supplier) => [
      "01/04/2024",
      supplier,
      supplier.replace("Ernst", "R").replace("Young LLP", "D"),
      "5",
    ]);
    const fragments = rows.map((row) => rowSays("payments", names, row));
    for (const each of fragments) expect(each).toEqual(fragments[0]);
    expect(edgesOf(fragments[2]!, "HAS_SUPPLIER", "statedName")).toEqual([
      ["name:ZZ:ernst-and-young-llp", "Ernst & Young LLP"],
    ]);
    expect(nodesOf(fragments[2]!, "Payment", "description")).toEqual([["R & D"]]);
    const digests = rows.map((row) => payments.rowReader(names, facts)(row).digest);
    expect(new Set(digests).size).toBe(1);
  });

  test("a payment to a number with missing digits and without a name has no supplier, and keeps the number", () => {
    const fragment = rowSays(
      "payments",
      ["Date", "Supplier", "Company Number", "Amount"],
      ["01/04/2024", "", "158718", "5"],
    );
    expect(nodesOf(fragment, "Payment", "caveats")).toEqual([
      [
        [
          'The source gives a supplier without a name or a known identifier. It gives a number with missing digits: "158718".',
        ],
      ],
    ]);
  });

  test("a payment stays the same under another spelling of the header, and with an additional empty column", () => {
    const digestOf = (names: string[], row: string[]) => payments.rowReader(names, facts)(row).digest;
    const once = digestOf(["Date", "Supplier", "Amount", "Postcode"], ["01/04/2024", "Example Ltd", "5", "AB1"]);
    expect(
      digestOf(
        ["Postcode", "Payment Date", "Supplier Name", "Amount (£)", "Notes"],
        ["AB1", "01/04/2024", "Example Ltd", "5", ""],
      ),
    ).toBe(once);
    expect(digestOf(["Date", "Supplier", "Amount", "Postcode"], ["01/04/2024", "Example Ltd", "5", "AB2"])).not.toBe(
      once,
    );
    expect(
      digestOf(["Date", "Supplier", "Amount (EUR)", "Postcode"], ["01/04/2024", "Example Ltd", "5", "AB1"]),
    ).not.toBe(once);
  });
});
