import type { GraphFragment } from "../../../statements.ts";
import type { BuyerKind } from "../../../values.ts";
import { type DocumentFacts, NotUnderstood, type RowFormat, type RowStatement } from "../format.ts";
import { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { trustedIdentifier } from "../../facts/identifiers.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";

/** Registers of the UK government (GOV.UK Registers). Each row is an organisation. */
export const registers = {
  name: "registers" as const,
  documents: "registers of government organisations and local authorities (CSV)",
  recordPrefix: "register:",
  rowLabel: null,
  recognisesHeader: isRegister,
  rowReader,
} satisfies RowFormat;

interface Register {
  scheme: string;
  /** The column with the legal name of the organisation. */
  name: string;
  /** The kind of the body with a key; null if the register does not say. */
  kindOf: (key: string) => BuyerKind | null;
}

/**
 * GOV.UK gives the keys of non-departmental public bodies the prefix PB (`analytics_prefix` in
 * github.com/alphagov/whitehall/blob/main/app/models/organisation_type.rb). Such a body stays outside the departments. The prefix
 * EA of executive agencies is no answer: National Highways has it, and is a company.
 */
const kindOfKey = (key: string) => (/^PB\d/.test(key) ? "PUBLIC_BODY" : null);
const council = () => "LOCAL_AUTHORITY" as const;

/** Each register, by the column that has its name, with the scheme of its keys (org-id.guide). */
const known: Record<string, Register> = {
  "government-organisation": { scheme: "GB-GOR", name: "name", kindOf: kindOfKey },
  "local-authority-eng": { scheme: "GB-LAE", name: "official-name", kindOf: council },
  "local-authority-sct": { scheme: "GB-LAS", name: "official-name", kindOf: council },
  "local-authority-nir": { scheme: "GB-LAN", name: "official-name", kindOf: council },
  "principal-local-authority": { scheme: "GB-PLA", name: "official-name", kindOf: council },
};

/** True if a header is that of one of the registers. */
function isRegister(header: readonly string[]): boolean {
  return registerOf(header) !== null;
}

function registerOf(header: readonly string[]): string | null {
  const columns = header.map((column) => column.trim().toLowerCase());
  return Object.keys(known).find((name) => columns.includes(name) && columns.includes(known[name]!.name)) ?? null;
}

function rowReader(header: readonly string[], facts: DocumentFacts): (row: readonly string[]) => RowStatement {
  const name = registerOf(header);
  if (name === null)
    throw new NotUnderstood(
      "unknown register",
      `Cannot read a register: its header is "${header.join(",")}"; expected a column named ${Object.keys(known).join(" or ")}.`,
    );
  const register = known[name]!;
  const columns = header.map((column) => column.trim().toLowerCase());
  return (row) => {
    const value = (column: string) => row[columns.indexOf(column)]?.trim() || null;
    const key = value(name) ?? value("key");
    const statedName = value(register.name) ?? value("name");
    if (key === null || statedName === null)
      throw new NotUnderstood(
        "register row without key or name",
        `Cannot read a row of register ${name}: it has no ${key === null ? name : register.name}.`,
      );
    if (trustedIdentifier({ scheme: register.scheme, id: key }) === null)
      throw new NotUnderstood(
        "register key that does not fit its scheme",
        `Cannot read a row of register ${name}: its key "${key}" is not a valid key of the scheme ${register.scheme}.`,
      );
    return { digest: null, fragment: () => fragment(name, register, key, statedName, value, facts) };
  };
}

function fragment(
  name: string,
  { scheme, kindOf }: Register,
  key: string,
  statedName: string,
  value: (column: string) => string | null,
  facts: DocumentFacts,
): GraphFragment {
  // Each edition of a register makes its own statements. So does each entry of a register with history. The newest statement
  // describes the organisation.
  const entry = value("entry-number");
  const builder = new FragmentBuilder(`register:${name}:${key}${entry === null ? "" : `#${entry}`}@${facts.source}`, {
    sources: [facts.source],
    knownFrom: day(value("entry-timestamp")?.slice(0, 10) ?? null) ?? facts.published,
  });
  const [startDate, endDate] = [day(value("start-date"))?.edtf, day(value("end-date"))?.edtf];
  const kind = kindOf(key);
  const place = kind === "LOCAL_AUTHORITY" ? value("name") : null;
  const source = { label: "Source", key: facts.source } as const;
  builder.organization(
    "DESCRIBES",
    source,
    { name: statedName, identifiers: [{ scheme, id: key }], country: "GB" },
    {
      matchedBy: "REGISTER",
      ...(kind ? { kind } : {}),
      ...(place !== null ? { place } : {}),
      ...(startDate ? { startDate } : {}),
      ...(endDate ? { endDate } : {}),
    },
  );
  return builder.done();
}

function day(text: string | null) {
  try {
    return text === null ? null : uncertainDate({ edtf: text });
  } catch {
    return null;
  }
}
