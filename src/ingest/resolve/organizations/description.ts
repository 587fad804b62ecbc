import type { Statement } from "../../../graph/identity/organization-statements.ts";
import type { NodeStatement } from "../../../statements.ts";
import type { BuyerKind } from "../../../values.ts";
import { parseNameKey } from "../../facts/entity-keys.ts";
import { kindOfName } from "../../facts/kind-of-name.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";
import { distinct, earliestOf, commonest as commonest } from "../../facts/stated.ts";
import { compare } from "../../facts/compare.ts";
import { registerHistory } from "./register-days.ts";

/**
 * The description of an organisation from all statements about it. A curated entry comes first, then the newest statement of a
 * register, then the name that most statements give.
 * @returns null if there are no statements.
 */
export function descriptionOf(key: string, statements: readonly Statement[]): NodeStatement | null {
  if (statements.length === 0) return null;
  const described = [
    ...statements.filter(({ describedBy }) => describedBy === "CURATED").sort(compareStatements),
    ...registerHistory(statements).slice(-1),
  ];
  const first = <T>(of: (statement: Statement) => T | null): T | null =>
    described.map(of).find((value) => value !== null) ?? null;
  const named = parseNameKey(key);
  const name = first(({ statedName }) => statedName) ?? commonest(statements, ({ statedName }) => statedName) ?? key;
  const names = statements.flatMap(({ statedName, aliases, formerNames }) => [
    ...(statedName ? [statedName] : []),
    ...aliases,
    ...formerNames.map((former) => former.slice(11)),
  ]);
  const country =
    first(({ statedCountry }) => statedCountry) ??
    commonest(statements, ({ statedCountry }) => statedCountry) ??
    named?.country ??
    null;
  const sources = described.length > 0 ? described : statements;
  return {
    label: "Organization",
    key,
    name,
    aliases: distinct(names.filter((each) => each !== name)).slice(0, 50),
    abbreviations: distinct(described.flatMap(({ abbreviations }) => abbreviations)),
    identifiers: distinct([
      ...statements.flatMap(({ statedKey, identifiers }) => [
        ...(parseNameKey(statedKey) ? [] : [statedKey]),
        ...identifiers,
      ]),
      ...(named ? [] : [key]),
    ]),
    country,
    kind: first(({ kind }) => kind as BuyerKind | null) ?? kindOfName(name, country),
    isAgency: first(({ isAgency }) => isAgency),
    isReseller: first(({ isReseller }) => isReseller),
    domains: distinct(described.flatMap(({ domains }) => domains)),
    descriptors: distinct(described.flatMap(({ descriptors }) => descriptors)),
    trades: distinct(described.flatMap(({ trades }) => trades)),
    startDate: dayIn(first(({ startDate }) => startDate)),
    endDate: dayIn(first(({ endDate }) => endDate)),
    sources: distinct(sources.flatMap(({ source }) => source ?? [])).slice(0, 20),
    knownFrom: earliestOf(statements),
  };
}

const dayIn = (edtf: string | null) => (edtf === null ? null : uncertainDate({ edtf }));

const compareStatements = (a: Statement, b: Statement) => compare(JSON.stringify(a), JSON.stringify(b));
