import { builtinModules } from "node:module";
import { cruise, type ICruiseResult, type IForbiddenRuleType } from "dependency-cruiser";

/** The allowed imports of the files that fit `part`: files of the project, and packages and modules of Node. */
export type ImportRow = [part: string, files: string, packages: string];

/** A package or file, and the only files that may import it. */
export type SoleImporterRow = [imported: string, importers: string];

type NamedRule = IForbiddenRuleType & { name: string };

/** An import that breaks the rule of this name. */
export interface BrokenImport {
  rule: string;
  from: string;
  to: string;
}

/**
 * The tables as rules of dependency-cruiser, each with the name of its row. Patterns are separated by spaces. `*` is any name,
 * `**` is any path, `{a,b}` is either, and `<x>` is any name that is the same on both sides. `type:` allows only imports of
 * types.
 */
export function rulesOf(rows: ImportRow[], soleImporters: SoleImporterRow[]): NamedRule[] {
  return [
    ...rows.flatMap(([part, files, packages], row): NamedRule[] => {
      const from = { path: pattern(part), pathNot: rows.slice(0, row).map(([earlier]) => pattern(earlier)) };
      const types = words(files).filter((word) => word.startsWith("type:"));
      const allowed = [
        ...words(files.replaceAll("type:", "")).map((word) => pattern(word, "$1")),
        ...words(packages).map(packagePattern),
      ];
      return [
        { name: part, severity: "error", from, to: { pathNot: allowed } },
        ...types.map((word): NamedRule => ({
          name: `${part} ${word}`,
          severity: "error",
          from,
          to: { path: pattern(word.replace("type:", "")), dependencyTypesNot: ["type-only"] },
        })),
      ];
    }),
    ...soleImporters.map(([imported, importers]): NamedRule => ({
      name: `only ${importers}: ${imported}`,
      severity: "error",
      from: { path: "^src/", pathNot: words(importers).map((word) => pattern(word)) },
      to: { path: words(imported).map((word) => (word.startsWith("src/") ? pattern(word) : packagePattern(word))) },
    })),
    { name: "no circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no development dependencies",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg"] },
    },
  ];
}

/** A file of `src`, and the files of the project that it imports. */
export interface ImportedFile {
  path: string;
  imports: string[];
}

/** The imports in the `src` of a project that break the rules, and the files that were checked. */
export async function checkImports(
  project: string,
  rules: NamedRule[],
): Promise<{ broken: BrokenImport[]; files: ImportedFile[] }> {
  const { output } = await cruise(["src"], {
    baseDir: project,
    validate: true,
    ruleSet: { forbidden: rules },
    tsPreCompilationDeps: true,
    preserveSymlinks: true,
    doNotFollow: { path: "^node_modules" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    broken: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    files: modules
      .filter(({ source }) => source.startsWith("src/"))
      .map(({ source, dependencies }) => ({ path: source, imports: dependencies.map(({ resolved }) => resolved) })),
  };
}

function words(text: string): string[] {
  return text.split(" ").filter(Boolean);
}

function packagePattern(word: string): string {
  if (word === "*") return "^node_modules/";
  if (word === "node:*") return `^(${builtinModules.join("|")})$`;
  // A package that has only types has no file to resolve to, and keeps its name.
  return word.startsWith("node:") ? `^${word.slice("node:".length)}$` : `^(node_modules/${word}/|${word}$)`;
}

/** A pattern as the text of a regular expression. `<x>` becomes a group, or `same`. */
function pattern(glob: string, same = "([^/]+)"): string {
  const meanings: Record<string, string> = { "**": ".*", "*": "[^/]*", "{": "(?:", ",": "|", "}": ")", ".": "[.]" };
  return `^${glob.replaceAll(/<\w+>|\*\*|[*{},.]/g, (sign) => meanings[sign] ?? same)}$`;
}
