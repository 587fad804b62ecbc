import { execa } from "execa";
import { cp, mkdtemp, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));

/** A copy of the code in a temporary folder, in which a test may change files and run the project's tools. The caller removes it. */
export async function copyOfProject(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-copy-"));
  for (const path of [
    "package.json",
    "tsconfig.json",
    "codegen.ts",
    "schema",
    "seed",
    "src",
    "tests/check",
    "tests/client",
  ])
    await cp(join(project, path), join(folder, path), { recursive: true });
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/** Runs a tool of the project in a copy of it. */
export async function run(folder: string, tool: string, ...options: string[]) {
  const { exitCode, all } = await execa(join("node_modules/.bin", tool), options, {
    cwd: folder,
    all: true,
    reject: false,
    // Codegen prints nothing if it runs in a test.
    env: { NODE_ENV: "production", NO_COLOR: "1" },
  });
  return { exitCode, said: all };
}
