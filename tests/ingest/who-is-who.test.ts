import { describe, expect, test } from "vitest";
import type { Judgement } from "../../src/graph/identity/judgements.ts";
import type { Bearer } from "../../src/graph/identity/bearings.ts";
import type { Statement } from "../../src/graph/identity/statements.ts";
import { bearingsOf } from "../../src/ingest/resolve/organizations/bearings.ts";
import { descriptionOf } from "../../src/ingest/resolve/organizations/description.ts";
import { judgementsIn } from "../../src/ingest/resolve/organizations/judged.ts";
import { resolutionsOf } from "../../src/ingest/resolve/organizations/resolutions.ts";

/** What one document says of an organisation, so many times. */
function statement(statedKey: string, statedName: string, own: Partial<Statement> = {}): Statement {
  return {
    node: statedKey,
    statedKey,
    statedName,
    statedCountry: "GB",
    describedBy: null,
    aliases: [],
    kind: null,
    isAgency: null,
    startDate: null,
    endDate: null,
    identifiers: [],
    paddedIds: [],
    times: 1,
    source: "source",
    knownFrom: null,
    lastKnown: null,
    ...own,
  };
}

/** Where the keys of these statements lead that lead elsewhere, when all of them are new. */
function leads(statements: Statement[], judged: Judgement[] = []): Record<string, string> {
  const bearers = bearingsOf(statements).map((each): Bearer => ({ ...each, is: each.key }));
  return Object.fromEntries(resolutionsOf(bearers, judgementsIn(judged)).map(({ key, is }) => [key, is]));
}

const acme = statement("GB-COH-01000001", "Acme Limited");
const acmeByName = statement("name:GB:acme-limited", "Acme Ltd");
const same = (key: string, is: string): Judgement => ({ key, is, isSame: true });
const different = (key: string, is: string): Judgement => ({ key, is, isSame: false });

describe("a name leads to an identifier", () => {
  test("that exactly one bears, and to none of two", () => {
    expect(leads([acme, acmeByName])).toEqual({ "name:GB:acme-limited": "GB-COH-01000001" });
    expect(leads([acme, statement("GB-COH-01000002", "Acme Limited"), acmeByName])).toEqual({});
  });

  test("of its country, or of any where it has a legal form and there is but one country", () => {
    const abroad = statement("name:IE:acme-limited", "Acme Limited", { statedCountry: "IE" });
    const nowhere = statement("name:ZZ:acme-limited", "Acme Ltd", { statedCountry: null });
    expect(leads([acme, abroad])).toEqual({});
    expect(leads([acme, nowhere])).toEqual({ "name:ZZ:acme-limited": "GB-COH-01000001" });
    expect(leads([acme, abroad, nowhere])).toEqual({});
  });

  test("and without country and legal form a party to deals is no vendor, and nobody is it", () => {
    const nowhere = { statedCountry: null };
    const party = statement("name:ZZ:party:zoom", "Zoom", nowhere);
    const vendor = statement("name:ZZ:zoom", "Zoom", nowhere);
    const ofCountry = statement("name:GB:zoom", "Zoom");
    const identified = statement("US-DUNS-204765918", "Zoom", nowhere);
    const registered = statement("GB-GOR-D1", "Zoom", { ...nowhere, describedBy: "REGISTER" });
    for (const other of [vendor, ofCountry, identified, registered])
      expect(leads([party, other])["name:ZZ:party:zoom"]).toBe(undefined);
    expect(leads([party, vendor, ofCountry, { ...vendor, describedBy: "CURATED" }])).toEqual({});
    expect(leads([party, vendor], [same("name:ZZ:party:zoom", "name:ZZ:zoom")])).toEqual({
      "name:ZZ:party:zoom": "name:ZZ:zoom",
    });
  });

  test("but not because one notice of many calls the bearer so", () => {
    const others = statement("name:GB:beta-limited", "Beta Limited", { times: 4 });
    const wrong = statement("GB-COH-01000001", "Beta Limited");
    expect(leads([{ ...acme, times: 5 }, wrong, others])).toEqual({});
    expect(leads([{ ...acme, describedBy: "REGISTER" }, wrong, others])).toEqual({});
    expect(leads([acme, wrong, others])).toEqual({});
    expect(leads([acme, { ...wrong, times: 2 }, others])).toEqual({ "name:GB:beta-limited": "GB-COH-01000001" });
  });

  test("only with a legal form where no register says so: many a school is called St Mary's", () => {
    const school = statement("GB-UKPRN-10000001", "St Mary's School");
    const byName = statement("name:GB:st-marys-school", "St Mary's School");
    expect(leads([school, byName])).toEqual({});
    expect(leads([{ ...school, describedBy: "REGISTER" }, byName])).toEqual({
      "name:GB:st-marys-school": "GB-UKPRN-10000001",
    });
  });

  test("never by an alias that another body is called by right", () => {
    const one = statement("GB-GOR-D1", "One Body", { describedBy: "CURATED", aliases: ["Cyber Centre"] });
    const other = statement("name:GB:cyber-centre", "Cyber Centre");
    expect(leads([one, other])).toEqual({ "name:GB:cyber-centre": "GB-GOR-D1" });
    expect(leads([one, { ...other, describedBy: "CURATED" }])).toEqual({});
    expect(leads([one, other, statement("GB-GOR-D2", "Cyber Centre", { describedBy: "REGISTER" })])).toEqual({});
  });

  test("and words that name nobody lead nowhere", () => {
    expect(leads([statement("GB-COH-01000001", "Various"), statement("name:GB:various", "Various")])).toEqual({});
  });
});

