import { expect, test } from "vitest";
import { kindOfName } from "../../../src/ingest/facts/kind-of-name.ts";

test.each([
  ["NHS SOMERSET INTEGRATED CARE BOARD", "NHS"],
  ["North Example NHS Foundation Trust", "NHS"],
  ["Example and Vale University Local Health Board", "NHS"],
  ["Example  Parish Council ", "LOCAL_AUTHORITY"],
  ["Example City Council", "LOCAL_AUTHORITY"],
  ["Exampleshire Constabulary", "POLICE"],
  ["Exampleshire Police", "POLICE"],
])("%s names its own kind", (name, kind) => expect(kindOfName(name, "GB")).toBe(kind));

test.each([
  "British Council",
  "Arts Council England",
  "Police",
  "Parish Council",
  "The Police, Fire and Crime Commissioner for Exampleshire",
  "Police Federation of England and Wales",
  "Friends of the NHS Trust Ltd",
  "Example Health Board Games Ltd",
  "Example NHS Trust Out of Area Placement",
])("%s names no kind", (name) => expect(kindOfName(name, "GB")).toBeNull());

test("a body of another country, or of none, names no kind", () => {
  expect(kindOfName("Vancouver City Council", "CA")).toBeNull();
  expect(kindOfName("Example City Council", null)).toBeNull();
});
