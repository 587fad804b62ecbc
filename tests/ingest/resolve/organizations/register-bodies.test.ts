import { describe, expect, test } from "vitest";
import type { Statement } from "../../../../src/graph/identity/organization-statements.ts";
import { organizationKey } from "../../../../src/ingest/facts/entity-keys.ts";
import { different, leads, statement } from "./statements.ts";

describe("a body of a register", () => {
  const inRegister = (key: string, name: string, own: Partial<Statement> = {}) =>
    statement(key, name, { describedBy: "REGISTER", ...own });
  const council = (key: string, name: string, place: string, own: Partial<Statement> = {}) =>
    inRegister(`GB-LAE-${key}`, name, { kind: "LOCAL_AUTHORITY", place, ...own });
  /** A buyer in the UK with this name, and a supplier of this name without a known country. */
  const buyer = (name: string) => statement(organizationKey({ country: "GB", name }), name);
  const supplier = (name: string) => statement(organizationKey({ name, isParty: true }), name, { statedCountry: null });
  const leadsTo = (name: string, ...bodies: Statement[]) => Object.values(leads([buyer(name), ...bodies]))[0] ?? null;

  const thurrock = council("THR", "Thurrock Council", "Thurrock");
  const islington = council("ISL", "London Borough of Islington", "Islington");
  const edinburgh = inRegister("GB-LAS-EDH", "The City of Edinburgh Council", { place: "Edinburgh" });
  const bristol = council("BST", "Bristol City Council", "City of Bristol");
  const hull = council("KHL", "Hull City Council", "Kingston upon Hull");
  const lichfield = council("LIF", "Lichfield District Council", "Lichfield");
  const durham = council("DUR", "Durham County Council", "County Durham");
  const tyne = council("NET", "Newcastle City Council", "Newcastle upon Tyne");
  const lyme = council("NEC", "Newcastle-under-Lyme Borough Council", "Newcastle-under-Lyme");
  const kesteven = [
    council("NKE", "North Kesteven District Council", "North Kesteven"),
    council("SKE", "South Kesteven District Council", "South Kesteven"),
  ];
  const essex = council("ESS", "Essex County Council", "Essex");
  const buckinghamshire = [
    council("BUC", "Buckinghamshire Council", "Buckinghamshire"),
    council("BKM", "Buckinghamshire County Council", "Buckinghamshire"),
  ];
  const councils = [thurrock, islington, edinburgh, bristol, hull, lichfield, durham, tyne, lyme, essex];

  test.each([
    ["Thurrock Borough Council", thurrock],
    ["London Borough of Islington Council", islington],
    ["Islington Council", islington],
    ["The Mayor and Burgesses of the London Borough of Islington", islington],
    ["LB Islington", islington],
    ["City of Edinburgh Council", edinburgh],
    ["Edinburgh City Council", edinburgh],
    ["Bristol Council", bristol],
    ["Council of the City of Bristol", bristol],
    ["Kingston upon Hull City Council", hull],
    ["Lichfield Council", lichfield],
    ["Lichfield Borough Council", lichfield],
    ["Essex Council", essex],
    ["Newcastle City Council", tyne],
    ["Newcastle upon Tyne City Council", tyne],
  ])("is also found as %s if its place has no other council", (name, body) => {
    expect(leadsTo(name, ...councils, ...kesteven)).toBe(body.statedKey);
  });

  test.each([
    ["Lichfield City Council", "the name of a parish council"],
    ["Durham City Council", "the name of an abolished district"],
    ["Essex District Council", "not a name for a county"],
    ["London Borough of Thurrock", "not a name outside London"],
    ["Newcastle Borough Council", "the name of either Newcastle"],
    ["Newcastle Council", "the name of either Newcastle"],
    ["Kesteven District Council", "the name of two districts"],
    ["Thurrock Town Council", "the name of a town council"],
    ["Islington", "a place"],
    ["Essex Council Tenants Association", "another organisation"],
  ])("is not found as %s, which is %s", (name) => {
    expect(leadsTo(name, ...councils, ...kesteven)).toBe(null);
  });

  test("stays separate from the other council of its place, except under its own name", () => {
    expect(leadsTo("Buckinghamshire Borough Council", ...buckinghamshire)).toBe(null);
    expect(leadsTo("Council of Buckinghamshire", ...buckinghamshire)).toBe(null);
    expect(leadsTo("Buckinghamshire County Council", ...buckinghamshire)).toBe("GB-LAE-BKM");
    expect(leadsTo("Buckinghamshire Council", ...buckinghamshire)).toBe("GB-LAE-BUC");
  });

  test.each([
    ["National Archives The", "The National Archives"],
    ["National Archives, The", "The National Archives"],
    ["Defence Equipment & Support DE&S", "Defence Equipment and Support"],
    ["Defence Infrastructure Organisation DIO", "Defence Infrastructure Organisation"],
    ["HM Revenue and Customs (HMRC)", "HM Revenue & Customs"],
    ["H.M. Treasury", "HM Treasury"],
    ["Dept for Transport", "Department for Transport"],
    ["Student Loans Company Limited", "Student Loans Company"],
    ["Newry, Mourne and Down District Council (NMD)", "Newry, Mourne and Down District Council"],
  ])("is also found as %s, but not under a longer name, and not if two bodies have the name", (name, registered) => {
    const body = inRegister("GB-GOR-D1", registered);
    expect(leadsTo(name, body)).toBe("GB-GOR-D1");
    expect(leadsTo(`${name} Trust`, body)).toBe(null);
    expect(leadsTo(name, body, inRegister("GB-GOR-D2", registered))).toBe(null);
  });

  test("is also a supplier under its name, but not if the name is one word or also belongs to a body abroad", () => {
    const office = inRegister("GB-GOR-D16", "Home Office");
    const monitor = inRegister("GB-GOR-PB255", "Monitor");
    const abroad = statement("name:US:home-office", "Home Office", { statedCountry: "US" });
    const sold = (name: string, ...others: Statement[]) => leads([supplier(name), ...others])[supplier(name).statedKey];
    expect(sold("Home Office", office)).toBe("GB-GOR-D16");
    expect(sold("Islington Council", islington)).toBe("GB-LAE-ISL");
    expect(sold("Home Office", office, abroad)).toBe(undefined);
    expect(sold("Monitor", monitor)).toBe(undefined);
    expect(sold("Home Office", statement("GB-COH-01000001", "Home Office"))).toBe(undefined);
    expect(sold("Home Office", office, inRegister("GB-GOR-D99", "Home Office"))).toBe(undefined);
    expect(
      leads([supplier("Home Office"), office], [different(supplier("Home Office").statedKey, "GB-GOR-D16")]),
    ).toEqual({});
  });

  test("that no register has is found by an identifier of a notice if only one body may have its name by law", () => {
    const trust = statement("GB-NHS-RGT", "Riverside NHS Foundation Trust");
    expect(leadsTo("Riverside NHS Foundation Trust", trust)).toBe("GB-NHS-RGT");
    expect(leadsTo("Riverside NHS Foundation Trust", trust, { ...trust, statedKey: "GB-NHS-RGX" })).toBe(null);
    const council = statement("GB-PPON-PHVX-4316-ZVGZ", "West Riverside Council");
    expect(leadsTo("West Riverside Council", council)).toBe("GB-PPON-PHVX-4316-ZVGZ");
    expect(leadsTo("St Mary's Church Council", { ...council, statedName: "St Mary's Church Council" })).toBe(null);
    expect(leadsTo("Riverside Primary School", statement("GB-UKPRN-10000001", "Riverside Primary School"))).toBe(null);
  });

  test("may be an NHS body or a university that a curator describes by its code", () => {
    const curated = (key: string, name: string, own: Partial<Statement> = {}) =>
      statement(key, name, { describedBy: "CURATED", ...own });
    const trust = curated("GB-NHS-RGT", "The Riverside Hospitals NHS Foundation Trust");
    const university = curated("GB-UKPRN-10000001", "University of Riverside", { aliases: ["Riverside University"] });
    const bodies = [trust, university];
    expect(leadsTo("Riverside Hospitals NHS Foundation Trust", ...bodies)).toBe("GB-NHS-RGT");
    expect(leadsTo("Riverside Hospitals NHS Trust", ...bodies)).toBe("GB-NHS-RGT");
    expect(leadsTo("Riverside Hospitals National Health Service Trust", ...bodies)).toBe("GB-NHS-RGT");
    expect(leadsTo("Riverside Hospital", ...bodies)).toBe(null);
    expect(leadsTo("Riverside Hospitals NHS Trust Charity", ...bodies)).toBe(null);
    expect(leadsTo("University of Riverside, The", ...bodies)).toBe("GB-UKPRN-10000001");
    expect(leadsTo("Riverside University", ...bodies)).toBe("GB-UKPRN-10000001");
    expect(leadsTo("Riverside University Press", ...bodies)).toBe(null);
    expect(leadsTo("University College Riverside", ...bodies)).toBe(null);
    expect(leads([supplier("University of Riverside"), university])).toEqual({
      [supplier("University of Riverside").statedKey]: "GB-UKPRN-10000001",
    });
    const platform = statement("GB-PPON-PHVX-4316-ZVGZ", "Riverside Hospitals NHS Trust");
    expect(leads([platform, trust])).toEqual({ "GB-PPON-PHVX-4316-ZVGZ": "GB-NHS-RGT" });
    const other = curated("GB-NHS-RGX", "Riverside Hospitals NHS Trust");
    expect(leadsTo("Riverside Hospitals NHS Trust", trust, other)).toBe(null);
  });

  test("includes the body that registered with a platform under its official name, unless a person says otherwise", () => {
    const ministry = inRegister("GB-GOR-D17", "Ministry of Defence");
    const platform = statement("GB-PPON-PHVX-4316-ZVGZ", "Ministry of Defence");
    const joined = { "GB-PPON-PHVX-4316-ZVGZ": "GB-GOR-D17" };
    expect(leads([ministry, platform])).toEqual(joined);
    expect(leads([thurrock, statement("GB-PPON-PHVX-4316-ZVGZ", "Thurrock Borough Council")])).toEqual({
      "GB-PPON-PHVX-4316-ZVGZ": "GB-LAE-THR",
    });
    expect(leads([ministry, platform, buyer("Ministry of Defence")])).toEqual({
      ...joined,
      "name:GB:ministry-of-defence": "GB-GOR-D17",
    });
    expect(leads([ministry, platform], [different("GB-PPON-PHVX-4316-ZVGZ", "GB-GOR-D17")])).toEqual({});
    expect(leads([ministry, { ...platform, statedCountry: "KW" }])).toEqual({});
    expect(leads([{ ...ministry, endDate: "2015-04-01" }, platform])).toEqual({});
    expect(leads([ministry, { ...platform, statedName: "Ministry of Defence Guard Service" }])).toEqual({});
    expect(leads([ministry, statement("GB-COH-01000001", "Ministry of Defence")])).toEqual({});
  });

  test("includes the holder of a company's number if only one body may have its name by law", () => {
    const university = inRegister("GB-UKPRN-10000001", "University of Riverside");
    const charter = statement("GB-COH-RC000001", "THE UNIVERSITY OF RIVERSIDE");
    expect(leads([university, charter])).toEqual({ "GB-COH-RC000001": "GB-UKPRN-10000001" });
    expect(leads([thurrock, statement("GB-COH-RC000001", "Thurrock Council")])).toEqual({
      "GB-COH-RC000001": "GB-LAE-THR",
    });
    expect(leads([thurrock, statement("GB-COH-RC000001", "Thurrock Borough Council")])).toEqual({});
    expect(leads([university, { ...charter, statedName: "University of Riverside Enterprises Limited" }])).toEqual({});
    expect(leads([university, charter], [different("GB-COH-RC000001", "GB-UKPRN-10000001")])).toEqual({});
  });
});
