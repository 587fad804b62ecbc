import { ForewarnedError } from "../../errors.ts";
import { type Advisory, type Confidence, type Contract, type Framework, type Label, type MatchedBy, type Organization, type Payment, type UncertainDate } from "../../model.ts";
import { cypher, type Cypher, join } from "../cypher.ts";
import { type FilterSpec, predicatesOf, type Where } from "../filter.ts";
import type { Connection } from "../loaders.ts";
import type { Parameters } from "../neo4j.ts";
import type { Order } from "../page.ts";
import { readAnyRow, readRow, rowOf, rowOfAny } from "../records.ts";
import { advisoryFilter } from "./advisory.ts";
import { organizationFilter } from "./organization.ts";
import { productFilter } from "./product.ts";

export type Deal = Framework | Contract | Payment;
export type Basis = "PRODUCT" | "FRAMEWORK" | "MENTION" | "SUPPLIER";
export type Timing = "AFTER" | "BEFORE" | "SAME_DAY" | "UNCERTAIN";

/** A deal, one of its buyers, and an advisory about what was bought: the row that this project exists for. */
export interface Exposure {
  label: "Exposure";
  deal: Deal;
  buyer: Organization;
  advisory: Advisory;
  publisher: Organization | null;
  basis: Basis;
  timing: Timing;
  inForce: "YES" | "NO" | "UNCERTAIN";
  audienceMatch: "YES" | "NO" | "UNKNOWN";
  confidence: Confidence;
  calledOff: boolean | null;
  productKeys: string[];
  path: PathEdge[];
}

/** One edge on the way from the deal to the advisory, as it was stated. */
export interface PathEdge {
  type: string;
  from: { label: Label; key: string };
  to: { label: Label; key: string };
  sourceKeys: string[];
  knownFrom: UncertainDate | null;
  statedName: string | null;
  matchedBy: MatchedBy | null;
}

/** All exposures, from the advisories. */
export const exposures = exposuresFrom("exposures", "advisory", cypher`MATCH (start:Advisory)`, { narrow: false });

// (:Framework|Contract|Payment)
export const exposuresOfDeal = exposuresFrom("exposuresOfDeal", "deal", cypher`WITH parent, parent AS start`, { narrow: true });

// (:Buyer)<-[:HAS_BUYER|OPEN_TO]-(:Contract|Payment|Framework)
export const exposuresOfBuyer = exposuresFrom("exposuresOfBuyer", "buyer", cypher`WITH parent, parent AS start`, { narrow: true });

// (:Supplier)<-[:HAS_SUPPLIER]-(:Contract|Payment|Framework)
export const exposuresOfSupplier = exposuresFrom("exposuresOfSupplier", "deal", cypher`MATCH (parent)<-[:HAS_SUPPLIER]-(deal) WITH DISTINCT parent, deal AS start`, { narrow: true });

// (:Advisory)
export const exposuresOfAdvisory = exposuresFrom("exposuresOfAdvisory", "advisory", cypher`WITH parent, parent AS start`, { narrow: false });

// (:Agency)<-[:HAS_PUBLISHER]-(:Advisory)
export const exposuresOfAgency = exposuresFrom("exposuresOfAgency", "advisory", cypher`MATCH (parent)<-[:HAS_PUBLISHER]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`, { narrow: true });

// (:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfProduct = exposuresFrom("exposuresOfProduct", "advisory", cypher`MATCH (parent)<-[:HAS_SUBJECT]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`, {
  narrow: false,
  product: cypher`product = parent`,
});

// (:Vendor)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(:Advisory)
export const exposuresOfVendor = exposuresFrom(
  "exposuresOfVendor",
  "advisory",
  cypher`MATCH (parent)<-[:HAS_VENDOR]-(:Product)<-[:HAS_SUBJECT]-(advisory:Advisory) WITH DISTINCT parent, advisory AS start`,
  { narrow: false, product: cypher`EXISTS { (product)-[:HAS_VENDOR]->(parent) }` },
);

const order: Order = [{ by: cypher`advisory.sortDate`, descending: true }, { by: cypher`advisory.key` }, { by: cypher`deal.key` }, { by: cypher`buyer.key` }];

