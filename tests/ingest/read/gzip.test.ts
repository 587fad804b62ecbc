import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ocidsIn, paymentsIn, read, reasonsIn } from "./items.ts";

const rows = Array.from({ length: 3_000 }, (_, i) => `01/04/2024,Supplier ${(i * 7919) % 3001} Ltd,${i + 1}`);
const table = gzipSync(`Date,Supplier,Amount\n${rows.join("\n")}\n`);
const lines = gzipSync(Array.from({ length: 3_000 }, (_, i) => `{"ocid":"o-${(i * 7919) % 3001}"}`).join("\n") + "\n");

describe("a gzip file", () => {
  test("with a table that is cut off gives the rows before the cut, and reports it", async () => {
    const document = await read(table.subarray(0, -200));
    expect(paymentsIn(document).length).toBeGreaterThan(2_000);
    expect(paymentsIn(document).length).toBeLessThan(3_000);
    expect(reasonsIn(document)).toEqual(["cut off"]);
  });

  test("with JSON Lines that are cut off gives the lines before the cut, and reports it", async () => {
    const document = await read(lines.subarray(0, -200));
    expect(ocidsIn(document).length).toBeGreaterThan(2_000);
    expect(reasonsIn(document)).toEqual(["cut off"]);
  });

  test("that is cut off in a row gives no amount without its last digits", async () => {
    const cut = gzipSync("Date,Supplier,Amount\n01/04/2024,A Ltd,500\n01/04/2024,B Ltd,30000").subarray(0, -9);
    expect(paymentsIn(await read(cut)).every((payment) => payment === "A Ltd 500")).toBe(true);
  });

  test.each([table, gzipSync("Date,Supplier,Amount\n01/04/2024,A Ltd,5\n")])(
    "with other data after it is read, and the data are reported",
    async (whole) => {
      const document = await read(Buffer.concat([whole, Buffer.from("something else")]));
      expect(paymentsIn(document)).toEqual(paymentsIn(await read(whole)));
      expect(reasonsIn(document)).toEqual(["cut off"]);
    },
  );

  test("with several parts, or with zeros at its end, is read completely", async () => {
    const document = await read(Buffer.concat([table, gzipSync("02/04/2024,Last Ltd,7\n"), Buffer.alloc(100)]));
    expect(paymentsIn(document)).toHaveLength(3_001);
    expect(reasonsIn(document)).toEqual([]);
  });

  test("that is cut off before its first character is not an empty file", async () => {
    expect((await read(table.subarray(0, 12))).inspection).toMatchObject({ head: "", isCutOff: true });
    expect((await read(gzipSync(""))).inspection).toMatchObject({ head: "", isCutOff: false });
  });
});
