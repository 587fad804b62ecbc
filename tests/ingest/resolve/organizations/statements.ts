import type { Judgement } from "../../../../src/graph/identity/judgements.ts";
import type { NameBearer } from "../../../../src/graph/identity/name-bearers.ts";
import type { Statement } from "../../../../src/graph/identity/organization-statements.ts";
import { judgementsIn } from "../../../../src/ingest/resolve/organizations/judged.ts";
import { nameClaims } from "../../../../src/ingest/resolve/organizations/name-claims.ts";
import { resolutionsOf } from "../../../../src/ingest/resolve/organizations/resolve-organizations.ts";

/** The statements of one document about an organisation, with the number of times that it makes them. */
export function statement(statedKey: string, statedName: string, own: Partial<Statement> = {}): Statement {
  return {
    node: statedKey,
    statedKey,
    statedName,
    statedCountry: "GB",
    describedBy: null,
    aliases: [],
    abbreviations: [],
    kind: null,
    isAgency: null,
    isReseller: null,
    domains: [],
    descriptors: [],
    trades: [],
    startDate: null,
    endDate: null,
    identifiers: [],
    paddedIds: [],
    place: null,
    formerNames: [],
    times: 1,
    source: "source",
    knownFrom: null,
    lastKnown: null,
    ...own,
  };
}

/** The keys of these statements that lead to another key, if all statements are new. */
export function leads(statements: Statement[], judged: Judgement[] = []): Record<string, string> {
  const bearers = nameClaims(statements).map((each): NameBearer => ({
    ...each,
    is: each.key,
    isOnDays: false,
    hasOwn: false,
  }));
  return Object.fromEntries(resolutionsOf(bearers, judgementsIn(judged)).map(({ key, is }) => [key, is]));
}

export const same = (key: string, is: string): Judgement => ({ key, is, isSame: true });
export const different = (key: string, is: string): Judgement => ({ key, is, isSame: false });
