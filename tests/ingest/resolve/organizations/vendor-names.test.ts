import { describe, expect, test } from "vitest";
import { type NamedVendor, vendorFinder } from "../../../../src/ingest/resolve/organizations/vendor-names.ts";

const vendor = (name: string, own: Partial<NamedVendor> = {}): NamedVendor => ({
  key: name,
  names: [name],
  descriptors: [],
  domains: [],
  ...own,
});

const vendors = [
  vendor("Microsoft", { descriptors: ["MSFT", "MICROSOFT"] }),
  vendor("Zoom", { domains: ["zoom.us"] }),
  vendor("IBM"),
  vendor("SAP"),
  vendor("Oracle"),
  vendor("Apple", { domains: ["apple.com"] }),
  vendor("Progress"),
  vendor("Emerson"),
  vendor("Ivanti"),
  vendor("VMware"),
  vendor("Dell"),
  vendor("Schneider Electric"),
  vendor("Siemens", { trades: ["control-systems", "transport", "software"] }),
  vendor("Adobe"),
  vendor("NextGen Healthcare"),
  vendor("Hewlett Packard (HP)"),
  vendor("Synergy Systems & Solutions (SSS)"),
  vendor("Meta Platforms", { descriptors: ["FACEBK"] }),
  vendor("Google", { descriptors: ["GOOGLE ADS"] }),
];
const find = vendorFinder(vendors);
const suggested = (name: string) => {
  const { key, method } = find(name) ?? {};
  return key === undefined ? null : [key, method];
};

describe("a supplier's name suggests a vendor", () => {
  test.each([
    ["Ivanti", "Ivanti", "NAME"],
    ["Ivanti UK Limited", "Ivanti", "NAME_AND_CORPORATE_WORDS"],
    ["MICROSOFT IRELAND OPERATIONS LTD", "Microsoft", "NAME_AND_CORPORATE_WORDS"],
    ["IBM United Kingdom Limited", "IBM", "NAME_AND_CORPORATE_WORDS"],
    ["Sap (Uk) Ltd", "SAP", "NAME_AND_CORPORATE_WORDS"],
    ["SAP UK & Ireland", "SAP", "NAME_AND_CORPORATE_WORDS"],
    ["Oracle Corporation UK Ltd", "Oracle", "NAME_AND_CORPORATE_WORDS"],
    ["VMware International Unlimited Company", "VMware", "NAME_AND_CORPORATE_WORDS"],
    ["Schneider Electric Systems Uk Ltd", "Schneider Electric", "NAME_AND_CORPORATE_WORDS"],
    ["Ivanti Labs Limited", "Ivanti", "NAME_AND_CORPORATE_WORDS"],
    ["Hewlett-Packard Ltd", "Hewlett Packard (HP)", "NAME_AND_CORPORATE_WORDS"],
  ])("with only corporate words around the vendor's name: %s", (name, key, method) => {
    expect(suggested(name)).toEqual([key, method]);
  });

  test.each([
    ["MICROSOFT*365", "Microsoft", "CARD_DESCRIPTOR"],
    ["MSFT * E0400FCOMJ", "Microsoft", "CARD_DESCRIPTOR"],
    ["Msft *<e0200ftbvx>", "Microsoft", "CARD_DESCRIPTOR"],
    ["Microsoft Microsoft 36", "Microsoft", "CARD_DESCRIPTOR"],
    ["ZOOM.US 888-799-9666", "Zoom", "DOMAIN"],
    ["APPLE.COM/BILL", "Apple", "DOMAIN"],
    ["DRI*VMWARE", "VMware", "CARD_DESCRIPTOR"],
    ["FACEBK TPNXJBKKE2", "Meta Platforms", "CARD_DESCRIPTOR"],
    ["GOOGLE ADS4643584815", "Google", "CARD_DESCRIPTOR"],
  ])("in the form of a card statement: %s", (name, key, method) => {
    expect(suggested(name)).toEqual([key, method]);
  });

  test.each([
    "Kingfisher Upvc Windows & Doors",
    "A Zoom Taxis",
    "UserZoom",
    "PAYPAL *ZOOM ONLINE EB",
    "London Stock Exchange",
    "SAP UK & Eire User Group",
    "Arco (SAP)",
    "Dell Care Ltd",
    "NEXTGEN HEALTHCARE SERVICES LTD.",
    "SYNERGY SUPPORT SERVICES LTD",
    "Progress Care Solutions",
    "Appleby & Wood",
    "CONSORCIO SIEMENS - RIEDER - 500 KV",
    "Oracle Systems",
    "",
    "*",
    "123 456",
  ])("but not if it only resembles the vendor's name: %s", (name) => {
    expect(suggested(name)).toBe(null);
  });

  test.each([
    ["SIEMENS INDUSTRY SOFTWARE LTD", "Siemens", "NAME_AND_TRADE"],
    ["Siemens Traffic Controls", "Siemens", "NAME_AND_TRADE"],
    ["SIEMENS TRAFFIC CONTROLS_ELMBRIDGE", "Siemens", "NAME_AND_TRADE"],
    ["ADOBE ACROPRO SUBS", "Adobe", "CARD_DESCRIPTOR"],
    ["Adobe Photography Plan", "Adobe", "CARD_DESCRIPTOR"],
  ])("with words of the vendor's trade or of a purchase behind it, with low confidence: %s", (name, key, method) => {
    expect(suggested(name)).toEqual([key, method]);
    expect(find(name)?.confidence).toBe("LOW");
  });

  test.each([
    "Siemens Road Garage",
    "Siemens Traffic Wardens",
    "Ivanti Software House",
    "Adobe Floor Plan Ltd",
    "Dell Plan",
  ])("but not with words of another trade: %s", (name) => {
    expect(suggested(name)).toBe(null);
  });

  test("and of a vendor and its subsidiary of the same name, the vendor", () => {
    const group = [vendor("Ivanti"), vendor("Ivanti Limited", { parents: ["Ivanti"] })];
    expect(vendorFinder(group)("Ivanti Systems UK Ltd")?.key).toBe("Ivanti");
  });

  test("that is an ordinary word only next to a legal form, a place, a domain or a descriptor, with low confidence", () => {
    for (const name of ["Oracle", "Apple", "Progress", "Emerson", "Zoom"]) expect(suggested(name)).toBe(null);
    expect(find("Emerson UK Limited")?.confidence).toBe("LOW");
    expect(find("Ivanti UK Limited")?.confidence).toBe("MEDIUM");
  });

  test("and treats a name with which many other names begin as such a word", () => {
    const crowded = vendorFinder(vendors, (name) => name === "siemens");
    expect(crowded("Siemens")).toBe(null);
    expect(crowded("Siemens plc")?.confidence).toBe("LOW");
    expect(find("Siemens")?.key).toBe("Siemens");
  });

  test("but not if two vendors have the same name", () => {
    expect(vendorFinder([vendor("Ivanti"), vendor("Ivanti Ltd")])("Ivanti UK Limited")).toBe(null);
  });
});
