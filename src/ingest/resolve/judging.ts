import type { Graph } from "../../graph/neo4j.ts";
import { normalisedName } from "../names.ts";
import { likeliest } from "../../graph/descriptions.ts";

/** The likenesses that score highest, with what speaks for and against each, as entries of a curated file of judgements. */
export async function likelyTheSame(graph: Graph, most: number): Promise<string> {
  const found = await likeliest(graph, most);
  if (found.length === 0) return "# Nothing in the graph is likely to be the same as something else.";
  const entries = found.map(({ a, b, score, words }) =>
    [
      `  # ${a.name} (${a.country ?? "country unknown"}; ${rolesOf(a.roles)}; ${a.edges} statements)`,
      `  # ${b.name} (${b.country ?? "country unknown"}; ${rolesOf(b.roles)}; ${b.edges} statements)`,
      `  # for: both are "${words}" without legal form (score ${score})`,
      `  # against: ${against(a, b)}`,
      `  - key: ${normalisedName(`${a.name} and ${b.name}`)}`,
      `    organizations: [${JSON.stringify(a.key)}, ${JSON.stringify(b.key)}]`,
      `    verdict: unsure # same, different or unsure`,
      `    judgedBy: "" # who`,
      `    reason: "" # why`,
      `    sources: [] # keys of sources`,
    ].join("\n"),
  );
  return ["judgements:", ...entries].join("\n");
}

type Side = Awaited<ReturnType<typeof likeliest>>[number]["a"];

const rolesOf = (roles: readonly string[]) =>
  roles
    .filter((role) => role !== "Organization" && role !== "OtherOrganization")
    .join(" and ")
    .toLowerCase() || "named only";

function against(a: Side, b: Side): string {
  const reasons = [
    ...(a.country && b.country && a.country !== b.country
      ? [`they are of different countries, ${a.country} and ${b.country}`]
      : []),
    ...(!a.key.startsWith("name:") && !b.key.startsWith("name:")
      ? [`each has an identifier of its own, ${a.key} and ${b.key}`]
      : []),
    ...(a.name.toLowerCase() !== b.name.toLowerCase() ? ["their full names differ"] : []),
  ];
  return reasons.join("; ") || "nothing that is known";
}
