import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema, type GraphQLSchema } from "graphql";
import { parse } from "yaml";

/** A change that may break clients, in the words of graphql-inspector, and the reason for it. */
interface Stated {
  change: string;
  reason: string;
}

/** The schema that today's clients use. */
export const printedIn = "src/api/schema.generated.graphql";
/** Breaking changes are stated here. Frontend developers can read here why a field is gone. */
export const statedIn = "src/api/breaking-changes.yaml";

/**
 * Compares the schema with the last printed one, which today's clients use.
 * @throws Error that names each breaking change that is not stated, and says what to do.
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
      `Keep the old definition next to the new one and mark it @deprecated. If it must go, state the change in ${statedIn}:\n` +
      unstated.map((message) => `  - change: ${JSON.stringify(message)}\n    reason: …\n`).join("") +
      `If the old definition never was on the main branch, no client uses it. In that case remove its lines from ${printedIn}.`,
  );
}

/** @throws Error if an entry is not a change with a reason. */
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
