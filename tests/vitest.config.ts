import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { configDefaults, defineConfig } from "vitest/config";
import { ClosingLine } from "./support/closing-line.ts";
import { slow, SlowFirst } from "./support/slow-first.ts";

const project = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig(({ mode }) => ({
  root: project,
  // One graphql for all, the one that Node finds: Vite would take our own code to its other build, and each refuses the other's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: `${project}node_modules/graphql/index.js` }] },
  test: {
    // One process for all files of a worker: most of them import the same modules.
    isolate: false,
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, ...(mode === "quick" ? slow.map((beginning) => `${beginning}**`) : [])],
    globalSetup: `${project}tests/support/global-setup.ts`,
    // Each worker has a Neo4j of its own, which takes a processor and a gigabyte.
    maxWorkers: Math.max(2, Math.floor(availableParallelism() / 2)),
    sequence: { sequencer: SlowFirst },
    testTimeout: 180_000,
    hookTimeout: 600_000,
    teardownTimeout: 60_000,
    reporters: ["default", new ClosingLine()],
  },
}));
