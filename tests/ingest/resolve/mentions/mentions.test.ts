import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ingest } from "../../../../src/ingest/run.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, testGraph } from "../../../support/graph.ts";

const products = [
  ["Cisco", "IOS"],
  ["Cisco", "IOS XE Software"],
  ["Cisco", "Adaptive Security Appliance (ASA)"],
  ["Apache", "Airflow"],
  ["Veeam", "Backup & Replication"],
  ["Palo Alto Networks", "PAN-OS"],
  ["Drupal", "Core"],
  ["Drupal", "Drupal Core"],
  ["Microsoft", ".NET Framework"],
  ["Microsoft", "HTTP.sys"],
  ["Microsoft", "Skype for Business"],
  ["ProCurve", "PCM+"],
  ["Kibàna", "Élastique"],
  ["Ivanti", "Connect Secure and Policy Secure"],
] as const;

/** Names as texts spell them, and signs that tokenizers treat differently. */
const names = [
  "Cisco® IOS",
  "Cisco IOS®",
  "Cisco IOS-XE",
  "Cisco IOS XE Software",
  "Cisco ASA",
  "Cisco_IOS",
  "Apache Airflow's",
  "Apache Airflow’s",
  "Apache™ Airflow",
  "Veeam Backup & Replication",
  "Veeam Backup and Replication",
  "Palo Alto PAN-OS",
  "Palo\u00a0Alto Networks PAN‑OS",
  "Drupal Core",
  "Microsoft .NET Framework",
  "Microsoft HTTP.sys",
  "Microsoft Skype For Business",
  "ProCurve PCM+",
  "Kibàna Élastique",
  "KIBANA ELASTIQUE",
  "Ivanti Policy Secure",
];
const signs = [
  "",
  " ",
  "®",
  "™",
  "’s",
  "'s",
  "_",
  ".",
  "+",
  "#",
  "-",
  "é",
  "@",
  ":",
  "1",
  "\n",
  "ﬁ",
  "İ",
  "☃",
  "\u0301",
];

describe("products in texts", () => {
  const graph = testGraph("empty");
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "forewarned-mentions-"));
    await writeFile(join(folder, "kev.json"), JSON.stringify(catalogue()));
    const texts = [
      ...names.map((name) => `Licences for ${name}`),
      ...names.map((name) => `${name} licences`),
      ...oddTexts(),
    ];
    await writeFile(join(folder, "deals.jsonl"), texts.map((text, i) => JSON.stringify(deal(text, i))).join("\n"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  beforeEach(() => emptyGraph(graph()));

  const mentions = () =>
    graph().read(
      { text: "MATCH (d)-[m:MENTIONS]->(p:Product) RETURN d.title, p.key, m.words ORDER BY d.key, p.key" } as never,
      {},
    );

  test("are the same whether the deals or the products come first", async () => {
    await ingest(graph(), [join(folder, "kev.json")]);
    await ingest(graph(), [join(folder, "deals.jsonl")]);
    const [productsFirst, all] = [await mentions(), await everything(graph())];
    expect(productsFirst.length).toBeGreaterThan(100);
    expect(new Set(productsFirst.map(([, product]) => product)).size).toBe(products.length - 1);
    await emptyGraph(graph());
    await ingest(graph(), [join(folder, "deals.jsonl")]);
    await ingest(graph(), [join(folder, "kev.json")]);
    expect(await mentions()).toEqual(productsFirst);
    expect(await everything(graph())).toEqual(all);
  });

  test("are found despite signs within a name and behind it", async () => {
    await ingest(graph(), [join(folder, "deals.jsonl")]);
    await ingest(graph(), [join(folder, "kev.json")]);
    const named = new Map((await mentions()).map(([title, product]) => [title as string, product]));
    expect(named.get("Licences for Cisco® IOS")).toBe("cisco/ios");
    expect(named.get("Licences for Cisco IOS-XE")).toBe("cisco/ios-xe-software");
    expect(named.get("Apache Airflow’s licences")).toBe("apache/airflow");
    expect(named.get("Drupal Core licences")).toBe("drupal/core");
    expect(named.get("Licences for KIBANA ELASTIQUE")).toBe("kibana/elastique");
  });
});

/** Texts of names with signs in and around them. They are the same in every run. */
function oddTexts(): string[] {
  const sign = fc.constantFrom(...signs);
  // One sign in each text, because several signs may make another name.
  const text = fc
    .tuple(fc.constantFrom(...names), sign, fc.nat(2), fc.constantFrom("Renewal of ", "", "Licences: "))
    .map(([name, sign, place, words]) => {
      const [before, inside, after] = [0, 1, 2].map((each) => (each === place ? sign : ""));
      return `${words}${before}${name.replace(" ", ` ${inside}`)}${after} licences`;
    });
  return fc.sample(text, { seed: 4, numRuns: 400 });
}

function deal(title: string, i: number): object {
  return {
    ocid: `ocds-h6vhtk-m${i}`,
    id: `${i}`,
    date: "2024-02-01T00:00:00Z",
    tag: ["award"],
    tender: { id: "t", title },
    buyer: { id: "b", name: "Some Body" },
    parties: [{ id: "b", name: "Some Body", roles: ["buyer"], address: { countryName: "England" } }],
    awards: [{ id: "1", title, status: "active", date: "2024-01-20", suppliers: [{ id: "s", name: "A Ltd" }] }],
  };
}

function catalogue(): object {
  return {
    title: "Known exploited",
    catalogVersion: "2024.03.01",
    dateReleased: "2024-03-01T12:00:00.000Z",
    count: products.length,
    vulnerabilities: products.map(([vendorProject, product], i) => ({
      cveID: `CVE-2023-${1000 + i}`,
      vendorProject,
      product,
      vulnerabilityName: `${vendorProject} ${product} Something Vulnerability`,
      dateAdded: "2024-02-10",
      shortDescription: "It is used.",
      requiredAction: "Apply updates.",
      dueDate: "2024-03-02",
      knownRansomwareCampaignUse: "Unknown",
      notes: "https://example.org/1",
      cwes: [],
    })),
  };
}
