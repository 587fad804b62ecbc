import type { Statement } from "../../../graph/identity/statements.ts";
import type { BuyerKind, NodeStatement } from "../../../model.ts";
import { parseNameKey } from "../../facts/keys.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";
import { distinct, earliestOf, mostStated } from "../../facts/stated.ts";
import { compare } from "../../facts/compare.ts";

/** An organisation as all that is stated of it: a curated entry before the newest register before the name that most statements give. */
export function descriptionOf(key: string, statements: readonly Statement[]): NodeStatement | null {
  if (statements.length === 0) return null;
  const described = [
    ...statements.filter(({ describedBy }) => describedBy === "CURATED").sort(compareStatements),
    ...newestRegister(statements),
  ];
  const first = <T>(of: (statement: Statement) => T | null): T | null =>
    described.map(of).find((value) => value !== null) ?? null;
  const named = parseNameKey(key);
  const name = first(({ statedName }) => statedName) ?? mostStated(statements, ({ statedName }) => statedName) ?? key;
  const names = statements.flatMap(({ statedName, aliases }) => [...(statedName ? [statedName] : []), ...aliases]);
  const sources = described.length > 0 ? described : statements;
  return {
    label: "Organization",
    key,
    name,
    aliases: distinct(names.filter((each) => each !== name)).slice(0, 50),
    identifiers: distinct([
      ...statements.flatMap(({ statedKey, identifiers }) => [
        ...(parseNameKey(statedKey) ? [] : [statedKey]),
        ...identifiers,
      ]),
      ...(named ? [] : [key]),
    ]),
    country:
      first(({ statedCountry }) => statedCountry) ??
      mostStated(statements, ({ statedCountry }) => statedCountry) ??
      named?.country ??
      null,
    kind: first(({ kind }) => kind as BuyerKind | null),
    isAgency: first(({ isAgency }) => isAgency),
    startDate: dayIn(first(({ startDate }) => startDate)),
    endDate: dayIn(first(({ endDate }) => endDate)),
    sources: distinct(sources.flatMap(({ source }) => source ?? [])).slice(0, 20),
    knownFrom: earliestOf(statements),
  };
}

/** An edition of a register says all of a body that holds: what an older one said besides is over. */
function newestRegister(statements: readonly Statement[]): Statement[] {
  const text = ({ lastKnown }: Statement) => (lastKnown ?? []).join(" ");
  return statements
    .filter(({ describedBy }) => describedBy === "REGISTER")
    .sort((a, b) => compare(text(b), text(a)) || compareStatements(a, b))
    .slice(0, 1);
}

const dayIn = (edtf: string | null) => (edtf === null ? null : uncertainDate({ edtf }));

const compareStatements = (a: Statement, b: Statement) => compare(JSON.stringify(a), JSON.stringify(b));
