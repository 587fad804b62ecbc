import * as schemaAst from "@graphql-codegen/schema-ast";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { readFile } from "node:fs/promises";
import { printedIn, refuseBreakingChanges, statedIn } from "./breaking-changes.ts";

type Output = CodegenConfig["generates"][string];

/**
 * An output of codegen.ts: the schema in one file. What is there is what clients were written for, so it is replaced only by
 * what does not break them, or says so; where it does not, codegen writes nothing at all.
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
    throw new Error(
      `Cannot read ${printedIn}, which says what clients were written for: take it from the main branch.`,
      {
        cause: error,
      },
    );
  }
}
