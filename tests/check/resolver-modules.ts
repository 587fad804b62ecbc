import type { CodegenConfig } from "@graphql-codegen/cli";
import { readdirSync } from "node:fs";

const folder = "src/api/resolvers/";
const file = `${folder}modules.generated.ts`;

/** An output of codegen.ts: the list of all modules of resolvers, so that a new file in the folder is found without being listed by hand. */
export const resolverModules: CodegenConfig["generates"] = {
  [file]: {
    preset: {
      buildGeneratesSection: ({ baseOutputDir: filename, schema, documents, config }) => [
        {
          filename,
          schema,
          documents,
          config,
          plugins: [{ modules: {} }],
          pluginMap: { modules: { plugin: () => listed() } },
        },
      ],
    },
  },
};

function listed(): string {
  const names = readdirSync(folder)
    .filter((name) => /^[a-z-]+\.ts$/.test(name) && !["index.ts", "scalars.ts"].includes(name))
    .map((name) => name.slice(0, -".ts".length))
    .sort();
  const exported = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return [
    ...names.map((name) => `import { ${exported(name)} } from "./${name}.ts";`),
    "",
    "/** The resolvers of each file in this folder. */",
    `export const modules = [${names.map(exported).join(", ")}] as const;`,
    "",
  ].join("\n");
}
