import { expect, test } from "vitest";
import { columns } from "../../../src/graph/stored/property-columns.ts";

test("batches of one type share a statement once all properties were seen, and a row without a property has null for it", () => {
  const first = columns("a sort of this test", [{ key: "a", title: "A" }, { key: "b" }], 2);
  expect(first.properties.text).toBe("{key: row[2], title: row[3]}");
  expect(first.rows).toEqual([
    ["a", "A"],
    ["b", null],
  ]);
  const second = columns("a sort of this test", [{ note: "N", key: "c" }], 2);
  expect(second.properties.text).toBe("{key: row[2], title: row[3], note: row[4]}");
  expect(second.rows).toEqual([["c", null, "N"]]);
  const third = columns("a sort of this test", [{ key: "d" }], 2);
  expect(third.properties).toEqual(second.properties);
  expect(columns("another sort of this test", [{ key: "d" }], 2).properties.text).toBe("{key: row[2]}");
});
