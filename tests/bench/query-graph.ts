import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ensureConstraints } from "../../src/graph/stored/constraints.ts";
import { cypher, name } from "../../src/graph/cypher.ts";
import type { Graph } from "../../src/graph/driver/neo4j.ts";
import { storedProperties } from "../../src/graph/stored/records.ts";
import { edgeProperties } from "../../src/graph/write/records/edges.ts";
import type { EdgeType, Label } from "../../src/model.ts";
import type { EdgeStatement, NodeStatement } from "../../src/statements.ts";
import type { AdvisoryKind, Role, UncertainDate } from "../../src/values.ts";
import { randomFrom } from "./random.ts";

const sizes = {
  suppliers: 2_000,
  buyers: 500,
  frameworks: 500,
  products: 400,
  vendors: 150,
  advisories: 5_000,
  publishers: 20,
};
const batch = 5_000;
const record = "bench";
const sources = ["bench"];

/**
 * Builds the graph unless the folder already has it. It has the properties that the ingest would store, and is skewed like real
 * data.
 */
export async function buildGraph(graph: Graph, folder: string, contracts: number): Promise<void> {
  const built = join(folder, `built-${contracts}`);
  if (existsSync(built)) return;
  await mkdir(folder, { recursive: true });
  await ensureConstraints(graph);
  await buildNodes(graph);
  await buildAdvisories(graph);
  for (let from = 0; from < contracts; from += batch) {
    await buildContracts(graph, from, Math.min(from + batch, contracts), contracts);
    if (from % 50_000 === 0) console.error(`${from.toLocaleString("en")} contracts are built`);
  }
  await writeFile(built, "");
}

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const date = (dayNumber: number): UncertainDate => {
  const text = new Date(Date.UTC(2012, 0, 1 + dayNumber)).toISOString().slice(0, 10);
  return { edtf: text, earliest: text, latest: text, stated: text };
};

async function buildNodes(graph: Graph): Promise<void> {
  const organizations = (role: Role, prefix: string, count: number, kind: string) =>
    create(
      graph,
      "Organization",
      upTo(count).map((i) => ({
        label: "Organization",
        key: `${prefix}-${i}`,
        name: `${kind} ${i}`,
        aliases: [],
        identifiers: [`${prefix}-${i}`],
        country: "GB",
        sources,
        knownFrom: date(i),
      })),
      [role],
    );
  await create(graph, "Source", [{ label: "Source", key: "bench", title: "Generated" }]);
  await organizations("Supplier", "S", sizes.suppliers, "Supplier");
  await organizations("Buyer", "B", sizes.buyers, "Body");
  await organizations("Vendor", "V", sizes.vendors, "Vendor");
  await organizations("Agency", "A", sizes.publishers / 2, "Agency");
  await organizations("OtherOrganization", "O", sizes.publishers / 2, "Publisher");
  await create(
    graph,
    "Product",
    upTo(sizes.products).map((i) => ({
      label: "Product",
      key: `v${i % sizes.vendors}/p${i}`,
      name: `Product ${i}`,
      aliases: [],
      distinctiveNames: [],
      sources,
      knownFrom: date(i),
    })),
  );
  await connect(
    graph,
    "HAS_VENDOR",
    "Product",
    "Organization",
    upTo(sizes.products).map((i) => [`v${i % sizes.vendors}/p${i}`, `V-${i % sizes.vendors}`]),
  );
  await create(
    graph,
    "Framework",
    upTo(sizes.frameworks).map((i) => ({
      label: "Framework",
      key: `fw-${i}`,
      title: `Framework ${i}`,
      description: `What framework ${i} is for. `.repeat(6),
      technique: "FRAMEWORK",
      aliases: [`RM${i}`],
      ceiling: { amount: `${i}000000`, currency: "GBP", vat: null },
      dealDate: date(i * 7),
      dealDateKind: "SIGNED",
      datePublished: date(i * 7),
      caveats: [],
      sources,
      knownFrom: date(i * 7),
    })),
  );
}

const kinds: AdvisoryKind[] = ["VULNERABILITY", "VULNERABILITY", "EXPLOITED", "GUIDANCE", "BAN"];
const statuses = ["KNOWN_AFFECTED", "KNOWN_AFFECTED", "FIXED", undefined] as const;

