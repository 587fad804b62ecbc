import { expect, test } from "vitest";
import { countryOf } from "../../../src/ingest/facts/country.ts";

test.each([
  ["United Kingdom", "GB"],
  ["UK", "GB"],
  ["U.K.", "GB"],
  ["Scotland", "GB"],
  ["FR", "FR"],
  ["France", "FR"],
  ["YU", "YU"],
  ["Russia", "RU"],
  ["St. Lucia", "LC"],
  ["U.S.A.", "US"],
])("%s has the code %s", (text, code) => {
  expect(countryOf(text)).toBe(code);
});

test.each(["", "Atlantis", null, 7])("%s is not a country", (text) => {
  expect(countryOf(text)).toBeNull();
});
