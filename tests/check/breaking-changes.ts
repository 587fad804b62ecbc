import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema, type GraphQLSchema } from "graphql";
import { parse } from "yaml";

/** A change that clients may not survive, as graphql-inspector tells it, and why it was made all the same. */
interface Stated {
  change: string;
  reason: string;
}

/** The schema that clients were written for. */
export const printedIn = "src/api/schema.generated.graphql";
/** Where breaking changes are stated; frontends read there what became of a field. */
export const statedIn = "src/api/breaking-changes.yaml";

/**
 * Compares the schema with the one that was printed last, which is the one that clients were written for.
 * @throws Error that names each breaking change that is not stated, and what to do.
 */
export async function refuseBreakingChanges(printed: string, schema: GraphQLSchema, stated: string): Promise<void> {
  const known = new Set(statedChanges(stated).map(({ change }) => change));
  const changes = await diff(buildSchema(printed), schema);
  const unstated = changes
    .filter(({ criticality, message }) => criticality.level === CriticalityLevel.Breaking && !known.has(message))
    .map(({ message }) => message);
  if (unstated.length === 0) return;
  throw new Error(
    `${unstated.length === 1 ? "A change" : `${unstated.length} changes`} of schema/ would break clients that work today:\n` +
      unstated.map((message) => `  ${message}\n`).join("") +
      `Keep the old beside the new and mark it @deprecated. Where it must go, state it in ${statedIn}:\n` +
      unstated.map((message) => `  - change: ${JSON.stringify(message)}\n    reason: …\n`).join("") +
      `If it never was on the main branch, no client has it: take its lines out of ${printedIn}.`,
  );
}

/** @throws Error where an entry is no change with a reason. */
function statedChanges(text: string): Stated[] {
  const entries = (parse(text) ?? []) as unknown;
  if (!Array.isArray(entries)) throw new Error(`${statedIn} is not a list of changes with their reasons`);
  return entries.map((entry: Partial<Stated> | null, place) => {
    for (const name of ["change", "reason"] as const)
      if (typeof entry?.[name] !== "string" || !/\p{L}/u.test(entry[name]))
        throw new Error(`${statedIn}: entry ${place + 1} has no "${name}"; expected a text`);
    return entry as Stated;
  });
}
