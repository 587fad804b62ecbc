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
import type { AdvisoryKind, BuyerKind, Confidence, MatchedBy, Role, UncertainDate } from "../../src/values.ts";
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
/** The last buyers are departments, which have few deals: the selective end of a question. */
const departments = 3;
const batch = 5_000;
const record = "bench";
const sources = ["bench"];

/**
 * Builds the graph unless the folder already has it. It has the properties that the ingest would store, and is skewed like real
 * data. It has what makes exposures hard: every basis, deals with several products, products that several deals share, ways that
 * two records state, uncertain and unknown dates, and deals and advisories that expose nobody.
 */
export async function buildGraph(graph: Graph, folder: string, contracts: number): Promise<void> {
  const built = join(folder, `built-${contracts}`);
  if (existsSync(built)) return;
  await mkdir(folder, { recursive: true });
  await ensureConstraints(graph);
  await buildNodes(graph);
  await buildAdvisories(graph);
  await buildFrameworkLinks(graph);
  for (let from = 0; from < contracts; from += batch) {
    await buildContracts(graph, from, Math.min(from + batch, contracts), contracts);
    if (from % 50_000 === 0) console.error(`${from.toLocaleString("en")} contracts are built`);
  }
  await buildPayments(graph, contracts / 20);
  await writeFile(built, "");
}

const buyerKinds: BuyerKind[] = ["LOCAL_AUTHORITY", "NHS", "PUBLIC_BODY", "UNIVERSITY"];
const kindOfBuyer = (i: number): BuyerKind | null =>
  i >= sizes.buyers - departments ? "DEPARTMENT" : i % 5 === 4 ? null : buyerKinds[i % 5]!;

const productKey = (i: number) => `v${i % sizes.vendors}/p${i}`;

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const dayText = (dayNumber: number) => new Date(Date.UTC(2012, 0, 1 + dayNumber)).toISOString().slice(0, 10);
const date = (dayNumber: number): UncertainDate => {
  const text = dayText(dayNumber);
  return { edtf: text, earliest: text, latest: text, stated: text };
};
/** A date that is known only to lie in 60 days, with an open end for every third. */
const roughDate = (dayNumber: number): UncertainDate => {
  const [earliest, latest] = [dayText(dayNumber), dayNumber % 3 === 0 ? null : dayText(dayNumber + 60)];
  return { edtf: `${earliest}/${latest ?? ".."}`, earliest, latest, stated: "some time" };
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
        ...(role === "Buyer" ? { kind: kindOfBuyer(i) } : {}),
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
      key: productKey(i),
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
    upTo(sizes.products).map((i) => [productKey(i), `V-${i % sizes.vendors}`]),
  );
  // Every eighth product is part of the one before it.
  await connect(
    graph,
    "PART_OF",
    "Product",
    "Product",
    upTo(sizes.products).flatMap((i) => (i % 8 === 7 ? [[productKey(i), productKey(i - 1)] as Pair] : [])),
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
      date: (i % 40 === 39 ? roughDate : date)(Math.floor(random() * 4_000)),
      isPublic: i % 30 !== 29,
      isWithdrawn: i % 50 === 49,
      summary: `What advisory ${i} warns of. `.repeat(8),
      severity: "HIGH",
      cvssScore: 7.5,
      references: [`https://example.org/${i}`],
      audience: [],
      audienceKinds: i % 4 === 3 ? ["DEPARTMENT", "NHS"] : [],
      audienceExcludedKinds: i % 8 === 3 ? ["UNIVERSITY"] : [],
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
  // Every tenth advisory is about two products, and every twentieth has two records that say the same of one.
  await connect(
    graph,
    "HAS_SUBJECT",
    "Advisory",
    "Product",
    all.flatMap((i): Pair[] => {
      const product = Math.floor(sizes.products * random() ** 2);
      const productStatus = i % 60 === 31 ? ("UNDER_INVESTIGATION" as const) : statuses[i % statuses.length];
      const stated = productStatus ? { productStatus } : {};
      const about = (of: number): Pair => [`adv-${i}`, productKey(of), stated];
      return [
        about(product),
        ...(i % 10 === 5 ? [about((product + 1) % sizes.products)] : []),
        ...(i % 20 === 8 ? [about(product)] : []),
      ];
    }),
  );
  await connect(
    graph,
    "HAS_SUBJECT",
    "Advisory",
    "Organization",
    all.flatMap((i): Pair[] => (i % 500 === 12 ? [[`adv-${i}`, `S-${i % 100}`]] : [])),
  );
}

