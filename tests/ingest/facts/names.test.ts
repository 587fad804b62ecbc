import { describe, expect, test } from "vitest";
import { hasLegalForm, normalisedName } from "../../../src/ingest/facts/names.ts";
import { namesNobody, nobodyNamed } from "../../../src/ingest/facts/nobody.ts";

describe("names", () => {
  test.each([
    ["Zoom Ltd", "ZOOM  LIMITED."],
    ["Société Générale S.A.", "Societe Generale SA"],
    ["Acme P.L.C.", "Acme plc"],
    ["Smith & Sons Co. Ltd", "Smith and Sons Company Limited"],
    ["J.P. Morgan", "JP Morgan"],
  ])("%s is %s", (one, other) => expect(normalisedName(one)).toBe(normalisedName(other)));

  test.each([
    ["Zoom Ltd", "Zoom"],
    ["C+ Ltd", "C# Ltd"],
    ["Vision+ Limited", "Vision Limited"],
    ["Care @ Home Ltd", "Care Home Ltd"],
    ["Jones A G", "Jones AG"],
    ["Smith S A", "Smith SA"],
    ["UserZoom Ltd", "Zoom Ltd"],
  ])("%s is not %s", (one, other) => expect(normalisedName(one)).not.toBe(normalisedName(other)));

  test.each([
    ["Acme Limited", true],
    ["Acme GmbH", true],
    ["The Coffee Company", false],
    ["Day Spa", false],
    ["Swansea University", false],
  ])("%s has its own legal form: %s", (name, has) => expect(hasLegalForm(normalisedName(name))).toBe(has));

  test.each([
    ["REDACTED PERSONAL INFORMATION", "WITHHELD"],
    ["Redacted data", "WITHHELD"],
    ["Personal data - redacted", "WITHHELD"],
    ["PERSONAL EXPENSE, NAME WITHHELD", "WITHHELD"],
    ["Redacted (section 40)", "WITHHELD"],
    ["Redacted", "WITHHELD"],
    ["Various total expenses", "SEVERAL"],
    ["Various suppliers", "SEVERAL"],
    ["Multiple Suppliers", "SEVERAL"],
    ["N/A", "UNSTATED"],
    ["see attached", "UNSTATED"],
    ["TBC", "UNSTATED"],
    ["-", "UNSTATED"],
  ])("%j names no organisation: %s", (name, why) => expect(nobodyNamed(name)).toBe(why));

  test.each([
    "Various Artists Ltd",
    "Individual Restaurants Limited",
    "Unknown Pleasures Ltd",
    "Blank Canvas",
    "Multiple Sclerosis Society",
    "Confidential Shredding",
    "Personal Data Services",
    "Total Expenses Ltd",
    "Redacted Limited",
    "Blank & Co",
  ])("%s names an organisation", (name) => expect(namesNobody(name)).toBe(false));
});
