import { describe, expect, test } from "vitest";
import { knownCpe, parseCpe } from "../../../src/ingest/facts/cpe.ts";

describe("a CPE name", () => {
  test.each([
    ["cpe:2.3:a:example_corp:gate_keeper:2.1:*:*:*:*:*:*:*", ["a", "example corp", "gate keeper", "2.1", false]],
    ["CPE:2.3:O:Example:OS:-:*:*:*:*:*:*:*", ["o", "example", "os", null, false]],
    ["cpe:2.3:h:example:box:*:*:*:*:pro:*:x64:*", ["h", "example", "box", null, true]],
    ["cpe:2.3:a:example:a\\:b:1\\:2:*:*:*:*:*:*:*", ["a", "example", "a:b", "1:2", false]],
    ["cpe:2.3:a:at\\&e:editor\\+\\+:1.0\\!beta:*:*:*:*:*:*:*", ["a", "at&e", "editor++", "1.0!beta", false]],
    ["cpe:2.3:a:back\\\\slash:x\\*y:1:*:*:*:*:*:*:*", ["a", "back\\slash", "x*y", "1", false]],
    ["cpe:/a:example:gate_keeper:2.1", ["a", "example", "gate keeper", "2.1", false]],
    ["cpe:/a:at%26e:editor%2b%2b:1:rc1:~~pro~~~", ["a", "at&e", "editor++", "1", true]],
    ["cpe:/o:example:os", ["o", "example", "os", null, false]],
  ])("%s", (text, expected) => {
    const { part, vendor, product, version, isNarrow } = parseCpe(text);
    expect([part, vendor, product, version, isNarrow]).toEqual(expected);
  });

  test("has one spelling without its version, in any binding and spelling", () => {
    const names = ["cpe:/a:AT%26E:editor%2b%2b", "cpe:2.3:a:at\\&e:Editor\\+\\+:7:*:*:*:*:*:*:*"].map(
      (text) => parseCpe(text).name,
    );
    expect(new Set(names)).toEqual(new Set(["cpe:2.3:a:at\\&e:editor\\+\\+"]));
    expect(parseCpe(`${names[0]!}:*:*:*:*:*:*:*:*`).name).toBe(names[0]);
  });

  test.each([
    ["", /expected a name that begins with/],
    ["example:gate_keeper", /expected a name that begins with/],
    ["cpe:2.3:a:example:gate_keeper:2.1", /eleven parts/],
    ["cpe:2.3:a:example:gate_keeper:2.1:*:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:a:example::2.1:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:a:example:gate keeper:2.1:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:a:example:a\\:b:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:a:example:ends\\:*:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:x:example:gate_keeper:2.1:*:*:*:*:*:*:*", /its part is "x"; expected a, o or h/],
    ["cpe:2.3:*:example:gate_keeper:2.1:*:*:*:*:*:*:*", /its part is a wildcard or missing/],
    ["cpe:2.3:a:*:gate_keeper:2.1:*:*:*:*:*:*:*", /its vendor or its product is missing/],
    ["cpe:2.3:a:example:-:2.1:*:*:*:*:*:*:*", /its vendor or its product is missing/],
    ["cpe:2.3:a:example:gate*:2.1:*:*:*:*:*:*:*", /its vendor or its product is missing/],
    ["cpe:2.3:a:example:_:2.1:*:*:*:*:*:*:*", /its vendor or its product is missing/],
    ["cpe:/a:example", /its vendor or its product is missing/],
    ["cpe:/a:example:gate%01", /its vendor or its product is missing/],
  ])("%j is rejected", (text, message) => {
    expect(() => parseCpe(text)).toThrow(message);
    expect(knownCpe(text)).toBeNull();
  });
});
