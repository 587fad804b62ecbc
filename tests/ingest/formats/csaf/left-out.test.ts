import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exitCodeOf, type RunReport } from "../../../../src/ingest/report/report.ts";
import { retry } from "../../../../src/ingest/retry/retry.ts";
import { ingest } from "../../../../src/ingest/run.ts";
import { fixtures } from "../../fixture-folder.ts";
import { everything } from "../../../support/everything.ts";
import { testGraph } from "../../../support/graph.ts";

const graph = testGraph("empty");

test("an advisory with a score out of range is in the graph with a caveat, and the score stays in quarantine until it is mended", async () => {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-csaf-"));
  try {
    const text = await readFile(join(fixtures, "csaf-1.json"), "utf8");
    const path = join(folder, "advisory.json");
    await writeFile(path, text.replace(/"baseScore": [\d.]+/, `"baseScore": 11.5`));
    const counts = ({ documents: [first] }: RunReport) => [first!.created, first!.changed, first!.putAside];
    const report = await ingest(graph(), [path]);
    expect([counts(report), exitCodeOf(report)]).toEqual([[1, 0, 1], 1]);
    expect(report.examples[0]).toMatch(
      /is stored without \/vulnerabilities\/0\/scores\/0, which fails the JSON schema of CSAF 2\.0 .* at \/vulnerabilities\/0\/scores\/0\/cvss_v3\/baseScore: must be <= 10/,
    );
    const advisory = {
      text: "MATCH (a:Advisory)-[:HAS_SUBJECT]->() RETURN a.cvssScore, size(a.caveats), count(*) > 0",
    };
    expect(await graph().read(advisory as never, {})).toEqual([[null, 1n, true]]);
    const once = await everything(graph());

    const again = await retry(graph());
    expect(again.reasons).toEqual(report.reasons);
    expect(exitCodeOf(again)).toBe(1);
    expect(await everything(graph())).toEqual(once);
    const repeated = await ingest(graph(), [path]);
    expect([repeated.documents[0]!.status, exitCodeOf(repeated)]).toEqual(["KNOWN", 1]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
