import * as schemaAst from "@graphql-codegen/schema-ast";
import type { CodegenConfig } from "@graphql-codegen/cli";
import { readFile } from "node:fs/promises";
import { refuseBreakingChanges, statedIn } from "./breaking-changes.ts";

type Output = CodegenConfig["generates"][string];

/**
 * An output of codegen.ts: the schema in one file. What is there is what clients were written for, so it is replaced only by
 * what does not break them, or says so; codegen writes nothing else either where it does not.
 */
export function printedSchema(): Output {
  return {
    preset: {
      buildGeneratesSection: async ({ baseOutputDir: filename, schema, schemaAst: built, documents, config }) => {
        await refuseBreakingChanges(await printed(filename), built!, await readFile(statedIn, "utf8"));
        const plugins = [{ "schema-ast": {} }];
        return [{ filename, schema, schemaAst: built, documents, config, plugins, pluginMap: { "schema-ast": schemaAst } }];
      },
    },
  };
}

async function printed(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw new Error(`Cannot read ${file}, which says what clients were written for. Take it from the main branch.`, {
      cause: error,
    });
  }
}
