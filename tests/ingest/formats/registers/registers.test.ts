import { describe, expect, test } from "vitest";
import { edgesOf, rowSays } from "../../../support/format.ts";

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

  test("a local authority has its identifier, its official name and its dates", () => {
    const row = ["EXB", "EXB", "NMD", "Example", "Example Borough Council", "1974-04-01", "2020-03-31"];
    const fragment = rowSays("registers", header, row);
    expect(edgesOf(fragment, "DESCRIBES", "statedName", "kind", "startDate", "endDate")).toEqual([
      ["GB-LAE-EXB", "Example Borough Council", "LOCAL_AUTHORITY", "1974-04-01", "2020-03-31"],
    ]);
  });

  test("the prefix of a key says that a body is a non-departmental public body; other prefixes say nothing certain", () => {
    const kindOf = (key: string) =>
      edgesOf(
        rowSays("registers", ["key", "government-organisation", "name"], [key, key, "Body"]),
        "DESCRIBES",
        "kind",
      );
    expect(kindOf("PB202")).toEqual([["GB-GOR-PB202", "PUBLIC_BODY"]]);
    for (const key of ["D17", "EA570", "OT486", "PC472"]) expect(kindOf(key)).toEqual([[`GB-GOR-${key}`, null]]);
  });

  test("an entry without a key is rejected", () => {
    expect(() => rowSays("registers", header, ["", "", "", "Example", "", "", ""])).toThrow();
  });

  test("an entry is known from its own date", () => {
    const row = ["D17", "D17", "Ministry of Defence", "2019-05-01T10:00:00Z"];
    const says = (given: string[]) =>
      rowSays("registers", ["key", "government-organisation", "name", "entry-timestamp"], given);
    const knownFrom = (given: string[]) => says(given).edges.map((edge) => edge.knownFrom?.edtf);
    expect(knownFrom(row)).toEqual(["2019-05-01"]);
    expect(knownFrom([...row.slice(0, 3), ""])).toEqual(["2024-03-01"]);
  });
});
