import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** How the paths begin of test files that start a browser, or start and kill programs. `npm run test:quick` leaves them out. */
export const slow = [
  "tests/database/start-failure",
  "tests/database/shared-instance",
  "tests/database/closed-output",
  "tests/graph/constraints",
  "tests/ingest/killed",
  "tests/browser/",
];

/** The files that a worker need not load the seed for again, where one comes after another. */
const isSeeded = (file: string) => readFileSync(file, "utf8").includes('testGraph("seed")');

/**
 * The slow files first, so that no worker is left alone with one at the end, and those that read the seed side by side; the others
 * as Vitest orders them.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const path = relative(this.ctx.config.root, moduleId).replaceAll("\\", "/");
      const place = slow.findIndex((beginning) => path.startsWith(beginning));
      return place >= 0 ? place : isSeeded(moduleId) ? slow.length : slow.length + 1;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
