import { describe, expect, test } from "vitest";
import { arePayments } from "../../../../src/ingest/formats/payments/payment-columns.ts";
import { nodesOf, rowSays } from "../../../support/format.ts";

/** The amount of a row, with its currency and VAT. */
function paid(names: string, cells: string) {
  const [amount] = nodesOf(rowSays("payments", names.split(","), cells.split(",")), "Payment", "amount").flat();
  const { amount: digits, currency, vat } = amount as { amount: string; currency: string | null; vat: string | null };
  return [digits, currency, vat];
}

describe("the amount of a payment", () => {
  test.each([
    ["£", ["5", "GBP", null]],
    ["Net", ["5", "GBP", "EXCLUDED"]],
    ["Gross (£)", ["5", "GBP", "INCLUDED"]],
    ["Amount excl. VAT", ["5", "GBP", "EXCLUDED"]],
    ["Amount (excluding VAT)", ["5", "GBP", "EXCLUDED"]],
    ["Amount inc VAT", ["5", "GBP", "INCLUDED"]],
    ["Amount inc irrecoverable VAT", ["5", "GBP", null]],
    ["Line Amount", ["5", "GBP", null]],
    ["Invoice Value", ["5", "GBP", null]],
    ["Transaction Value", ["5", "GBP", null]],
    ["Paid Amount", ["5", "GBP", null]],
    ["AP Amount (£)", ["5", "GBP", null]],
    ["Sum of Amount", ["5", "GBP", null]],
    ["Amount in GBP", ["5", "GBP", null]],
    ["Invoice Amount (ex VAT)", ["5", "GBP", "EXCLUDED"]],
    ["Amount (EUR)", ["5", "EUR", null]],
    ["Amount ($)", ["5", null, null]],
  ])("is in the column %s", (name, expected) => {
    expect(paid(`Date,Supplier,${name}`, "01/04/2024,Example Ltd,5")).toEqual(expected);
  });

  test.each([
    ["the amount of the line, not that of its invoice", "Invoice Amount,Line Value", "300,100", ["100", "GBP", null]],
    ["the amount of the distribution, not the total", "Total,Distribution Amount", "300,100", ["100", "GBP", null]],
    ["never the tax", "VAT,VAT Amount,Gross", "1,1,6", ["6", "GBP", "INCLUDED"]],
    ["the amount in sterling", "Amount,Currency,Amount (GBP)", "100,EUR,85", ["85", "GBP", null]],
    ["in the currency of the row", "Amount,Currency", "100,EUR", ["100", "EUR", null]],
    ["in the currency of its sign", "Amount", "€100", ["100", "EUR", null]],
    ["without a currency if several have its sign", "Amount", "$100", ["100", null, null]],
    ["without a currency if sign and column differ", "Amount,Currency", "€100,GBP", ["100", null, null]],
  ])("among several columns is %s", (_, names, cells, expected) => {
    expect(paid(`Date,Supplier,${names}`, `01/04/2024,Example Ltd,${cells}`)).toEqual(expected);
  });
});

describe("a header", () => {
  test.each([
    "Supplier's Name",
    "Creditor",
    "Supplier Name (T)",
    "Supplier/Payee",
    "Payee/Supplier",
    "Company Name",
    "Recipient",
    "suppliername",
    "NameOfSupplier",
    "Merchant",
  ])("with %s is a header of payments", (supplier) => {
    expect(arePayments(["Date", supplier, "Amount"])).toBe(true);
  });

  test("one day that is called first or last makes no summary", () => {
    expect(arePayments(["Supplier", "Date", "Amount", "First Name", "Last Payment Date"])).toBe(true);
  });

  test.each([
    "Supplier,Date,Amount (£000)",
    "Supplier,Date,VAT Amount",
    "Supplier,Date,Contract Value",
    "Supplier,Contract Start Date,Date,Value",
    "Supplier,Award Date,Department,Value",
    "Recipient,Date,Gift,Value",
    "Supplier,Date,Order Value",
    "Supplier Type,Date,Amount",
    "Supplier,Department,Budget",
    "buyer,vendor,gbp,rows,first_deal,last_deal",
    "Supplier,Buyer,Amount,Earliest Payment Date,Latest Payment Date",
  ])("is not a header of payments: %s", (names) => {
    expect(arePayments(names.split(","))).toBe(false);
  });
});
