import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Beginnings of the paths of test files that start a browser, or start and kill programs. */
const killing = [
  "tests/database/start-failure",
  "tests/database/shared-instance",
  "tests/database/closed-output",
  "tests/graph/constraints",
  "tests/ingest/killed",
  "tests/browser/",
];

/** The other files that take longest. Most of them send many new statements, and the database must plan each. */
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
  "tests/check/new-noun",
  "tests/check/new-format",
  "tests/ingest/undo",
  "tests/ingest/cpe-dictionary",
  "tests/ingest/duplicates/",
  "tests/graph/duplicates",
  "tests/ingest/mentions.test",
];

/** The files that read the whole seed, which takes a new database twenty seconds. */
const seeded = [
  "tests/api/questions",
  "tests/api/seed",
  "tests/api/http",
  "tests/api/cached-answers",
  "tests/api/persisted-queries",
  "tests/client/",
  "tests/graph/merged-ids",
];

/** The files that ingest documents. For the first document the database plans a hundred statements. */
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

/** `npm run test:quick` skips these files. */
export const slow = [...killing, ...long, ...seeded, ...ingesting];

/**
 * Sorts the slow files first, so that no worker runs a slow file alone at the end. Files that read the seed follow each other.
 * Vitest orders the other files.
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
