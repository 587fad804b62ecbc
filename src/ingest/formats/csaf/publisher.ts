import type { EdgeProperties } from "../../../statements.ts";
import { countryOf } from "../../facts/country.ts";
import { type Json, textOf } from "../../facts/json.ts";
import type { StatedOrganization } from "../../facts/organization.ts";

/**
 * The publisher of an advisory. If the namespace is an agency's domain, it decides, because CSAF defines the namespace as a
 * globally unique identifier of the publisher. Otherwise the publisher's name decides, with a country if the namespace is under
 * the domain of that country's government.
 */
export function publisherOf(publisher: Json | null): { stated: StatedOrganization; properties: EdgeProperties } {
  const name = textOf(publisher?.name);
  const namespace = textOf(publisher?.namespace);
  // The namespace does not show the country of a vendor: in zoom.us, "us" is a word.
  const isVendor = textOf(publisher?.category)?.toLowerCase() === "vendor";
  const host = !isVendor && URL.canParse(namespace ?? "") ? new URL(namespace!).hostname : "";
  const agency = agencies.find(({ domain }) => isUnder(domain, host));
  return agency
    ? {
        stated: { name: agency.name, country: agency.country },
        properties: { ...(name ? { statedName: name } : {}), statedId: namespace!, matchedBy: "IDENTIFIER" },
      }
    : { stated: { name, country: countryOfGovernment(host) }, properties: {} };
}

const isUnder = (domain: string, host: string) => host === domain || host.endsWith(`.${domain}`);

/** The domains of the agencies in `seed/`, with the names that they have there. */
export const agencies = [
  { domain: "cisa.gov", name: "Cybersecurity and Infrastructure Security Agency", country: "US" },
  { domain: "ncsc.gov.uk", name: "National Cyber Security Centre", country: "GB" },
  { domain: "bsi.bund.de", name: "Bundesamt für Sicherheit in der Informationstechnik", country: "DE" },
  { domain: "ncsc.nl", name: "Nationaal Cyber Security Centrum", country: "NL" },
  { domain: "ssi.gouv.fr", name: "Agence nationale de la sécurité des systèmes d'information", country: "FR" },
  { domain: "jpcert.or.jp", name: "JPCERT Coordination Center", country: "JP" },
  { domain: "cyber.gov.au", name: "Australian Cyber Security Centre", country: "AU" },
  { domain: "cyber.gc.ca", name: "Canadian Centre for Cyber Security", country: "CA" },
];

/**
 * The two letters of a country prove nothing, because `.us`, `.ai` and `.io` are sold to anybody. A domain that only the
 * government can register proves the country.
 */
function countryOfGovernment(host: string): string | null {
  if (isUnder("gov", host) || isUnder("mil", host)) return "US";
  const domain = ofGovernments.find((each) => isUnder(each, host));
  return domain === undefined ? null : countryOf(domain.split(".").at(-1));
}

const ofGovernments = (
  "gov.uk mod.uk gouv.fr bund.de admin.ch gv.at gov.ie gov.it gov.pl gov.pt gov.gr gov.cz gov.sk gov.si gob.es gc.ca gov.au govt.nz " +
  "go.jp go.kr gov.sg gov.in gov.il gov.tw gov.za gov.ua gov.br gob.mx gob.ar gob.cl"
).split(" ");
