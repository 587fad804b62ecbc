import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyOfProject, run } from "../support/project-copy.ts";

/*
 * An imaginary format is added to a copy of the project, as src/ingest/formats/README.md says: tickets of a help desk. It has a folder
 * of its own, and one line of the registry (and the import of the line).
 */
const registry = "src/ingest/formats/registry.ts";
const format = `import type { ReleaseFormat } from "../format.ts";

export const tickets = {
  name: "tickets" as const,
  documents: "tickets of a help desk",
  recognisesJson: (has) => has("ticketId"),
  releasesOf: () => [],
  build: (record) => ({ record, nodes: [], edges: [] }),
} satisfies ReleaseFormat;
`;

let folder: string;
beforeAll(async () => {
  folder = await copyOfProject();
  const file = join(folder, "src/ingest/formats/tickets/tickets.ts");
  await mkdir(dirname(file));
  await writeFile(file, format);
  const text = await readFile(join(folder, registry), "utf8");
  const [before, after] = ["const all = [cve,", "const all = [tickets, cve,"];
  expect(text.split(before)).toHaveLength(2);
  await writeFile(
    join(folder, registry),
    `import { tickets } from "./tickets/tickets.ts";\n${text.replace(before, after)}`,
  );
});
afterAll(() => rm(folder, { recursive: true }));

test("a new format is a folder and one line of the registry: recognition and the command line know it", async () => {
  await writeFile(
    join(folder, "tsconfig.json"),
    (await readFile(join(folder, "tsconfig.json"), "utf8")).replace(/"include": .*/, `"include": ["src"]`),
  );
  expect(await run(folder, "tsc", "-p", ".")).toEqual({ exitCode: 0, said: "" });
  const { recognise } = (await import(
    /* @vite-ignore */ pathToFileURL(join(folder, "src/ingest/read/recognise.ts")).href
  )) as { recognise: (head: string) => unknown };
  expect(recognise(`{"ticketId": 1}`)).toEqual({ format: "tickets", container: { kind: "json", lists: "whole" } });
  const { exitCode, said } = await run(folder, "tsx", "src/cli.ts", "ingest", "--help");
  expect(exitCode).toBe(0);
  expect(said).toMatch(/one of: .*tickets/s);
  expect(said).toContain("  tickets    tickets of a help desk");
});

test("the README of the formats lists every format with its folder", async () => {
  const { formats } = await import("../../src/ingest/formats/registry.ts");
  const page = await readFile(new URL("../../src/ingest/formats/README.md", import.meta.url), "utf8");
  const rows = page.split("\n");
  for (const { name, documents } of formats)
    expect(
      rows.find((row) => row.startsWith(`| [\`${name}\`](${name}/README.md)`)),
      name,
    ).toContain(documents);
});
