import * as schemaAst from "@graphql-codegen/schema-ast";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { readFile } from "node:fs/promises";
import { printedIn, refuseBreakingChanges, statedIn } from "./breaking-changes.ts";

type Output = CodegenConfig["generates"][string];

/**
 * An output of codegen.ts: the schema in one file. Today's clients use the schema in that file. Codegen therefore replaces it
 * only if the new schema breaks no client, or if each breaking change is stated. Otherwise codegen writes no file at all.
 */
export const printedSchema: Record<typeof printedIn, Output> = {
  [printedIn]: {
    preset: {
      buildGeneratesSection: async ({ baseOutputDir: filename, schema, schemaAst: built, documents, config }) => {
        await refuseBreakingChanges(await printed(), built!, await readFile(statedIn, "utf8"));
        const plugins = [{ "schema-ast": {} }];
        return [
          { filename, schema, schemaAst: built, documents, config, plugins, pluginMap: { "schema-ast": schemaAst } },
        ];
      },
    },
  },
};

async function printed(): Promise<string> {
  try {
    return await readFile(printedIn, "utf8");
  } catch (error) {
    throw new Error(`Cannot read ${printedIn}, which has the schema that clients use. Take it from the main branch.`, {
      cause: error,
    });
  }
}
