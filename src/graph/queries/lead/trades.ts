import type { Organization } from "../../../model.ts";

/** The words of deals that fit each trade. Trades are named as in the curated file of vendors. */
const words: Record<string, RegExp> = {
  advertising: /\b(?:advert\w*|ads|campaign|media buying)\b/i,
  analytics: /\b(?:analytics|business intelligence|dashboards?|reporting tool)\b/i,
  backup: /\b(?:back-?ups?|disaster recovery)\b/i,
  "business-applications": /\b(?:erp|crm|finance system|hr system|payroll system|business applications?)\b/i,
  cloud: /\b(?:cloud|hosting|iaas|paas|saas)\b/i,
  collaboration: /\b(?:video ?conferenc\w*|collaboration|unified communications|telephony|meetings? licen\w+)\b/i,
  database: /\bdatabases?\b/i,
  design: /\b(?:cad|design software|creative)\b/i,
  development: /\b(?:devops|source code|development tools?)\b/i,
  "device-management": /\b(?:mobile device management|mdm|endpoint management)\b/i,
  "file-transfer": /\b(?:file transfer|file sharing)\b/i,
  geographic: /\b(?:gis|mapping|geographic)\b/i,
  "it-services": /\b(?:ict|it) (?:services?|support|consult\w+)\b/i,
  mail: /\b(?:e-?mail|mail filter\w*)\b/i,
  monitoring: /\b(?:monitoring|logging|siem)\b/i,
  network: /\b(?:networks?|networking|switches|routers?|firewalls?|wi-?fi|lan|wan|vpn)\b/i,
  office: /\b(?:office software|productivity)\b/i,
  "operating-system": /\b(?:operating systems?|desktop estate)\b/i,
  "remote-access": /\b(?:remote access|remote working|vpn)\b/i,
  security: /\b(?:cyber|security software|anti-?virus|endpoint protection|firewalls?)\b/i,
  "service-desk": /\b(?:service desk|help ?desk|itsm)\b/i,
  software:
    /\b(?:software|licen[cs](?:es?|ing)|subscriptions?|ict|computer (?:software|maintenance)|it (?:maintenance|support|software|services?))\b/i,
  storage: /\bstorage\b/i,
  telephony: /\b(?:telephony|telephones?|voip|call cent(?:re|er))\b/i,
  virtualisation: /\b(?:virtuali[sz]\w+|vdi|hypervisor)\b/i,
  web: /\b(?:web ?sites?|content management)\b/i,
};

/** Trades in goods other than software. A vendor in several of them sells much that no warning is about. */
const inThings = new Set(
  "building control-systems emergency-services energy hardware health mobile print storage transport video-surveillance".split(
    " ",
  ),
);

/** True if a vendor sells in so many trades that its name says little about the purchase. */
export function isOfManyTrades(trades: readonly string[]): boolean {
  return trades.filter((trade) => inThings.has(trade)).length >= 2;
}

/** The trade of a vendor that a text mentions; null if it mentions none. A vendor in any software trade also sells licences. */
export function fittingTrade({ trades }: Organization, text: string): string | null {
  const isInSoftware = trades.some((trade) => trade in words && trade !== "advertising");
  const all = isInSoftware ? [...trades, "software"] : trades;
  return all.find((trade) => words[trade]?.test(text)) ?? null;
}