const ownFilter: FilterSpec = {
  basis: { by: "value", property: "basis" },
  timing: { by: "value", property: "timing" },
  inForce: { by: "value", property: "inForce" },
  audienceMatch: { by: "value", property: "audienceMatch" },
  confidence: { by: "value", property: "confidence" },
  calledOff: { by: "value", property: "calledOff" },
  dealDateKind: { by: "value", property: "dealDateKind" },
};

const dealFilter: FilterSpec = { title: { by: "name", property: "title" }, date: { by: "date", property: "dealDate" } };

type Start = "advisory" | "deal" | "buyer";

/**
 * Exposures from one place to start: the ways from there by each basis, the strongest for each (deal, buyer, advisory), what
 * follows from the two dates, and then the filters.
 */
function exposuresFrom(name: string, start: Start, reach: Cypher, { narrow, product }: { narrow: boolean; product?: Cypher }): Connection<Exposure> {
  return {
    name,
    match: ({ where }) => cypher`${reach}
      CALL (parent, start) {
        CALL (parent, start) { ${waysFrom(start, product, asksForSupplier(where, narrow))} }
        WITH advisory, deal, buyer, max(strength) AS strength, collect({ strength: strength, product: product, edges: edges, rank: rank }) AS every
        RETURN advisory, deal, buyer, [way IN every WHERE way.strength = strength] AS ways
      }
      CALL (advisory) {
        OPTIONAL MATCH (advisory)-[published:HAS_PUBLISHER]->(publisher:Organization)
        WITH published, publisher ORDER BY publisher:Agency DESC, publisher.key LIMIT 1
        RETURN published, publisher
      }
      WITH *, CASE WHEN publisher:Agency THEN publisher END AS agency, [way IN ways WHERE way.product IS NOT NULL | way.product] AS products, ${derived} AS exposure`,
    predicates: ({ where }, parameters) => exposurePredicates(where, parameters),
    distinct: null,
    order,
    row: cypher`[${rowOf(cypher`advisory`, "Advisory")}, ${rowOfAny(cypher`deal`, ["Framework", "Contract", "Payment"])}, ${rowOf(cypher`buyer`, "Organization")}, ${rowOf(cypher`publisher`, "Organization")},
      exposure.basis, exposure.timing, exposure.inForce, exposure.audienceMatch, exposure.confidence, exposure.calledOff,
      [product IN products | product.key],
      [edge IN reduce(all = [], way IN ways | all + way.edges) + CASE WHEN published IS NULL THEN [] ELSE [published] END | ${pathEdgeRow}]]`,
    read: readExposure,
  };
}

/**
 * The ways by which a deal, one of its buyers and an advisory belong together. `strength` says which basis wins, `rank` how
 * sure the way is at most, as an index into the confidences.
 */
