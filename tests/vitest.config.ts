import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./support/closing-line.ts";

const project = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root: project,
  // One graphql for all, the one that Node finds: Vite would take our own code to its other build, and each refuses the other's schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: `${project}node_modules/graphql/index.js` }] },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    globalSetup: `${project}tests/support/global-setup.ts`,
    // One Neo4j for all: each file empties and fills it for itself.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 60_000,
    reporters: ["default", new ClosingLine()],
  },
});
