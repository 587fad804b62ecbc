import { describe, expect, test } from "vitest";
import { mentionFinder } from "../../../../src/ingest/resolve/mentions/mention-finder.ts";

const vendors = [
  ...["Microsoft", "Cisco", "Oracle", "Adobe", "SAP", "Progress", "Ivanti", "Dell", "Zoom", "Apple", "Juniper"],
  ...["Sophos", "Salesforce", "Canon", "Box", "Citrix", "Fortinet", "Google", "Philips", "Eaton", "Meta Platforms"],
].map((name) => ({ key: name, names: [name], isCurated: true }));
const products = [
  ["Microsoft", "Dynamics 365", "Dynamics 365"],
  ["Microsoft", "Power BI", "Power BI"],
  ["Microsoft", "SharePoint Server"],
  ["Microsoft", "SharePoint"],
  ["Microsoft", "Windows"],
  ["Microsoft", "Teams"],
  ["Microsoft", "Excel", "Microsoft Excel"],
  ["Drupal", "Core"],
  ["Salesforce", "MuleSoft", "MuleSoft"],
].map(([vendor, name, ...distinctiveNames]) => ({
  key: `${vendor}/${name}`,
  names: [name!],
  ...{ vendorNames: [vendor!], vendorKeys: [vendor!], distinctiveNames },
}));
const find = mentionFinder(products, vendors);
const named = (text: string) => [...new Set(find(text).map(({ label, key }) => (label === "Product" ? key : key)))];

describe("a vendor is found by its name", () => {
  test.each([
    ["Cisco contract", "Cisco"],
    ["Cisco hardware support for Elmbridge Hospital", "Cisco"],
    ["Software\nTo bring several agreements into a single Cisco contract, from April.", "Cisco"],
    ["Annual Oracle renewal", "Oracle"],
    ["Adobe VIP licensing", "Adobe"],
    ["BT7 - Adobe Value Incentive Plan (VIP) Licensing Program", "Adobe"],
    ["Ivanti renewal 2026 to 2027", "Ivanti"],
    ["1500.00 GBP for IT costs: SALESFORCE LICENCES", "Salesforce"],
    ["SAP support and maintenance\nERP software for the Shire Trust", "SAP"],
    ["Progress software licences", "Progress"],
    ["Microsoft Unified Support", "Microsoft"],
    ["Consultancy\nThe Trust has let two contracts with Sophos Limited for endpoint protection.", "Sophos"],
    ["Fortinet firewalls, three years", "Fortinet"],
    ["Supply of Dell laptops", "Dell"],
  ])("%s", (text, vendor) => {
    expect(named(text)).toEqual([vendor]);
  });

  test("and by a product that is only serviced, or that may not be bought", () => {
    for (const text of [
      "Microsoft Dynamics partner",
      "Dynamics 365 support partner for Elmbridge Homes",
      "SharePoint training",
      "Courses\nTraining courses in SharePoint for all staff.",
      "MuleSoft integration platform",
      "Implementation of Power BI",
    ])
      expect([text, find(text).map(({ label, key }) => [label, key])]).toEqual([
        text,
        [["Organization", expect.stringMatching(/^(?:Microsoft|Salesforce)$/)]],
      ]);
  });

  test("but not by a product name that two vendors share", () => {
    const ofTwo = ["Oracle", "SAP"].map((vendor) => ({
      ...{ key: `${vendor}/WebGate`, names: ["WebGate"], vendorNames: ["WebGate"], vendorKeys: [vendor] },
      distinctiveNames: [],
    }));
    expect(mentionFinder(ofTwo.slice(0, 1), [])("Support for WebGate WebGate")).toHaveLength(1);
    expect(mentionFinder(ofTwo, [])("Support for WebGate WebGate")).toEqual([]);
  });

  test("with the words that name it, once each", () => {
    expect(find("Oracle licences\nRenewal of Oracle licences, and SharePoint training")).toEqual([
      { label: "Organization", key: "Oracle", method: "VENDOR", words: "Oracle", confidence: "MEDIUM" },
      {
        ...{ label: "Organization", key: "Microsoft", method: "PRODUCT_OF_VENDOR", words: "SharePoint" },
        confidence: "MEDIUM",
      },
    ]);
  });
});

describe("a vendor or product that is only mentioned is not found", () => {
  test.each([
    "Case system\nIt integrates with Microsoft Dynamics 365, Power BI and the ledger.",
    "Case system\nThe system must be compatible with SharePoint and Microsoft Excel.",
    "Network refresh\nThe supplier manages a network to support Chrome, Apple and others.",
    "Campaign\nThe agency has expertise across Meta Platforms, and future channels.",
    "Replacement of SharePoint",
    "Migration from Oracle to another ledger",
    "Citrix decommissioning\nCitrix licences end with it.",
    "Finance system\nThe Council is replacing its Oracle system. The Oracle licences end in May.",
    "Recruitment\nCandidates have experience of Salesforce development.",
    "Briefing\nThe bidders' day is held via Microsoft Teams.",
    "Supply of toner cartridges for use with Canon printers",
    "Prices\nReturn the schedule in Microsoft Excel format.",
    "Zerto licences for SharePoint",
    "Investigation into the Citrix incident",
    "10.00 GBP for Learning: Payment of Zoom courses",
  ])("%s", (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe("a name that resembles a vendor is not found", () => {
  test.each([
    "Kingfisher Upvc Windows & Doors",
    "Windows and porches programme",
    "A Zoom Taxis contract",
    "UserZoom subscription",
    "London Stock Exchange data services",
    "SAP UK & Eire User Group membership",
    "Workwear from Arco (SAP)",
    "SAP reports and energy performance certificates",
    "Progress Housing Group maintenance contract",
    "Canon Street refurbishment",
    "Eaton Road resurfacing",
    "Juniper House support services",
    "Box junction enforcement",
    "Apple orchard maintenance",
    "Oracle cancer charity grant",
    "Wellness Teams support workers",
    "Teams, Windows, Access and Word are ordinary words",
    "Core community service",
    "Work in progress, contract support",
    "Project Zoom\nNew lenses.",
  ])("%s", (text) => {
    expect(named(text)).toEqual([]);
  });

  test("and neither is a name that two vendors share", () => {
    const two = mentionFinder([], [...vendors, { key: "Ivanti of Elm", names: ["Ivanti"], isCurated: true }]);
    expect(two("Ivanti renewal")).toEqual([]);
  });
});
