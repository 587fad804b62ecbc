import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { ClosingLine } from "./support/closing-line.ts";
import { slow, SlowFirst } from "./support/slow-first.ts";

const project = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig(({ mode }) => ({
  root: project,
  // All code must use the graphql that Node finds. Vite would give our code the other build, and each build rejects the schema of
  // the other.
  resolve: { alias: [{ find: /^graphql$/, replacement: `${project}node_modules/graphql/index.js` }] },
  test: {
    // A worker runs all its files in one process, because most of them import the same modules.
    isolate: false,
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...(mode === "quick" ? slow.map((beginning) => `${beginning}**`) : [])],
    globalSetup: `${project}tests/support/global-setup.ts`,
    // Each worker has its own Neo4j, which needs a processor and a gigabyte of memory.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    sequence: { sequencer: SlowFirst },
    testTimeout: 180_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    reporters: ["default", new ClosingLine()],
  },
}));
