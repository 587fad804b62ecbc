import { normalisedName } from "./names.ts";

/** The reason why a name identifies nobody: its source withholds the name, means several parties, or does not state the name. */
export type Nobody = "WITHHELD" | "SEVERAL" | "UNSTATED";

/**
 * The reason why a name identifies nobody. Null if it identifies somebody. All its words must be words that identify nobody.
 * "Redacted data" therefore identifies nobody, but "Various Artists Ltd" identifies somebody.
 */
export function nobodyNamed(name: string): Nobody | null {
  const normalised = normalisedName(name);
  if (normalised === "") return "UNSTATED";
  const found = wholeNames.get(normalised) ?? wholeNames.get(normalised.replace(ofSuppliers, ""));
  if (found) return found;
  const words = normalised.split("-");
  const kinds = words.map((word) => (/^\d+$/.test(word) ? "FILLER" : vocabulary.get(word)));
  if (kinds.includes(undefined)) return null;
  return (["WITHHELD", "SEVERAL", "UNSTATED"] as const).find((kind) => kinds.includes(kind)) ?? null;
}

/** True if a name identifies nobody: "Redacted personal information", "Various suppliers", "See attached". */
export const namesNobody = (name: string) => nobodyNamed(name) !== null;

const ofSuppliers = /-(?:suppliers?|providers?|bidders?|contractors?|vendors?|companies|names?|details)$/;

const listed = (text: string) => text.split(" ");

/** A word of the first three kinds gives the reason. Words of the kind FILLER count only beside them. */
const vocabulary = new Map<string, Nobody | "FILLER">([
  ...listed(
    "redacted redaction redact withheld withhold suppressed undisclosed confidential restricted sensitive anonymous anonymised exempt",
  ).map((word) => [word, "WITHHELD"] as const),
  ...listed("various multiple several many sundry miscellaneous others").map((word) => [word, "SEVERAL"] as const),
  ...listed("tbc tba unknown unspecified unstated blank").map((word) => [word, "UNSTATED"] as const),
  ...listed(
    "personal private commercial commercially information info data detail details name names supplier suppliers provider providers bidder " +
      "bidders contractor contractors vendor vendors companies payee payees recipient recipients beneficiary beneficiaries person " +
      "persons people individual individuals staff employee employees merchant merchants total totals expense expenses expenditure payment " +
      "payments paid spend amount amounts cost costs charges claim claims invoice invoices transaction transactions in of the for to as by " +
      "under and or due at from this is has been other section act foi foia gdpr dpa protection",
  ).map((word) => [word, "FILLER"] as const),
]);

/** Whole names that identify nobody. */
const wholeNames = new Map<string, Nobody>([
  ...listed(
    "commercial-in-confidence commercially-in-confidence personal-information personal-data personal-details personal not-disclosed " +
      "sole-trader sole-traders individual individuals private-individual private-individuals data-protection",
  ).map((name) => [name, "WITHHELD"] as const),
  ...listed(
    "to-be-confirmed to-be-announced to-be-advised not-yet-known see-attached see-attachment see-attached-document see-attached-list " +
      "see-notice see-below see-above see-description see-documents see-schedule as-attached attached n-a na none nil null not-applicable " +
      "not-known not-available not-awarded no-award not-stated not-specified not-provided supplier suppliers provider vendor contractor " +
      "company other test supplier-name",
  ).map((name) => [name, "UNSTATED"] as const),
]);
