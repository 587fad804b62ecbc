import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { frameworksNamedIn } from "../../../src/ingest/frameworks/references.ts";

interface Labelled {
  named: Record<string, string[]>;
  several: { text: string; names: string[] }[];
  none: string[];
}

const { named, several, none } = parse(
  readFileSync(new URL("framework-references.yaml", import.meta.url), "utf8"),
) as Labelled;

describe("frameworks in the texts of deals", () => {
  const keys = (text: string) => frameworksNamedIn(text).map(({ key }) => key);

  test.each(Object.entries(named).flatMap(([key, texts]) => texts.map((text) => [text, key])))(
    "%s is of %s",
    (text, key) => expect(keys(text)).toEqual([key]),
  );

  test.each(several)("$text names several frameworks", ({ text, names }) => expect(keys(text)).toEqual(names));

  test.each(none)("%s names no certain framework", (text) => expect(keys(text)).toEqual([]));

  test("an iteration implies its family, but the family implies no iteration", () => {
    const families = (text: string) => frameworksNamedIn(text).map(({ family }) => family);
    expect(families("G-Cloud 14")).toEqual([{ key: "g-cloud", title: "G-Cloud" }]);
    expect(families("RM1043.6")).toEqual([
      { key: "digital-outcomes-and-specialists", title: "Digital Outcomes and Specialists" },
    ]);
    expect(families("G-Cloud")).toEqual([null]);
    expect(families("RM6194")).toEqual([null]);
  });

  test("the words are the part of the text that names the framework", () => {
    const words = (text: string) => frameworksNamedIn(text).map(({ words }) => words);
    expect(words("let by G‑Cloud 14, lot 2")).toEqual(["G‑Cloud 14"]);
    expect(words("hosting (G-Cloud 12)")).toEqual(["G-Cloud 12"]);
    expect(words("G-Cloud 5 virtual machines")).toEqual(["G-Cloud"]);
  });
});
