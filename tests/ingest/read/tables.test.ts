import { describe, expect, test } from "vitest";
import { columnsOf, storedRow, readStoredRow } from "../../../src/ingest/read/table.ts";
import { facts } from "../../support/format.ts";
import { asidesIn, paymentsIn, read, reasonsIn } from "./items.ts";

const header = "Date,Supplier,Transaction Number,Amount";

describe("the lines of a table", () => {
  test("may have different line ends", async () => {
    const document = await read(
      `Spend over £25k,,,\r\n${header}\n01/04/2024,A Ltd,1,10\r02/04/2024,B Ltd,2,20\r\n03/04/2024,C Ltd,3,30\n`,
    );
    expect(paymentsIn(document)).toEqual(["A Ltd 10", "B Ltd 20", "C Ltd 30"]);
    expect(reasonsIn(document)).toEqual([]);
  });

  test("with an unquoted comma do not give a wrong amount", async () => {
    const document = await read(`${header},,\n01/04/2024,A, Ltd,1001,30000,\n02/04/2024,B Ltd,2,20,,\n`);
    expect(paymentsIn(document)).toEqual(["B Ltd 20"]);
    const [aside] = asidesIn(document);
    expect(aside).toMatchObject({ reason: "more cells than the header", place: "line 2" });
    expect(() => readStoredRow(aside!.text!, "payments", facts)).toThrow("it has 5 cells, but the header has 4");
  });

  test("may be parts of one cell in quotes", async () => {
    const document = await read(
      `Date,Supplier,Description,Amount\n01/04/2024,A Ltd,"Licences,\nfor a year, and more",10\n02/04/2024,"B\nLtd",x,20\n`,
    );
    expect(paymentsIn(document)).toEqual(["A Ltd 10", "B Ltd 20"]);
  });
});

describe("a stray quote", () => {
  test("does not swallow the following rows", async () => {
    const document = await read(
      `${header}\n01/04/2024,"A Ltd,1001,30000\n02/04/2024,B Ltd,2,20\n03/04/2024,C" Ltd,3,30\n04/04/2024,D Ltd,4,40\n`,
    );
    expect(paymentsIn(document)).toEqual(["B Ltd 20", 'C" Ltd 30', "D Ltd 40"]);
    expect(asidesIn(document)).toMatchObject([
      { reason: "stray quote", place: "line 2", text: '01/04/2024,"A Ltd,1001,30000' },
    ]);
  });

  test("that is never closed affects only its own row", async () => {
    const others = Array.from({ length: 300 }, (_, i) => `02/04/2024,B${i} Ltd,2,20`);
    const document = await read([header, '01/04/2024,"A Ltd,1001,30000', ...others].join("\n"));
    expect(paymentsIn(document)).toHaveLength(300);
    expect(reasonsIn(document)).toEqual(["stray quote"]);
  });

  test("gives no payment if the row may have several suppliers", async () => {
    const document = await read(`${header}\n01/04/2024,"A Ltd\nB Road, London",1,10\n`);
    expect(paymentsIn(document)).toEqual([]);
    expect(reasonsIn(document)).toEqual(["line break in a cell"]);
  });
});

describe("a header", () => {
  test.each([
    ["tabs", `Spend, over, £25k\nDate\tSupplier\tAmount\n01/04/2024\tA, Ltd\t10\n`],
    ["semicolons", `"Spend, over, £25k"\n\nDate;Supplier;Amount\n01/04/2024;A, Ltd;10\n`],
  ])("below a title may have cells separated by %s", async (_, text) => {
    expect(paymentsIn(await read(text))).toEqual(["A, Ltd 10"]);
  });

  test("may have line breaks in its cells", async () => {
    expect(paymentsIn(await read(`Date,"Supplier\nName","Amount\r\n(£)"\n01/04/2024,A Ltd,10\n`))).toEqual([
      "A Ltd 10",
    ]);
  });

  test("that is missing is reported, even in a short file", async () => {
    const document = await read("one,two\nthree,four\n", "payments");
    expect(asidesIn(document)).toMatchObject([{ reason: "no header" }]);
  });

  test("of another table further down applies to the rows below it", async () => {
    const document = await read(
      `${header}\n01/04/2024,A Ltd,1,10\nDate,Amount,Supplier,Transaction Number\n02/04/2024,20,B Ltd,7\n`,
    );
    expect(paymentsIn(document)).toEqual(["A Ltd 10", "B Ltd 20"]);
    expect(reasonsIn(document)).toEqual([]);
  });

  test("ends with its last name", () => {
    expect(columnsOf(["a", "", "b", " ", ""])).toBe(3);
  });
});

describe("a byte order mark", () => {
  const below = (beginning: string) => `${beginning},Supplier,Amount\n01/04/2024,Café Ltd,10\n`;

  test.each([
    ["", below("\uFEFFDate")],
    ["that was encoded twice", below("\u00ef\u00bb\u00bfDate")],
    ["before one that was encoded twice", below("\uFEFF\u00ef\u00bb\u00bfDate")],
    ["that was encoded twice, before a quoted cell", below('\u00ef\u00bb\u00bf"Date"')],
    ["in a quoted cell", below('"\uFEFFDate"')],
  ])("%s is not part of the first column", async (_, text) => {
    const document = await read(text);
    expect(paymentsIn(document)).toEqual(["Café Ltd 10"]);
    expect(document.inspection.head.slice(0, 5).replaceAll('"', "")).toMatch(/^Date/);
  });

  test("of UTF-8 is recognised in a file that is not UTF-8", async () => {
    const latin = Buffer.from(below("\u00ef\u00bb\u00bfDate"), "latin1");
    expect(paymentsIn(await read(latin))).toEqual(["Café Ltd 10"]);
  });
});

test("a row that a former version quarantined is read again", () => {
  const row = ["01/04/2024", "A Ltd", "1", "10"];
  const names = header.split(",");
  const formerly = JSON.stringify(Object.fromEntries(names.map((name, i) => [name, row[i]])));
  const [now, before] = [storedRow(names, row), formerly].map((text) => readStoredRow(text, "payments", facts).digest);
  expect(now).toBe(before);
});