function waysFrom(start: Start, product: Cypher | undefined, bySupplier: boolean): Cypher {
  const from = { advisory: cypher`advisory`, deal: cypher`deal`, buyer: cypher`buyer` }[start];
  const way = (pattern: Cypher, conditions: Cypher[], strength: Cypher, edges: Cypher, rank: Cypher, found = cypher`product`) => cypher`
    WITH parent, start AS ${from}
    MATCH ${pattern}
    WHERE ${join([...warns, ...conditions, ...(product ? [product] : [])], cypher` AND `)}
    RETURN advisory, deal, buyer, ${found} AS product, ${strength} AS strength, ${edges} AS edges,
      CASE WHEN subject.productStatus = 'UNDER_INVESTIGATION' THEN 0 ELSE ${rank} END AS rank`;
  return join(
    [
      way(
        cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
        [isDone],
        cypher`4`,
        cypher`[link, bought, subject]`,
        rankOfMatch,
      ),
      way(
        cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(deal:Framework)-[link:OPEN_TO]->(buyer:Buyer)`,
        [onlyProductOf(cypher`deal`)],
        cypher`4`,
        cypher`[link, bought, subject]`,
        rankOfMatch,
      ),
      way(
        cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[bought:HAS_PRODUCT]-(framework:Framework)<-[under:UNDER_FRAMEWORK]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
        [isDone, onlyProductOf(cypher`framework`), cypher`NOT EXISTS { (deal)-[:HAS_PRODUCT]->() }`],
        cypher`3`,
        cypher`[link, under, bought, subject]`,
        cypher`2`,
      ),
      way(
        cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)<-[mention:MENTIONS]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
        [isDone],
        cypher`2`,
        cypher`[link, mention, subject]`,
        cypher`CASE WHEN mention.confidence IN ['HIGH', 'MEDIUM'] THEN 2 WHEN mention.confidence = 'LOW' THEN 1 ELSE 0 END`,
      ),
      ...(bySupplier
        ? [
            way(
              cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
              [isDone],
              cypher`1`,
              cypher`[link, awarded, subject]`,
              cypher`0`,
              cypher`null`,
            ),
            way(
              cypher`(advisory:Advisory)-[subject:HAS_SUBJECT]->(product:Product)-[made:HAS_VENDOR]->(vendor:Organization)<-[awarded:HAS_SUPPLIER]-(deal:Contract|Payment)-[link:HAS_BUYER]->(buyer:Buyer)`,
              [isDone],
              cypher`1`,
              cypher`[link, awarded, made, subject]`,
              cypher`0`,
            ),
          ]
        : []),
    ],
    cypher` UNION ALL `,
  );
}

const warns = [
  cypher`coalesce(advisory.kind, '') <> 'CALL' AND NOT coalesce(advisory.isWithdrawn, false)`,
  cypher`(subject.productStatus IS NULL OR subject.productStatus IN ['KNOWN_AFFECTED', 'FIRST_AFFECTED', 'LAST_AFFECTED', 'UNDER_INVESTIGATION'])`,
];

const isDone = cypher`NOT coalesce(deal.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL']`;

const rankOfMatch = cypher`CASE WHEN link.matchedBy IN ['IDENTIFIER', 'REGISTER', 'CURATED'] THEN 3 ELSE 2 END`;

function onlyProductOf(framework: Cypher): Cypher {
  return cypher`NOT EXISTS { (${framework})-[:HAS_PRODUCT]->(other) WHERE other <> product }`;
}

/** What follows from a deal, a buyer and an advisory; each comparison with an open bound is unknown, and so falls to the end. */
const derived = cypher`{
  basis: ['SUPPLIER', 'MENTION', 'FRAMEWORK', 'PRODUCT'][ways[0].strength - 1],
  dealKind: CASE WHEN deal:Framework THEN 'FRAMEWORK' WHEN deal:Contract THEN 'CONTRACT' ELSE 'PAYMENT' END,
  dealDateKind: deal.dealDateKind,
  timing: CASE
    WHEN advisory.dateEarliest > deal.dealDateLatest THEN 'AFTER'
    WHEN advisory.dateLatest < deal.dealDateEarliest THEN 'BEFORE'
    WHEN advisory.dateEarliest = advisory.dateLatest AND deal.dealDateEarliest = deal.dealDateLatest AND advisory.dateEarliest = deal.dealDateLatest THEN 'SAME_DAY'
    ELSE 'UNCERTAIN' END,
  inForce: CASE
    WHEN advisory.dateLatest < deal.periodStartEarliest OR advisory.dateEarliest > deal.periodEndLatest THEN 'NO'
    WHEN advisory.dateEarliest >= deal.periodStartLatest AND advisory.dateLatest <= deal.periodEndEarliest THEN 'YES'
    ELSE 'UNCERTAIN' END,
  audienceMatch: CASE
    WHEN buyer.country <> advisory.audienceCountry THEN 'NO'
    WHEN buyer.kind IN advisory.audienceKinds THEN 'YES'
    WHEN buyer.kind IN advisory.audienceExcludedKinds THEN 'NO'
    ELSE 'UNKNOWN' END,
  confidence: ['VERY_LOW', 'LOW', 'MEDIUM', 'HIGH'][reduce(least = reduce(best = 0, way IN ways | CASE WHEN way.rank > best THEN way.rank ELSE best END),
    rank IN [CASE WHEN publisher IS NULL THEN 1 ELSE 3 END, CASE WHEN advisory.isPublic THEN 3 ELSE 2 END] |
    CASE WHEN rank < least THEN rank ELSE least END)],
  calledOff: CASE WHEN deal:Framework THEN EXISTS {
    (deal)<-[:UNDER_FRAMEWORK]-(callOff:Contract|Payment)-[:HAS_BUYER]->(buyer) WHERE NOT coalesce(callOff.status, '') IN ['PENDING', 'CANCELLED', 'UNSUCCESSFUL'] } END
}`;

/** `basis: SUPPLIER` says little and meets much, so it is read only when asked for, and only near something named. */
function asksForSupplier(where: Where, narrow: boolean): boolean {
  const basis = where?.basis as { eq?: Basis; in?: Basis[] } | null | undefined;
  const asked = basis?.eq === "SUPPLIER" || (basis?.in?.includes("SUPPLIER") ?? false);
  if (asked && !narrow && !where?.buyer && !where?.agency && !where?.supplier) {
    throw new ForewarnedError("BAD_USER_INPUT", "Basis SUPPLIER is answered only within a buyer, a supplier, an agency or a deal. Add one of them to where, or ask for the exposures of one.");
  }
  return asked;
}

function exposurePredicates(where: Where, parameters: Parameters): Cypher[] {
  const on = (field: string) => where?.[field] as Where;
  const products = predicatesOf(productFilter, cypher`product`, on("product"), parameters);
  const suppliers = predicatesOf(organizationFilter, cypher`supplier`, on("supplier"), parameters);
  return [
    ...predicatesOf(ownFilter, cypher`exposure`, where, parameters),
    ...predicatesOf({ kind: { by: "value", property: "dealKind" } }, cypher`exposure`, on("deal"), parameters),
    ...predicatesOf(dealFilter, cypher`deal`, on("deal"), parameters),
    ...predicatesOf(organizationFilter, cypher`buyer`, on("buyer"), parameters),
    ...predicatesOf(organizationFilter, cypher`agency`, on("agency"), parameters),
    ...predicatesOf(advisoryFilter, cypher`advisory`, on("advisory"), parameters),
    ...(products.length > 0 ? [cypher`any(product IN products WHERE ${join(products, cypher` AND `)})`] : []),
    ...(suppliers.length > 0 ? [cypher`EXISTS { (deal)-[:HAS_SUPPLIER]->(supplier:Supplier) WHERE ${join(suppliers, cypher` AND `)} }`] : []),
  ];
}

const labelOf = (node: Cypher) => cypher`CASE WHEN ${node}:Organization THEN 'Organization' ELSE head(labels(${node})) END`;

const pathEdgeRow = cypher`[type(edge), ${labelOf(cypher`startNode(edge)`)}, startNode(edge).key, ${labelOf(cypher`endNode(edge)`)}, endNode(edge).key,
  edge.sources, edge.knownFrom, toString(edge.knownFromEarliest), toString(edge.knownFromLatest), edge.knownFromStated, edge.statedName, edge.matchedBy]`;

function readExposure(row: unknown): Exposure {
  const [advisory, deal, buyer, publisher, basis, timing, inForce, audienceMatch, confidence, calledOff, productKeys, path] = row as [
    unknown, unknown, unknown, unknown, Basis, Timing, Exposure["inForce"], Exposure["audienceMatch"], Confidence, boolean | null, string[], unknown[][],
  ];
  return {
    label: "Exposure",
    advisory: readRow("Advisory", advisory),
    deal: readAnyRow(deal) as Deal,
    buyer: readRow("Organization", buyer),
    publisher: publisher === null ? null : readRow("Organization", publisher),
    basis,
    timing,
    inForce,
    audienceMatch,
    confidence,
    calledOff,
    productKeys: [...new Set(productKeys)],
    path: path.map(readPathEdge),
  };
}

function readPathEdge(row: unknown[]): PathEdge {
  const [type, fromLabel, from, toLabel, to, sources, edtf, earliest, latest, stated, statedName, matchedBy] = row as [
    string, Label, string, Label, string, string[] | null, string | null, string | null, string | null, string | null, string | null, MatchedBy | null,
  ];
  return {
    type,
    from: { label: fromLabel, key: from },
    to: { label: toLabel, key: to },
    sourceKeys: sources ?? [],
    knownFrom: (edtf ?? earliest ?? latest ?? stated) === null ? null : { edtf, earliest, latest, stated },
    statedName,
    matchedBy,
  };
}

