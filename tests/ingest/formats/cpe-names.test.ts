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

  test("has one spelling without version, however it was bound and written", () => {
    const names = ["cpe:/a:AT%26E:editor%2b%2b", "cpe:2.3:a:at\\&e:Editor\\+\\+:7:*:*:*:*:*:*:*"].map(
      (text) => parseCpe(text).name,
    );
    expect(new Set(names)).toEqual(new Set(["cpe:2.3:a:at\\&e:editor\\+\\+"]));
    expect(parseCpe(`${names[0]!}:*:*:*:*:*:*:*:*`).name).toBe(names[0]);
  });

  test.each([
    ["", /begins with neither/],
    ["example:gate_keeper", /begins with neither/],
    ["cpe:2.3:a:example:gate_keeper:2.1", /eleven parts/],
    ["cpe:2.3:a:example:gate_keeper:2.1:*:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:a:example::2.1:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:a:example:gate keeper:2.1:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:a:example:a\\:b:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:a:example:ends\\:*:*:*:*:*:*:*:*", /eleven parts/],
    ["cpe:2.3:x:example:gate_keeper:2.1:*:*:*:*:*:*:*", /its part is "x"; expected a, o or h/],
    ["cpe:2.3:*:example:gate_keeper:2.1:*:*:*:*:*:*:*", /its part is any or none/],
    ["cpe:2.3:a:*:gate_keeper:2.1:*:*:*:*:*:*:*", /no vendor or no product/],
    ["cpe:2.3:a:example:-:2.1:*:*:*:*:*:*:*", /no vendor or no product/],
    ["cpe:2.3:a:example:gate*:2.1:*:*:*:*:*:*:*", /no vendor or no product/],
    ["cpe:2.3:a:example:_:2.1:*:*:*:*:*:*:*", /no vendor or no product/],
    ["cpe:/a:example", /no vendor or no product/],
    ["cpe:/a:example:gate%01", /no vendor or no product/],
  ])("%j is refused", (text, message) => {
    expect(() => parseCpe(text)).toThrow(message);
    expect(knownCpe(text)).toBeNull();
  });
});
