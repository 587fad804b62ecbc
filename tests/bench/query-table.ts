import type { Result } from "./query-measure.ts";

/** The figures as a table: medians with the 95th percentile in brackets, and ratios of medians. */
export function queryTable(contracts: number, results: readonly Result[]): string {
  const header = [
    "case",
    "request",
    "ours",
    "@neo4j/graphql",
    "one statement",
    "ours / @neo4j/graphql",
    "ours / one statement",
  ];
  const rows = results.flatMap(({ name, measured }) =>
    measured.map(({ way, ours, library, statement }) => {
      const digits = way.startsWith("16") ? 0 : 1;
      const both = (values: number[]) =>
        values.length === 0
          ? ""
          : digits === 0
            ? `${at(values, 0.5).toFixed(0)}/s`
            : `${at(values, 0.5).toFixed(digits)} (${at(values, 0.95).toFixed(digits)}) ms`;
      const ratio = (values: number[]) => (values.length === 0 ? "" : (at(ours, 0.5) / at(values, 0.5)).toFixed(2));
      return [name, way, both(ours), both(library), both(statement), ratio(library), ratio(statement)];
    }),
  );
  const notes = results.flatMap(({ name, notes }) => notes.map((note) => `- ${name}: ${note}`));
  return [
    `${contracts.toLocaleString("en")} contracts; median (95th percentile)`,
    "",
    ...[header, header.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
    ...notes,
  ].join("\n");
}

export function at(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
}
