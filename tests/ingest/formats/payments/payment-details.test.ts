import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { nodesOf, rowSays } from "../../../support/format.ts";
import { asidesIn, paymentsIn, read } from "../../read/items.ts";

/** The description of a row, and the details that no other property of the payment holds. */
function says(names: string, cells: string) {
  const fragment = rowSays("payments", names.split(","), cells.split(","));
  const [[description, details]] = nodesOf(fragment, "Payment", "description", "details") as [
    [string | null, { name: string; text: string }[]],
  ];
  return { description, details: details.map(({ name, text }) => `${name}: ${text}`) };
}

describe("the text of a payment", () => {
  test("is complete in a file of G-Cloud sales", () => {
    const names =
      "Framework,LotDescription,Supplier,Customer,InvoiceDate,ProjectNameAndDescription,Sector,EvidencedSpend";
    const cells =
      "G-Cloud 7,Software as a Service,Northern Software Ltd,Ministry of Defence,01/04/2016,Records in the cloud,Central Government,500";
    expect(says(names, cells)).toEqual({
      description: "Records in the cloud",
      details: ["lot description: Software as a Service", "sector: Central Government"],
    });
  });

  test.each([
    ["Merchant Category", "Computer stores"],
    ["Account Description", "Software licences"],
    ["Procurement (Merchant) Category", "ICT"],
  ])("is its %s if there is no other text", (name, text) => {
    expect(says(`Date,Supplier,${name},Amount`, `01/04/2024,Example Ltd,${text},5`)).toEqual({
      description: text,
      details: [],
    });
  });

  test("takes one column as the description and the others as named details, in any order of columns", () => {
    const cells = {
      "Expense Type": "ICT",
      MerchantCategory: "Computer stores",
      "Cost_Centre (T)": "Libraries",
      "£ VAT": "1.00",
    };
    const expected = {
      description: "ICT",
      details: ["cost centre: Libraries", "gbp vat: 1.00", "merchant category: Computer stores"],
    };
    for (const [names, texts] of [
      [Object.keys(cells), Object.values(cells)],
      [Object.keys(cells).reverse(), Object.values(cells).reverse()],
    ])
      expect(says(`Date,Supplier,${names!.join()},Amount`, `01/04/2024,Example Ltd,${texts!.join()},5`)).toEqual(
        expected,
      );
  });

  test("keeps the columns that another column replaced: department, month and the amount as it was paid", () => {
    const names = "Department Family,Entity,Date,Month,Supplier,Amount,Currency,Amount (GBP)";
    expect(says(names, "Defence,Hydrographic Office,01/04/2024,Apr-24,Example Ltd,100,EUR,85").details).toEqual([
      "amount: 100",
      "currency: EUR",
      "department family: Defence",
      "month: Apr-24",
    ]);
  });

  test("leaves out empty values", () => {
    expect(says("Date,Supplier,Notes,,Amount", "01/04/2024,Example Ltd,-,loose,5").details).toEqual([
      "column 4: loose",
    ]);
  });
});

const sales = fileURLToPath(
  new URL("../../../../../shared/data/gcloud-sales/g-cloud-total-spend-2013-12-13-first-400.csv", import.meta.url),
);

test("the payments of a real file have the text of every cell, except the framework, which has a different name", async (context) => {
  if (!existsSync(sales)) context.skip("there are no shared documents here");
  const content = await readFile(sales);
  const lines: string[][] = parse(new TextDecoder("macintosh").decode(content), {
    record_delimiter: "\r",
    relax_column_count: true,
  });
  const { items } = await read(content);
  const rows = items.flatMap((item) => (item.kind === "row" ? [item] : []));
  expect(rows.length).toBeGreaterThan(350);
  for (const { statement, line } of rows) {
    const said = JSON.stringify(statement.fragment(1, line));
    for (const cell of lines[line - 1]!.slice(1).filter((each) => each.trim() !== ""))
      expect(said).toContain(JSON.stringify(cell.replace(/\s+/g, " ").trim()).slice(1, -1));
  }
});

describe("personal data", () => {
  const withColumn = (name: string, text: string) =>
    read(`Date,Supplier,${name},Amount\n01/04/2024,Example Ltd,${text},5\n01/04/2024,Example Ltd,${text},none\n`);

  test.each([
    "Cardholder",
    "Card Holder Name",
    "CARDHOLDERNAME",
    "Employee Name",
    "Employee No",
    "Staff Member",
    "Name",
    "Surname",
    "Requested By",
    "Approver",
    "Budget Holder",
    "Cost Centre Manager",
    "Contact",
    "Contact Email",
    "Company Email",
    "E-mail Address",
    "Telephone",
    "Mobile No",
    "Supplier Address 1",
    "Card Number",
    "Sort Code",
    "Initials",
    "Councillor",
  ])("in the column %s are stored nowhere", async (name) => {
    const document = await withColumn(name, "Q. Personne");
    expect(paymentsIn(document)).toHaveLength(1);
    expect(asidesIn(document)).toHaveLength(1);
    const [row] = document.items.flatMap((item) => (item.kind === "row" ? [item.statement.fragment(1, 2)] : []));
    expect(JSON.stringify([row, asidesIn(document)])).not.toContain("Personne");
  });

  test.each([
    "Staff Costs",
    "Contact Centre",
    "Employee Expenses",
    "Project Name",
    "Account Name",
    "Postcode",
    "Lot Name",
  ])("are not assumed in the column %s", async (name) => {
    const [row] = (await withColumn(name, "Something")).items;
    expect(JSON.stringify(row!.kind === "row" && row!.statement.fragment(1, 2))).toContain("Something");
  });

  test("such as email addresses and telephone numbers are removed from texts", () => {
    const text = "Ask qp@example.org or 020 7946 0000 or (01632) 960123 or +44 7700 900123 about PO 0045 1234567";
    expect(says("Date,Supplier,Description,Notes,Amount", `01/04/2024,Example Ltd,${text},${text},5`)).toEqual({
      description:
        "Ask [address removed] or [number removed] or [number removed] or [number removed] about PO 0045 1234567",
      details: [
        "notes: Ask [address removed] or [number removed] or [number removed] or [number removed] about PO 0045 1234567",
      ],
    });
  });

  test("are not in the quarantine if cells have moved or a quote is not closed", async () => {
    const document = await read(
      `Date,Cardholder,Supplier,Amount\n01/04/2024,Personne, Q.,Example Ltd,5\n01/04/2024,"Personne,Example Ltd,5\n02/04/2024,Personne,Example Ltd,6\n`,
    );
    expect(paymentsIn(document)).toEqual(["Example Ltd 6"]);
    const quarantined = asidesIn(document);
    expect(quarantined.map(({ reason }) => reason)).toEqual(["more cells than the header", "stray quote"]);
    expect(JSON.stringify(quarantined)).not.toContain("Personne");
  });

  test("do not distinguish payments, but a total in their column is still recognised", async () => {
    const digests = async (text: string) =>
      (await read(text)).items.flatMap((item) =>
        item.kind === "row" ? [item.statement.digest] : item.kind === "quarantined" ? [item.reason] : [],
      );
    const header = "Cardholder,Date,Supplier,Amount";
    const [one, another] = await digests(`${header}\nA,01/04/2024,Example Ltd,5\nB,01/04/2024,Example Ltd,5\n`);
    expect(one).toBe(another);
    expect(await digests(`${header}\nGrand total,01/04/2024,Example Ltd,5\n`)).toEqual(["row is a total or a remark"]);
  });
});
