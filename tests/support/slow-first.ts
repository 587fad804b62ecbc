import { relative } from "node:path";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Beginnings of the paths of test files that start a browser, or start and kill programs. */
const killing = [
  "tests/database/start-failure",
  "tests/database/shared-instance",
  "tests/database/closed-output",
  "tests/graph/stored/constraints",
  "tests/ingest/killed",
  "tests/browser/",
  "tests/pages/",
];

/** The other files that take longest. Most of them send many new statements, and the database must plan each. */
const long = [
  "tests/ingest/ingest.test",
  "tests/ingest/ingested-facts",
  "tests/ingest/real-documents",
  "tests/questions/question-hits",
  "tests/api/cost",
  "tests/api/export/export.test",
  "tests/graph/queries/exposure/",
  "tests/ingest/curated",
  "tests/graph/queries/lead/",
  "tests/ingest/command-line",
  "tests/graph/queries/search/",
  "tests/graph/queries/aggregate/",
  "tests/check/breaking-changes",
  "tests/check/new-noun",
  "tests/check/new-format",
  "tests/ingest/undo",
  "tests/feeds/run-feed",
  "tests/feeds/follow",
  "tests/ingest/resolve/products/cpe-dictionary",
  "tests/ingest/resolve/deals/",
  "tests/graph/queries/duplicates",
  "tests/ingest/resolve/mentions/mentions.test",
];

/** The files that read the whole seed, which takes a new database twenty seconds. */
const seeded = [
  "tests/questions/questions",
  "tests/questions/seed",
  "tests/api/http",
  "tests/api/gone-database",
  "tests/graph/read/cached-answers",
  "tests/api/persisted-queries",
  "tests/client/",
  "tests/graph/filter/merged-ids",
];

/** The files that ingest documents. For the first document the database plans a hundred statements. */
const ingesting = [
  "tests/ingest/resolve/mentions/tender-mentions",
  "tests/ingest/manifest/sources",
  "tests/ingest/retry/",
  "tests/ingest/formats/payments/payment-text",
  "tests/ingest/resolve/organizations/bodies",
  "tests/ingest/read/gzip",
  "tests/ingest/pipeline/",
  "tests/ingest/report/",
  "tests/ingest/resolve/organizations/judging",
  "tests/ingest/resolve/organizations/parents",
  "tests/ingest/resolve/organizations/supplier-numbers",
  "tests/graph/queries/processes-of-buyers",
  "tests/graph/queries/likely-established",
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
