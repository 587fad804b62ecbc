import { describe, expect, test } from "vitest";
import type { Statement } from "../../../../src/graph/identity/organization-statements.ts";
import { descriptionOf } from "../../../../src/ingest/resolve/organizations/description.ts";
import { nameClaims } from "../../../../src/ingest/resolve/organizations/name-claims.ts";
import { different, leads, same, statement } from "./statements.ts";

const acme = statement("GB-COH-01000001", "Acme Limited");
const acmeByName = statement("name:GB:acme-limited", "Acme Ltd");

describe("a name leads to an identifier", () => {
  test("if exactly one organisation has the name, but not if two have it", () => {
    expect(leads([acme, acmeByName])).toEqual({ "name:GB:acme-limited": "GB-COH-01000001" });
    expect(leads([acme, statement("GB-COH-01000002", "Acme Limited"), acmeByName])).toEqual({});
  });

  test("of its own country, or of any country if it has a legal form and there is only one such country", () => {
    const abroad = statement("name:IE:acme-limited", "Acme Limited", { statedCountry: "IE" });
    const nowhere = statement("name:ZZ:acme-limited", "Acme Ltd", { statedCountry: null });
    expect(leads([acme, abroad])).toEqual({});
    expect(leads([acme, nowhere])).toEqual({ "name:ZZ:acme-limited": "GB-COH-01000001" });
    expect(leads([acme, abroad, nowhere])).toEqual({});
  });

  test("but without a country and a legal form, a party to deals is neither a vendor nor another organisation of the name", () => {
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

  test("but not because only one of many notices gives the identifier that name", () => {
    const others = statement("name:GB:beta-limited", "Beta Limited", { times: 4 });
    const wrong = statement("GB-COH-01000001", "Beta Limited");
    expect(leads([{ ...acme, times: 5 }, wrong, others])).toEqual({});
    expect(leads([{ ...acme, describedBy: "REGISTER" }, wrong, others])).toEqual({});
    expect(leads([acme, wrong, others])).toEqual({});
    expect(leads([acme, { ...wrong, times: 2 }, others])).toEqual({ "name:GB:beta-limited": "GB-COH-01000001" });
  });

  test("without a register only if it has a legal form, because many schools are called St Mary's", () => {
    const school = statement("GB-UKPRN-10000001", "St Mary's School");
    const byName = statement("name:GB:st-marys-school", "St Mary's School");
    expect(leads([school, byName])).toEqual({});
    expect(leads([{ ...school, describedBy: "REGISTER" }, byName])).toEqual({
      "name:GB:st-marys-school": "GB-UKPRN-10000001",
    });
  });

  test("but not through an alias that is the proper name of another body", () => {
    const one = statement("GB-GOR-D1", "One Body", { describedBy: "CURATED", aliases: ["Cyber Centre"] });
    const other = statement("name:GB:cyber-centre", "Cyber Centre");
    expect(leads([one, other])).toEqual({ "name:GB:cyber-centre": "GB-GOR-D1" });
    expect(leads([one, { ...other, describedBy: "CURATED" }])).toEqual({});
    expect(leads([one, other, statement("GB-GOR-D2", "Cyber Centre", { describedBy: "REGISTER" })])).toEqual({});
  });

  test("but not through an abbreviation, which describes its body and is no name of it", () => {
    const body = statement("GB-GOR-D17", "Ministry of Defence", { describedBy: "CURATED", abbreviations: ["MoD"] });
    expect(leads([body, statement("name:GB:mod", "MOD")])).toEqual({});
    expect(nameClaims([body]).filter(({ name }) => /\bmod\b/i.test(name))).toEqual([]);
    expect(descriptionOf("GB-GOR-D17", [body])).toMatchObject({ aliases: [], abbreviations: ["MoD"] });
  });

  test("but not if its words name no organisation", () => {
    expect(leads([statement("GB-COH-01000001", "Various"), statement("name:GB:various", "Various")])).toEqual({});
  });
});

describe("a company's number without its zeros", () => {
  const company = statement("GB-COH-01000001", "Acme Systems (UK) Limited");
  const padded = (name: string, key: string, own: Partial<Statement> = {}) =>
    statement(key, name, { statedCountry: null, paddedIds: ["GB-COH-01000001"], ...own });
  const key = "name:ZZ:party:acme-systems";

  test("leads to the company with the same core of its name, even if the name has no legal form", () => {
    expect(leads([company, padded("Acme Systems", key)])).toEqual({ [key]: "GB-COH-01000001" });
    expect(leads([company, padded("Acme Systems Ltd", "name:ZZ:acme-systems-limited")])).toEqual({
      "name:ZZ:acme-systems-limited": "GB-COH-01000001",
    });
  });

  test("and separates two companies of one name", () => {
    const other = statement("GB-COH-02000002", "Acme Systems Limited");
    const name = "name:GB:acme-systems-limited";
    const same = { ...company, statedName: "Acme Systems Limited" };
    expect(leads([same, other, padded("Acme Systems Ltd", name)])).toEqual({ [name]: "GB-COH-01000001" });
  });

  test("but leads nowhere if no other record states the number, if the names differ, or if some records give no number", () => {
    expect(leads([padded("Acme Systems", key), padded("Acme Systems", key, { source: "another" })])).toEqual({});
    expect(leads([company, padded("Acme Sistems", "name:ZZ:party:acme-sistems")])).toEqual({});
    expect(leads([company, padded("Acme Systems", key), padded("Acme Systems", key, { paddedIds: [] })])).toEqual({});
    const judged = [different(key, "GB-COH-01000001")];
    expect(leads([company, padded("Acme Systems", key)], judged)).toEqual({});
  });
});

describe("an identifier of a platform", () => {
  const platform = "GB-PPON-PHVX-4316-ZVGZ";
  const both = statement("GB-COH-11000001", "Acme Systems Limited", { identifiers: ["GB-COH-11000001", platform] });
  const alone = statement(platform, "Acme Systems Ltd");

  test("belongs to the company to which one notice gives it, if both have the same name", () => {
    expect(leads([both, alone])).toEqual({ [platform]: "GB-COH-11000001" });
    expect(leads([both, alone, statement("name:GB:acme-systems-limited", "Acme Systems Ltd")])).toEqual({
      [platform]: "GB-COH-11000001",
      "name:GB:acme-systems-limited": "GB-COH-11000001",
    });
    expect(leads([both, { ...alone, statedName: "Beta Systems Ltd" }])).toEqual({});
    expect(leads([{ ...both, identifiers: ["GB-COH-11000001"] }, alone])).toEqual({});
    const other = { ...both, statedKey: "GB-COH-11000002", identifiers: ["GB-COH-11000002", platform] };
    expect(leads([both, other, alone])).toEqual({});
    expect(leads([both, alone], [different(platform, "GB-COH-11000001")])).toEqual({});
  });

  test("also if the words of one name are part of the other, and the notice gives no second such identifier", () => {
    const longer = { ...alone, statedName: "Acme Systems Ltd (Northern Division)" };
    expect(leads([both, longer])).toEqual({ [platform]: "GB-COH-11000001" });
    const second = statement("GB-COH-11000001", "Acme Systems Limited", { identifiers: ["GB-PPON-PHVX-4316-ZVGX"] });
    expect(leads([both, longer, second])).toEqual({});
    expect(leads([both, alone, second])).toEqual({ [platform]: "GB-COH-11000001" });
  });

  test("leads to a company's number that lacks its zeros, if both have the same name", () => {
    const company = statement("GB-COH-01000001", "Acme Systems Limited");
    const padded = { ...alone, paddedIds: ["GB-COH-01000001"] };
    expect(leads([company, padded])).toEqual({ [platform]: "GB-COH-01000001" });
    expect(leads([company, { ...padded, statedName: "Beta Systems Ltd" }])).toEqual({});
    expect(leads([company, padded, { ...alone, source: "another" }])).toEqual({});
  });
});

describe("an identifier of another register", () => {
  const charity = "GB-CHC-1000001";
  const company = "GB-COH-11000001";
  const both = statement(company, "Acme Care", { identifiers: [company, charity] });

  test("is the company's to which one notice gives it, whichever of the two the notice gives first", () => {
    const alone = statement(charity, "Acme Care");
    expect(leads([both, alone])).toEqual({ [charity]: company });
    const first = statement(charity, "Acme Care", { identifiers: [charity, company] });
    expect(leads([first, statement(company, "Acme Care")])).toEqual({ [charity]: company });
    expect(leads([both, { ...alone, statedName: "Beta Care" }])).toEqual({});
    expect(leads([both, alone], [different(charity, company)])).toEqual({});
  });

  test("and the company's number is a public body's, if one notice gives both", () => {
    const body = statement("GB-UKPRN-10000001", "Acme College", { identifiers: ["GB-UKPRN-10000001", company] });
    expect(leads([body, statement(company, "Acme College")])).toEqual({ [company]: "GB-UKPRN-10000001" });
    expect(leads([body, statement(company, "Acme College"), { ...both, statedName: "Acme College" }])).toEqual({
      [company]: "GB-UKPRN-10000001",
    });
  });
});

describe("the days of a name", () => {
  const bearings = (...statements: Statement[]) =>
    nameClaims(statements).flatMap(({ by, name, days }) =>
      by === "CORE" || by === "NUMBER" || by === "ONLY_NUMBER" ? [] : [[by, name, days?.since, days?.until]],
    );
  const entry = (name: string, day: string, own: Partial<Statement> = {}) =>
    statement("GB-GOR-D12", name, {
      describedBy: "REGISTER",
      knownFrom: [day, day, day, null],
      lastKnown: [day, day, day, null],
      ...own,
    });

  test("are those between the dates of its register", () => {
    expect(bearings(entry("Skills Office", "2017-04-25", { startDate: "2010-05", endDate: "2016-07-14" }))).toEqual([
      ["REGISTER", "skills-office", "2010-05-01", "2016-07-14"],
    ]);
    expect(bearings(entry("Skills Office", "2017-04-25", { endDate: "2016" }))).toEqual([
      ["REGISTER", "skills-office", null, "2016-12-31"],
    ]);
  });

  test("that its register changed end before the entry of the next name", () => {
    const entries = [entry("Health Office", "2017-04-25"), entry("Health and Care Office", "2018-01-09")];
    const days = [
      ["REGISTER", "health-office", null, "2018-01-08"],
      ["REGISTER", "health-and-care-office", undefined, undefined],
    ];
    expect(bearings(...entries)).toEqual(days);
    expect(bearings(...entries.reverse())).toEqual([...days].reverse());
  });

  test("that is a former name are those that a curator states, but end with the dates of the register", () => {
    const curated = statement("GB-GOR-D12", "Health and Care Office", {
      describedBy: "CURATED",
      formerNames: ["2018-01-08 Health Office"],
    });
    expect(bearings(curated)).toContainEqual(["ALIAS", "health-office", null, "2018-01-08"]);
    expect(bearings(curated, entry("Health and Care Office", "2018-01-09", { endDate: "2016-01-01" }))).toContainEqual([
      "ALIAS",
      "health-office",
      null,
      "2016-01-01",
    ]);
  });
});

describe("judgements", () => {
  test("merge organisations that are the same through others, into the one with an identifier", () => {
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

  test("merge two identifiers of a body into that of its register", () => {
    const council = statement("GB-LAE-MAR", "Marshford Council", { describedBy: "REGISTER", place: "Marshford" });
    const company = statement("GB-COH-RC000001", "Marshford Council");
    const judged = [same("GB-COH-RC000001", "GB-LAE-MAR")];
    expect(
      leads([council, company, statement("name:GB:marshford-borough-council", "Marshford Borough Council")], judged),
    ).toEqual({
      "GB-COH-RC000001": "GB-LAE-MAR",
      "name:GB:marshford-borough-council": "GB-LAE-MAR",
    });
  });

  test("of a difference also apply through a chain of names", () => {
    const nowhere = statement("name:ZZ:acme-limited", "Acme Ltd", { statedCountry: null });
    const judged = [different("name:ZZ:acme-limited", "GB-COH-01000001")];
    expect(leads([acme, acmeByName, nowhere], judged)).toEqual({ "name:GB:acme-limited": "GB-COH-01000001" });
  });

  test("of a difference separate two organisations that all other rules would merge", () => {
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

  test("of a difference do not select the other organisation by elimination", () => {
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

  test("has the values of the newest edition of its register, in any order", () => {
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