/** A third of the frameworks have one product, and a third have two. Each of them is open to some buyers. */
async function buildFrameworkLinks(graph: Graph): Promise<void> {
  const some = upTo(sizes.frameworks).filter((i) => i % 3 !== 2);
  await connect(
    graph,
    "HAS_PRODUCT",
    "Framework",
    "Product",
    some.flatMap((i): Pair[] => [
      [`fw-${i}`, productKey(i % sizes.products)],
      ...(i % 3 === 1 ? [[`fw-${i}`, productKey((i + 7) % sizes.products)] as Pair] : []),
    ]),
  );
  await connect(
    graph,
    "OPEN_TO",
    "Framework",
    "Organization",
    some.flatMap((i): Pair[] => upTo(5).map((j) => [`fw-${i}`, `B-${(i * 5 + j * 97) % sizes.buyers}`])),
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
        status: random() < 0.02 ? "CANCELLED" : "ACTIVE",
        isAggregate: false,
        value: { amount: (10 ** (3 + random() * 4)).toFixed(2), currency: "GBP", vat: null },
        items: ["Software"],
        cpv: ["48000000"],
        dateSigned: date(on),
        periodStart: date(on),
        periodEnd: date(on + 700),
        datePublished: date(on + 10),
        dealDate: i % 100 === 99 ? null : (i % 20 === 19 ? roughDate : date)(on),
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
    keys.flatMap((key, i): Pair[] => {
      const matchedBy: MatchedBy = random() < 0.2 ? "NAME" : "IDENTIFIER";
      return upTo(i % 50 === 7 ? 2 : 1).map(() => [key, `B-${skewed(sizes.buyers)}`, { matchedBy }]);
    }),
  );
  await connect(
    graph,
    "HAS_SUPPLIER",
    "Contract",
    "Organization",
    keys.map((key) => [key, `S-${skewed(sizes.suppliers)}`]),
  );
  const products = keys.map(() => (random() < 0.6 ? skewed(sizes.products, 2) : null));
  // Every twentieth deal has two products, and every fiftieth has one that two records state.
  await connect(
    graph,
    "HAS_PRODUCT",
    "Contract",
    "Product",
    keys.flatMap((key, i): Pair[] => {
      const product = products[i];
      if (product == null) return [];
      return [
        [key, productKey(product)],
        ...(i % 20 === 3 ? [[key, productKey((product + 1) % sizes.products)] as Pair] : []),
        ...(i % 50 === 4 ? [[key, productKey(product)] as Pair] : []),
      ];
    }),
  );
  const confidences: Confidence[] = ["HIGH", "MEDIUM", "LOW", "VERY_LOW"];
  await connect(
    graph,
    "MENTIONS",
    "Contract",
    "Product",
    keys.flatMap((key, i): Pair[] =>
      i % 12 === 5 ? [[key, productKey(skewed(sizes.products, 2)), { confidence: confidences[i % 4]! }]] : [],
    ),
  );
  await connect(
    graph,
    "UNDER_FRAMEWORK",
    "Contract",
    "Framework",
    keys.flatMap((key) => (random() < 0.4 ? [[key, `fw-${skewed(sizes.frameworks, 2)}`] as Pair] : [])),
  );
}

async function buildPayments(graph: Graph, count: number): Promise<void> {
  const random = randomFrom(7);
  const keys = upTo(count).map((i) => `pay-${i}`);
  for (let from = 0; from < count; from += batch) {
    const some = keys.slice(from, from + batch);
    await create(
      graph,
      "Payment",
      some.map((key) => {
        const on = Math.floor(random() * 4_500);
        return {
          label: "Payment",
          key,
          title: `Payment ${key}`,
          amount: { amount: (10 ** (3 + random() * 3)).toFixed(2), currency: "GBP", vat: "EXCLUDED" },
          date: date(on),
          dealDate: date(on),
          dealDateKind: "PAID",
          caveats: [],
          sources,
          knownFrom: date(on + 30),
        };
      }),
    );
    const to = (end: (i: number) => string) => some.map((key): Pair => [key, end(Math.floor(random() * 1_000_000))]);
    await connect(
      graph,
      "HAS_BUYER",
      "Payment",
      "Organization",
      to((i) => `B-${i % sizes.buyers}`),
    );
    await connect(
      graph,
      "HAS_SUPPLIER",
      "Payment",
      "Organization",
      to((i) => `S-${i % sizes.suppliers}`),
    );
    await connect(
      graph,
      "HAS_PRODUCT",
      "Payment",
      "Product",
      to((i) => productKey(i % sizes.products)).filter((_, i) => i % 5 === 0),
    );
  }
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