describe("a company's number that lacks zeros", () => {
  const company = statement("GB-COH-01000001", "Acme Systems (UK) Limited");
  const padded = (name: string, key: string, own: Partial<Statement> = {}) =>
    statement(key, name, { statedCountry: null, paddedIds: ["GB-COH-01000001"], ...own });
  const key = "name:ZZ:party:acme-systems";

  test("leads to the company that bears the core of the name, though the name has no legal form", () => {
    expect(leads([company, padded("Acme Systems", key)])).toEqual({ [key]: "GB-COH-01000001" });
    expect(leads([company, padded("Acme Systems Ltd", "name:ZZ:acme-systems-limited")])).toEqual({
      "name:ZZ:acme-systems-limited": "GB-COH-01000001",
    });
  });

  test("and tells two companies of one name apart", () => {
    const other = statement("GB-COH-02000002", "Acme Systems Limited");
    const name = "name:GB:acme-systems-limited";
    const same = { ...company, statedName: "Acme Systems Limited" };
    expect(leads([same, other, padded("Acme Systems Ltd", name)])).toEqual({ [name]: "GB-COH-01000001" });
  });

  test("and leads nowhere where nobody else states it, where the names differ, or where some give no number", () => {
    expect(leads([padded("Acme Systems", key), padded("Acme Systems", key, { source: "another" })])).toEqual({});
    expect(leads([company, padded("Acme Sistems", "name:ZZ:party:acme-sistems")])).toEqual({});
    expect(leads([company, padded("Acme Systems", key), padded("Acme Systems", key, { paddedIds: [] })])).toEqual({});
    const judged = [different(key, "GB-COH-01000001")];
    expect(leads([company, padded("Acme Systems", key)], judged)).toEqual({});
  });
});

describe("judgements", () => {
  test("merge all that are the same as the same, into the one with an identifier", () => {
    const beta = statement("name:GB:beta-limited", "Beta Ltd");
    const judged = [
      same("name:GB:beta-limited", "name:GB:acme-limited"),
      same("name:GB:acme-limited", "GB-COH-01000001"),
    ];
    expect(leads([acme, acmeByName, beta], judged)).toEqual({
      "name:GB:acme-limited": "GB-COH-01000001",
      "name:GB:beta-limited": "GB-COH-01000001",
    });
  });

  test("of a difference hold through a chain of names", () => {
    const nowhere = statement("name:ZZ:acme-limited", "Acme Ltd", { statedCountry: null });
    const judged = [different("name:ZZ:acme-limited", "GB-COH-01000001")];
    expect(leads([acme, acmeByName, nowhere], judged)).toEqual({ "name:GB:acme-limited": "GB-COH-01000001" });
  });

  test("of a difference part two that everything else would make one", () => {
    const registered = { ...acme, describedBy: "CURATED" as const, aliases: ["Beta Limited"] };
    const beta = statement("name:GB:beta-limited", "Beta Ltd");
    expect(leads([registered, acmeByName, beta])).toEqual({
      "name:GB:acme-limited": "GB-COH-01000001",
      "name:GB:beta-limited": "GB-COH-01000001",
    });
    expect(leads([registered, acmeByName, beta], [different("name:GB:acme-limited", "name:GB:beta-limited")])).toEqual(
      {},
    );
  });

  test("of a difference choose nobody by elimination", () => {
    const other = statement("GB-COH-01000002", "Acme Limited");
    expect(leads([acme, other, acmeByName], [different("name:GB:acme-limited", "GB-COH-01000001")])).toEqual({});
  });
});

describe("an organisation", () => {
  const edition = (name: string, year: string, own: Partial<Statement> = {}) =>
    statement("GB-GOR-D13", name, {
      describedBy: "REGISTER",
      lastKnown: [`${year}-01-01`, `${year}-01-01`, `${year}-01-01`, null],
      ...own,
    });

  test("is what the newest edition of its register says, in either order", () => {
    const [old, now] = [edition("Old Office", "2016", { endDate: "2016-12-31" }), edition("New Office", "2020")];
    for (const statements of [
      [old, now],
      [now, old],
    ])
      expect(descriptionOf("GB-GOR-D13", statements)).toMatchObject({
        name: "New Office",
        aliases: ["Old Office"],
        endDate: null,
      });
  });
});
