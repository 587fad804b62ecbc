import { describe, expect, test } from "vitest";
import { paddedIdentifier, trustedIdentifier } from "../../../src/ingest/facts/identifiers.ts";

describe("an identifier", () => {
  test.each([
    ["GB-COH", "01002610", "GB-COH-01002610"],
    ["GB-COH", "GB-COH-01002610", "GB-COH-01002610"],
    ["gb-coh", " sc123456 ", "GB-COH-SC123456"],
    ["GB-COH", "SC 123456", "GB-COH-SC123456"],
    ["GB-COH", "OE012345", "GB-COH-OE012345"],
    ["GB-GOR", "D17", "GB-GOR-D17"],
    ["GB-LAE", "BUC", "GB-LAE-BUC"],
    ["GB-CHC", "1089464", "GB-CHC-1089464"],
    ["GB-NIC", "NIC100002", "GB-NIC-100002"],
    ["GB-UKPRN", "10007774", "GB-UKPRN-10007774"],
    ["GB-NHS", "RJ1", "GB-NHS-RJ1"],
    ["GB-NHS", "QWO", "GB-NHS-QWO"],
    ["GB-NHS", "REN", "GB-NHS-REN"],
    ["GB-NHS", "TAF", "GB-NHS-TAF"],
    ["GB-NHS", "S9B9J", "GB-NHS-S9B9J"],
    ["GB-NHS", "EE133835", "GB-NHS-EE133835"],
    ["GB-MPR", "30045R", "GB-MPR-30045R"],
    ["GB-MPR", "7711", "GB-MPR-7711"],
    ["GB-COH", "OC301436", "GB-COH-OC301436"],
    ["GB-COH", "SC185690", "GB-COH-SC185690"],
    ["GB-COH", "NI603007", "GB-COH-NI603007"],
    ["GB-COH", "NP000408", "GB-COH-NP000408"],
    ["GB-COH", "RC000648", "GB-COH-RC000648"],
    ["GB-COH", "RS027052", "GB-COH-RS027052"],
    ["GB-COH", "BR021056", "GB-COH-BR021056"],
    ["GB-COH", "IP21256R", "GB-COH-IP21256R"],
    ["US-DUNS", "21-123-4568", "US-DUNS-211234568"],
    ["XI-DUNS", "211234568", "US-DUNS-211234568"],
    ["XI-LEI", "213800WSGIIZCXF1P572", "XI-LEI-213800WSGIIZCXF1P572"],
    ["GB-PPON", "PBXY-4271-QRTV", "GB-PPON-PBXY-4271-QRTV"],
    [null, "GB-COH-01002610", "GB-COH-01002610"],
    [null, "PBXY-4271-QRTV", "GB-PPON-PBXY-4271-QRTV"],
  ])("%s %s is %s", (scheme, id, expected) => {
    expect(trustedIdentifier({ scheme, id })).toBe(expected);
  });

  test.each([
    ["GB-COH", "1002610", "GB-COH-01002610"],
    ["GB-COH", "GB-COH-158718", "GB-COH-00158718"],
    ["GB-COH", "1360961", "GB-COH-01360961"],
    ["GB-COH", "SC 12345", "GB-COH-SC012345"],
  ])("%s %s lacks digits, so it may be %s, but identifies no organisation by itself", (scheme, id, expected) => {
    expect(trustedIdentifier({ scheme, id })).toBeNull();
    expect(paddedIdentifier({ scheme, id })).toBe(expected);
  });

  test.each([
    ["GB-COH", "01002610"],
    ["US-DUNS", "21-123-4568"],
    ["XI-DUNS", "211234568"],
    ["GB-COH", "1"],
    ["GB-COH", ""],
  ])("%s %j lacks no leading zeros", (scheme, id) => {
    expect(paddedIdentifier({ scheme, id })).toBeNull();
  });

  test.each([
    ["GB-COH", "12345678"],
    ["GB-COH", "99999999"],
    ["GB-COH", "00000001"],
    ["GB-COH", "00001"],
    ["GB-COH", "20200401"],
    ["GB-COH", "123456789"],
    ["GB-COH", "SC000000"],
    ["GB-COH", "020 7946 0"],
    ["GB-COH", "1"],
    ["GB-COH", "REN"],
    ["GB-COH", "RJ1"],
    ["GB-COH", "QWO"],
    ["GB-CHC", "RC000391"],
    ["GB-FTS", "11517"],
    [null, "GB-FTS-11517"],
    [null, "07654312"],
    ["GB-CFS", "1234567"],
    ["GB-GOR", "D0"],
    ["GB-GOR", "ID1"],
    ["GB-LAE", "NONE"],
    ["GB-LAE", "TBC"],
    ["GB-LAS", "TEST"],
    ["GB-CHC", "123456"],
    ["GB-CHC", "1111111"],
    ["GB-UKPRN", "12345678"],
    ["GB-NHS", "NHS"],
    ["GB-NHS", "TRUST"],
    ["GB-NHS", "TBC"],
    ["GB-NHS", "ABC"],
    ["GB-MPR", "0"],
    ["GB-MPR", "IP30045R"],
    ["US-DUNS", "123456789"],
    ["US-DUNS", "111111111"],
    ["XI-LEI", "213800WSGIIZCXF1P573"],
    ["XI-LEI", "12345678901234567890"],
    ["GB-PPON", "XXXX-0000-XXXX"],
    ["GB-SC", "SC000000"],
    [null, "7"],
    ["GB-COH", ""],
  ])("%s %j identifies no organisation", (scheme, id) => {
    expect(trustedIdentifier({ scheme, id })).toBeNull();
  });
});
