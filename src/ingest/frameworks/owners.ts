/** The bodies that let frameworks: their names in notices, and the titles of their frameworks. */
const owners: readonly { title: RegExp; name: RegExp }[] = [
  {
    title: /^(?:RM\d|G-Cloud|Digital Outcomes)/,
    name: /\b(?:Crown Commercial Services?|CCS|Government Commercial Agency|Government Procurement Service|Buying Solutions)\b/i,
  },
  { title: /^ESPO\b/, name: /\b(?:ESPO|Eastern Shires Purchasing Organi[sz]ation)\b/i },
  { title: /^YPO\b/, name: /\b(?:YPO|Yorkshire Purchasing Organi[sz]ation)\b/i },
  { title: /^KCS\b/, name: /\b(?:KCS|Commercial Services Kent|Kent County Supplies)\b/i },
  { title: /^NHS\b/, name: /\b(?:NHS Shared Business Services|NHS SBS)\b/i },
];

/** True if a body lets frameworks with references of this kind. It may also buy under them. */
export function isOwner(name: string, title: string): boolean {
  return owners.some((owner) => owner.title.test(title) && owner.name.test(name));
}
