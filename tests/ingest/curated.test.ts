import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { parseCurated } from "../../src/ingest/formats/curated/parse-curated.ts";
import { resolve } from "../../src/ingest/resolve/resolve.ts";
import { loadCurated } from "../../src/ingest/curated.ts";
import { writeRecords } from "../../src/graph/write/records/write.ts";
import { everything } from "../support/everything.ts";
import { emptyGraph, folderOfSeed, seedFolder, testGraph } from "../support/graph.ts";

const seedFile = async () => ({ path: "seed/zoom.yaml", text: await readFile(join(seedFolder, "zoom.yaml"), "utf8") });

describe("curated facts in the graph", () => {
  const graph = testGraph("empty");
  /** Some files of the seed: a copy that tests change, and an unchanged copy. */
  let folder: string;
  let unchanged: string;
  beforeEach(async () => {
    const files = ["agencies.yaml", "zoom.yaml"];
    folder = await folderOfSeed(...files);
    unchanged = await folderOfSeed(...files);
  });

  const change = async (from: string | RegExp, to: string) => {
    const file = join(folder, "zoom.yaml");
    const text = await readFile(file, "utf8");
    expect(text).toMatch(from);
    await writeFile(file, text.replace(from, to));
  };

  test("a second load changes nothing, and neither does a second write", async () => {
    const first = await loadCurated(graph(), folder);
    expect(first).toEqual({ read: first.read, written: first.read });
    const once = await everything(graph());
    // Flaws, procedures, lots, names and judgements are nodes in addition to the entries that name them.
    const entries = once.nodes.filter(
      (node) => !/^\[\["(Name|Vulnerability|ContractingProcess|Lot|Judgement)"/.test(node),
    );
    expect(entries).toHaveLength(first.read);
    expect(once.edges.length).toBeGreaterThan(40);
    expect(await loadCurated(graph(), folder)).toEqual({ read: first.read, written: 0 });
    expect(await everything(graph())).toEqual(once);
    await writeRecords(graph(), parseCurated([await seedFile()]));
    await resolve(graph());
    expect(await everything(graph())).toEqual(once);
  });

  test("the next load restores a deleted node", async () => {
    await loadCurated(graph(), folder);
    const before = await everything(graph());
    await graph().write((run) => run({ text: "MATCH (node:Contract) DETACH DELETE node" } as never, {}));
    await loadCurated(graph(), folder);
    expect(await everything(graph())).toEqual(before);
  });

  test("two loads at once have the same result as one", async () => {
    await emptyGraph(graph());
    await Promise.all([loadCurated(graph(), folder), loadCurated(graph(), folder)]);
    const both = await everything(graph());
    await writeRecords(graph(), parseCurated([await seedFile()]));
    await resolve(graph());
    expect(await everything(graph())).toEqual(both);
  });

  test("a changed entry replaces its former content, and a removed entry removes its node and edges", async () => {
    await loadCurated(graph(), unchanged);
    const before = await everything(graph());
    await change('amount: "16000"', 'amount: "16500.50"');
    await change(/ {2}- key: zoom-daily-users[\s\S]*?\n\n/, "");
    const { read, written } = await loadCurated(graph(), folder);
    expect(written).toBe(read + 1);
    const after = await everything(graph());
    expect(after.nodes).toHaveLength(before.nodes.length - 1);
    expect(after.edges).toHaveLength(before.edges.length - 1);
    expect(after.nodes.filter((node) => node.includes('"16500.50"'))).toHaveLength(1);
    expect(after.nodes.find((node) => node.includes('"16500.50"'))).toMatch(
      /"valueNanos":"500000000n","valueUnits":"16500n"|"valueUnits":"16500n"/,
    );
    await loadCurated(graph(), unchanged);
    expect(await everything(graph())).toEqual(before);
  });

  test("an organisation loses a role with the last edge that gave it", async () => {
    await loadCurated(graph(), unchanged);
    await change(/openTo: \[.*\]/, "openTo: [cabinet-office]");
    await loadCurated(graph(), folder);
    const rows = await graph().read(
      {
        text: "MATCH (o:Organization {kind: 'DEPARTMENT'}) WHERE o.name IN ['Cabinet Office', 'Department of Health and Social Care', 'Ministry of Defence'] RETURN o.name, labels(o) ORDER BY o.name",
      } as never,
      {},
    );
    expect(rows).toEqual([
      ["Cabinet Office", ["Organization", "Buyer"]],
      ["Department of Health and Social Care", ["Organization", "OtherOrganization"]],
      ["Ministry of Defence", ["Organization", "OtherOrganization"]],
    ]);
    await loadCurated(graph(), unchanged);
  });

  test("an invalid file changes nothing", async () => {
    await loadCurated(graph(), unchanged);
    const before = await everything(graph());
    await change("kind: BAN", "kind: PROHIBITION");
    await expect(loadCurated(graph(), folder)).rejects.toThrow(
      /zoom\.yaml:\d+:\d+ {2}kind is "PROHIBITION"; expected one of VULNERABILITY, /,
    );
    expect(await everything(graph())).toEqual(before);
  });

  test("an error names a file that is not UTF-8", async () => {
    await writeFile(join(folder, "other.yaml"), Buffer.from([0x73, 0xe9, 0x0a]));
    await expect(loadCurated(graph(), folder)).rejects.toThrow(/other\.yaml": it is not text in UTF-8/);
  });

  test("an error names a folder that does not exist", async () => {
    await expect(loadCurated(graph(), join(folder, "nowhere"))).rejects.toThrow(
      /Cannot read the folder of curated facts .*nowhere/,
    );
  });
});

test("a KEV entry says if it was listed on the first day of the catalogue, and a contract says how it may be extended", () => {
  const text = `sources: [{ key: s, title: S }]
organizations: [{ key: v, name: V, sources: [s] }, { key: b, name: B, sources: [s] }]
advisories:
  - { key: a1, title: A1, kind: EXPLOITED, kev: CVE-2020-0001, date: "2021-11-03", about: [{ organization: v }], sources: [s] }
  - { key: a2, title: A2, kind: EXPLOITED, kev: CVE-2020-0002, date: "2021-11-04", about: [{ organization: v }], sources: [s] }
  - { key: a3, title: A3, kind: GUIDANCE, date: "2021-11-03", about: [{ organization: v }], sources: [s] }
contracts:
  - { key: c, title: C, buyers: [b], period: { end: "2026-02-01", maxExtent: "2027-02-01" }, renewal: Once., sources: [s] }
`;
  const nodes = parseCurated([{ path: "f.yaml", text }]).fragments.flatMap((each) => each.nodes);
  const began = nodes.flatMap((node) => (node.label === "Advisory" ? [node.listedWhenCatalogueBegan ?? null] : []));
  expect(began).toEqual([true, null, null]);
  expect(nodes.find(({ label }) => label === "Contract")).toMatchObject({
    maxExtentDate: { edtf: "2027-02-01" },
    renewal: "Once.",
  });
});

describe("an error in a curated file is reported with its position", () => {
  const source = "sources:\n  - { key: s, title: S }\n";
  const bad: [string, string, string | RegExp][] = [
    ["a list without an end", "sources: [", /f\.yaml:1:11 {2}/],
    ["an empty file", "", /f\.yaml:1:1 {2}the file is empty; expected fields with values/],
    [
      "an unknown field",
      `${source}frameworks:\n  - { key: f, title: F, sources: [s], sealing: 1 }`,
      /f\.yaml:4:48 {2}"sealing" is not a field here; expected one of key, sources, title, .*ceiling/,
    ],
    ["a missing field", `${source}organizations:\n  - key: o\n    sources: [s]`, /f\.yaml:4:5 {2}"name" is missing/],
    [
      "an amount that is a number",
      `${source}frameworks:\n  - key: f\n    title: F\n    sources: [s]\n    ceiling: { amount: 2000000, currency: GBP }`,
      /f\.yaml:7:24 {2}amount is 2000000; expected text, so write it in quotes/,
    ],
    [
      "an unknown key",
      `${source}products:\n  - { key: p, name: P, vendor: v, sources: [s] }`,
      /f\.yaml:4:32 {2}"v" is not a key in organizations; the known keys are: none/,
    ],
    [
      "an unknown source",
      `${source}organizations:\n  - { key: o, name: O, sources: [t] }`,
      /f\.yaml:4:34 {2}"t" is not a key in sources; the known keys are: s/,
    ],
    [
      "an impossible date",
      `sources:\n  - key: s\n    title: S\n    published: 2020-02-31`,
      /f\.yaml:4:16 {2}"2020-02-31" is not a date in EDTF; expected a date such as 2020-04-07/,
    ],
    [
      "bounds in the wrong order",
      `sources:\n  - key: s\n    title: S\n    published: { edtf: 2020~, earliest: 2020-05-01, latest: 2020-04-01 }`,
      /f\.yaml:4:5 {2}its earliest day 2020-05-01 is after its latest day 2020-04-01/,
    ],
    [
      "a duplicate key",
      "sources:\n  - { key: s, title: S }\n  - { key: s, title: T }",
      /f\.yaml:3:12 {2}key "s" is already used in sources at f\.yaml:2:12/,
    ],
    [
      "a duplicate organisation",
      `${source}organizations:\n  - { key: a, name: Zoom!, sources: [s] }\n  - { key: b, name: ZOOM, sources: [s] }`,
      /f\.yaml:5:21 {2}is the same as "a" at f\.yaml:4/,
    ],
    [
      "judgements that contradict each other",
      `${source}judgements:\n${[
        ["a", "name:GB:a", "name:GB:b", "same"],
        ["b", "name:GB:b", "name:GB:c", "same"],
        ["c", "name:GB:a", "name:GB:c", "different"],
      ]
        .map(
          ([key, one, other, verdict]) =>
            `  - { key: ${key}, organizations: ["${one}", "${other}"], verdict: ${verdict}, judgedBy: A, reason: B, sources: [s] }\n`,
        )
        .join("")}`,
      /name:GB:a and name:GB:c are judged to be different, but other judgements make them the same/,
    ],
    [
      "a judgement on an unknown source",
      `${source}judgements:\n  - { key: a, organizations: ["name:GB:a", "name:GB:b"], verdict: same, judgedBy: A, reason: B, sources: [t] }`,
      /source "t" is not in the list of sources/,
    ],
    ["a duplicate field", "sources:\n  - { key: s, title: S, title: T }", /f\.yaml:2:\d+ {2}Map keys must be unique/],
  ];

  test.each(bad)("%s", (_, text, expected) => {
    expect(() => parseCurated([{ path: "f.yaml", text }])).toThrow(expected);
  });

  test("all problems are reported at once, but no more than twenty, with the number of the others", () => {
    const text = `sources:\n${Array.from({ length: 25 }, (_, i) => `  - { key: UPPER-${i}, title: S }\n`).join("")}`;
    expect(() => parseCurated([{ path: "f.yaml", text }])).toThrow(
      /25 problems\. Nothing was changed\.[\s\S]*f\.yaml:2:12 {2}key is "UPPER-0"; expected: The key of the entry[\s\S]*and 5 more/,
    );
  });
});