async function buildAdvisories(graph: Graph): Promise<void> {
  const random = randomFrom(2);
  const all = upTo(sizes.advisories);
  await create(
    graph,
    "Advisory",
    all.map((i) => ({
      label: "Advisory",
      key: `adv-${i}`,
      title: `Advisory ${i}`,
      kind: kinds[i % kinds.length]!,
      date: date(Math.floor(random() * 4_000)),
      isPublic: true,
      isWithdrawn: false,
      summary: `What advisory ${i} warns of. `.repeat(8),
      severity: "HIGH",
      cvssScore: 7.5,
      references: [`https://example.org/${i}`],
      audience: [],
      audienceKinds: [],
      audienceExcludedKinds: [],
      caveats: [],
      sources,
      knownFrom: date(i % 4_000),
    })),
  );
  const half = sizes.publishers / 2;
  await connect(
    graph,
    "HAS_PUBLISHER",
    "Advisory",
    "Organization",
    all.map((i) => {
      const publisher = Math.floor(sizes.publishers * random() ** 2);
      return [`adv-${i}`, publisher < half ? `A-${publisher}` : `O-${publisher - half}`];
    }),
  );
  await connect(
    graph,
    "HAS_SUBJECT",
    "Advisory",
    "Product",
    all.map((i) => {
      const product = Math.floor(sizes.products * random() ** 2);
      const productStatus = statuses[i % statuses.length];
      return [`adv-${i}`, `v${product % sizes.vendors}/p${product}`, productStatus ? { productStatus } : {}];
    }),
  );
}

async function buildContracts(graph: Graph, from: number, to: number, count: number): Promise<void> {
  const random = randomFrom(100 + from);
  const skewed = (n: number, power = 3) => Math.floor(n * random() ** power);
  const keys = upTo(to - from).map((i) => `c-${from + i}`);
  await create(
    graph,
    "Contract",
    keys.map((key, i) => {
      const on = Math.floor(((from + i) / count) * 4_500);
      return {
        label: "Contract",
        key,
        title: `Contract ${from + i} for support`,
        description: `What contract ${from + i} is about. `.repeat(10),
        status: "ACTIVE",
        isAggregate: false,
        value: { amount: (10 ** (3 + random() * 4)).toFixed(2), currency: "GBP", vat: null },
        items: ["Software"],
        cpv: ["48000000"],
        dateSigned: date(on),
        periodStart: date(on),
        periodEnd: date(on + 700),
        datePublished: date(on + 10),
        dealDate: date(on),
        dealDateKind: "SIGNED",
        caveats: [],
        sources,
        knownFrom: date(on + 10),
      };
    }),
  );
  await connect(
    graph,
    "HAS_BUYER",
    "Contract",
    "Organization",
    keys.map((key) => [key, `B-${skewed(sizes.buyers)}`]),
  );
  await connect(
    graph,
    "HAS_SUPPLIER",
    "Contract",
    "Organization",
    keys.map((key) => [key, `S-${skewed(sizes.suppliers)}`]),
  );
  await connect(
    graph,
    "HAS_PRODUCT",
    "Contract",
    "Product",
    keys.flatMap((key) => {
      const product = skewed(sizes.products, 2);
      return random() < 0.6 ? [[key, `v${product % sizes.vendors}/p${product}`] as Pair] : [];
    }),
  );
  await connect(
    graph,
    "UNDER_FRAMEWORK",
    "Contract",
    "Framework",
    keys.flatMap((key) => (random() < 0.4 ? [[key, `fw-${skewed(sizes.frameworks, 2)}`] as Pair] : [])),
  );
}

async function create(graph: Graph, label: Label, statements: NodeStatement[], roles: Role[] = []): Promise<void> {
  const labels = [label, ...roles].reduce((text, each) => cypher`${text}:${name(each)}`, cypher``);
  const rows = statements.map((each) => storedProperties(each, record));
  await graph.write((run) => run(cypher`UNWIND $p.rows AS row CREATE (node${labels}) SET node = row`, { rows }));
}

type Pair = [from: string, to: string, properties?: EdgeStatement["properties"]];

async function connect(graph: Graph, type: EdgeType, from: Label, to: Label, pairs: Pair[]): Promise<void> {
  const rows = pairs.map(([start, end, stated]) => {
    const properties = { ...(to === "Organization" ? { matchedBy: "IDENTIFIER" as const } : {}), ...stated };
    const edge: EdgeStatement = {
      type,
      from: { label: from, key: start },
      to: { label: to, key: end },
      sources,
      knownFrom: date(1_000),
      properties,
    };
    return { from: start, to: end, properties: edgeProperties(edge, record) };
  });
  await graph.write((run) =>
    run(
      cypher`UNWIND $p.rows AS row
        MATCH (from:${name(from)} {key: row.from}) MATCH (to:${name(to)} {key: row.to})
        CREATE (from)-[edge:${name(type)}]->(to) SET edge = row.properties`,
      { rows },
    ),
  );
}
