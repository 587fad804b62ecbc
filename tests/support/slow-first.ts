import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** How the paths begin of test files that start a browser, or start and kill programs. */
const killing = [
  "tests/database/start-failure",
  "tests/database/shared-instance",
  "tests/database/closed-output",
  "tests/graph/constraints",
  "tests/ingest/killed",
  "tests/browser/",
];

/** Those of files that take longest beside them: most ask many statements that nobody asked before, and the database plans each. */
const long = [
  "tests/ingest/ingest.test",
  "tests/api/question-hits",
  "tests/api/cost",
  "tests/api/export.test",
  "tests/graph/exposure",
  "tests/ingest/curated",
  "tests/graph/lead",
  "tests/ingest/command-line",
  "tests/graph/search",
  "tests/graph/aggregate",
  "tests/check/breaking-changes",
  "tests/ingest/undo",
  "tests/ingest/cpe-dictionary",
  "tests/ingest/duplicates/",
  "tests/graph/duplicates",
  "tests/ingest/mentions.test",
];

/** Those that read the whole seed, which takes a new database twenty seconds. */
const seeded = [
  "tests/api/questions",
  "tests/api/seed",
  "tests/api/http",
  "tests/api/kept",
  "tests/api/persisted-queries",
  "tests/client/",
  "tests/graph/merged-ids",
];

/** Those that ingest documents: the database plans a hundred statements for the first of them. */
const ingesting = [
  "tests/ingest/tender-mentions",
  "tests/ingest/sources",
  "tests/ingest/retry",
  "tests/ingest/payment-text",
  "tests/ingest/bodies",
  "tests/ingest/read/gzip",
  "tests/ingest/run/",
  "tests/ingest/parents",
  "tests/ingest/supplier-numbers",
  "tests/graph/processes-of-buyers",
  "tests/graph/likely-established",
];

/** `npm run test:quick` leaves them out. */
export const slow = [...killing, ...long, ...seeded, ...ingesting];

/**
 * The slow files first, so that no worker is left alone with one at the end, those that read the seed one after another; the others as
 * Vitest orders them.
 */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const path = relative(this.ctx.config.root, moduleId).replaceAll("\\", "/");
      const place = slow.findIndex((beginning) => path.startsWith(beginning));
      return place >= 0 ? place : slow.length;
    };
    const ranks = new Map(files.map((file) => [file, rank(file)]));
    return (await super.sort(files)).sort((a, b) => ranks.get(a)! - ranks.get(b)!);
  }
}
