import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ClosingLine } from "./support/closing-line.ts";

const project = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root: project,
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
