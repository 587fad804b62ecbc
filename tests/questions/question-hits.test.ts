import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { beforeAll, expect, test } from "vitest";
import { readCatalogue } from "../../src/api/sandbox/catalogue.ts";
import type { Cypher } from "../../src/graph/cypher.ts";
import { openReader } from "../../src/graph/read/reader.ts";
import { ingest } from "../../src/ingest/run.ts";
import { askWith } from "../support/ask.ts";
import { fill } from "../support/filler.ts";
import { testGraph } from "../support/graph.ts";
import { type Profile, profiling } from "../support/profile.ts";

const path = (file: string) => fileURLToPath(new URL(`../../src/questions/${file}`, import.meta.url));
const questions = readCatalogue(path("."));
const table = path("hits.md");

interface Hits {
  slug: string;
  cypher: Profile;
  graphql: Profile[];
}

const readsColumns = `{ exposures(first: 0, where: { inForce: { eq: YES } }) { nodes { id } }
  exposuresAggregate(asOf: "2021-01-01") { contracts { count } groups(by: [SUPPLIER, CPV_DIVISION]) { totalCount } } }`;

const graph = testGraph("seed");
let measured: Hits[];
beforeAll(async () => {
  await ingest(graph(), [fileURLToPath(new URL("documents", import.meta.url))]);
  await fill(graph(), 2_000);
  measured = await profiling(graph(), async (profiled, take) => {
    const all: Hits[] = [];
    // The first question about exposures reads the columns for all. Their hits belong to no question.
    await askWith(await openReader(profiled), readsColumns);
    take();
    for (const { slug, cypher, graphql } of questions) {
      await profiled.read({ text: cypher! } as Cypher, {});
      const [ofCypher] = take();
      const { errors } = await askWith(await openReader(profiled), graphql);
      if (errors) throw new Error(`${errors[0]!.message}: ${graphql}`);
      all.push({ slug, cypher: ofCypher!, graphql: take() });
    }
    return all;
  });
}, 300_000);

/** These questions ask for all nodes of a type, or for what nodes lack. No index holds that. */
const readWhole: Record<string, RegExp> = {
  "spend-by-department": /:Payment\b/,
  "payments-told-twice": /:Payment\b/,
  "changed-after-the-warning": /:Revision\b/,
  "what-a-notice-corrected": /:(ContractingProcess|Revision)\b/,
  "warnings-without-a-named-publisher": /:Advisory\b/,
};

test("no statement reads all nodes or edges of a type if an index would do", () => {
  const scans = measured.flatMap(({ slug, cypher, graphql }) =>
    [cypher, ...graphql].flatMap(({ operators }, i) =>
      operators
        .filter((operator) => /^\w*(AllNodesScan|AllRelationshipsScan|ByLabelScan|TypeScan)/.test(operator))
        // A condition on products that leads further is checked for each product: see src/graph/filter/gathered-ends.ts.
        .filter(
          (operator) => !/:Agency\b|node_\w*[pP]roducts:Product\b/.test(operator) && !readWhole[slug]?.test(operator),
        )
        .map((scan) => `${slug}, ${i === 0 ? "Cypher" : "GraphQL"}: ${scan}`),
    ),
  );
  expect(scans).toEqual([]);
});

test("hits.md states the database hits of each question, within a half", async () => {
  const now = await format(asTable(measured), { parser: "markdown", printWidth: 120 });
  const told = existsSync(table) ? hitsIn(readFileSync(table, "utf8")) : new Map<string, number[]>();
  const stale = [...hitsIn(now)].filter(([slug, hits]) => !hits.every((each, i) => isNear(each, told.get(slug)?.[i])));
  if (process.env.WRITE_HITS) writeFileSync(table, now);
  else
    expect(
      stale,
      "differ from src/questions/hits.md: where that is as it should be, run the test with WRITE_HITS=1",
    ).toEqual([]);
  if (!process.env.WRITE_HITS) expect([...told.keys()]).toEqual(questions.map(({ slug }) => slug));
});

/** The labels that the plans read whole. */
function scanned(all: readonly Profile[]): string {
  const labels = all.flatMap(({ operators }) =>
    operators.flatMap((operator) => /ByLabelScan \w+:(\w+)/.exec(operator)?.[1] ?? []),
  );
  return [...new Set(labels)].sort().join(", ");
}

function asTable(rows: readonly Hits[]): string {
  const sum = (all: readonly Profile[]) => all.reduce((total, { hits }) => total + hits, 0);
  return `# What each question costs

Database hits (PROFILE) on the seed and the documents beside the questions, without a cache. \`WRITE_HITS=1\` and
\`tests/questions/question-hits.test.ts\` write this file. The test fails if a figure is off by more than half.

The graph also has 2,000 nodes of every type, with edges of every type. A scanned label is a label whose nodes are all read.
There are few agencies, and few products beside deals.

| question | hits of its Cypher | statements of its GraphQL | hits of those | labels scanned: Cypher | GraphQL |
| --- | --: | --: | --: | --- | --- |
${rows.map(({ slug, cypher, graphql }) => `| [${slug}](${slug}.graphql) | ${cypher.hits} | ${graphql.length} | ${sum(graphql)} | ${scanned([cypher])} | ${scanned(graphql)} |`).join("\n")}
`;
}

function hitsIn(text: string): Map<string, number[]> {
  const rows = text.matchAll(/^\| \[([\w-]+)\]\S+ *\|((?: +\d+ +\|){3})/gm);
  return new Map([...rows].map(([, slug, figures]) => [slug!, figures!.split("|").slice(0, 3).map(Number)]));
}

/** The planner alternates between plans of equal estimated cost, which changes small figures most. */
function isNear(now: number, told: number | undefined): boolean {
  return told !== undefined && Math.abs(now - told) <= Math.max(100, told / 2);
}
