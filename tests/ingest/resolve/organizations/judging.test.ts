import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadCurated } from "../../../../src/ingest/curated.ts";
import { likelyTheSame } from "../../../../src/ingest/resolve/organizations/judging.ts";
import { ingest } from "../../../../src/ingest/run.ts";
import { testGraph } from "../../../support/graph.ts";

const graph = testGraph("empty");

function release(supplier: object, number: number) {
  return {
    ocid: `ocds-h6vhtk-${number}`,
    id: "1",
    tag: ["award"],
    date: `2024-0${number}-01T00:00:00Z`,
    parties: [{ ...supplier, id: "s", roles: ["supplier"], address: { countryName: "England" } }],
    awards: [{ id: "1", title: `Deal\n${number}: services`, suppliers: [{ id: "s" }] }],
  };
}

test("the list of likely pairs gives evidence for and against, and is valid once a person has filled it in", async () => {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-judging-"));
  const releases = [
    release({ name: "Harbour Systems Limited", identifier: { scheme: "GB-COH", id: "01357246" } }, 1),
    release({ name: "Harbour Systems Limited", identifier: { scheme: "GB-COH", id: "01357246" } }, 3),
    release({ name: "Harbour Systems PLC", identifier: { scheme: "GB-COH", id: "02468135" } }, 2),
  ];
  const file = join(folder, "releases.json");
  await writeFile(file, JSON.stringify({ releases }));
  await ingest(graph(), [file]);

  const listed = await likelyTheSame(graph(), 5);
  expect(listed.split("\n").slice(0, 7)).toEqual([
    "judgements:",
    "  # Harbour Systems Limited (GB; supplier in 2 deals; 2 statements, 2024-01-01 to 2024-03-01; GB-COH-01357246)",
    "  # Harbour Systems PLC (GB; supplier in 1 deal; 1 statement, on 2024-02-01; GB-COH-02468135)",
    '  # for: both names are "harbour systems" without the legal form (score 0.8); both are in GB; both supply',
    "  # against: their identifiers differ: GB-COH-01357246 and GB-COH-02468135; their full names differ",
    expect.stringMatching(/^ {2}# Harbour Systems Limited in: "Deal [13]: services"; "Deal [13]: services"$/),
    '  # Harbour Systems PLC in: "Deal 2: services"',
  ]);

  const filled = listed
    .replace("verdict: unsure", "verdict: same")
    .replace('judgedBy: ""', "judgedBy: A curator")
    .replace('reason: ""', "reason: One body.")
    .replace("sources: []", "sources: [s]");
  await rm(file);
  await writeFile(join(folder, "judgements.yaml"), `sources:\n  - { key: s, title: S }\n${filled}\n`);
  await loadCurated(graph(), folder);
  const suppliers = { text: "MATCH (:Contract)-[:HAS_SUPPLIER]->(o) RETURN DISTINCT o.key" } as never;
  expect(await graph().read(suppliers, {})).toEqual([["GB-COH-01357246"]]);
  await rm(folder, { recursive: true });
});
