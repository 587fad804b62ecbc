import { cypher } from "../../../cypher.ts";
import type { Graph } from "../../../driver/neo4j.ts";
import { groupBy } from "../../../group-by.ts";
import { edgeRestsOnName } from "../../path/path-edge.ts";
import { warnsBy } from "../../warns.ts";
import { type Day, dayOf, IndexById, unknownDay } from "./column.ts";

/** An advisory that warns: it is neither withdrawn nor a mere call. */
export interface Warning {
  id: number;
  key: string;
  sortDate: Day;
  isPublic: boolean;
  knownFrom: Day;
  audienceCountry: string | null;
  audienceKinds: readonly string[];
  audienceExcludedKinds: readonly string[];
  /** The publishers, in the order in which an exposure prefers them. */
  publishers: readonly Publisher[];
}

export interface Publisher {
  id: number;
  isAgency: boolean;
  restsOnName: boolean;
  knownFrom: Day;
}

/** The edges from warnings to one product or organisation, in the order of the warnings. Several may lead from the same one. */
export interface Subject {
  warnings: Int32Array;
  isUnderInvestigation: Uint8Array;
  knownFrom: Int32Array;
  /** True if several edges lead from the same warning. */
  repeats: boolean;
}

/** An edge to the node at this index. */
export interface LinkTo {
  to: number;
  knownFrom: Day;
}

/** A product with its makers, and the products that it is part of. */
export interface BoughtProduct {
  id: number;
  /** The ids of its vendors. */
  vendors: readonly LinkTo[];
  /** The indexes of the products that are part of it. */
  parts: LinkTo[];
  subject: Subject | null;
}

/** The side of the advisories: what warns of which product or organisation. */
export interface Warnings {
  warnings: readonly Warning[];
  indexOfWarning: IndexById;
  /** The days between which a warning lies, by the index of the warning. */
  earliest: Int32Array;
  latest: Int32Array;
  /** The indexes of the warnings from the newest to the oldest. Those of one day are in the order of their keys. */
  newestFirst: Int32Array;
  products: readonly BoughtProduct[];
  indexOfProduct: IndexById;
  /** The warnings about organisations themselves, by the id of the organisation. */
  ofOrganization: ReadonlyMap<number, Subject>;
  /** The indexes of the products that an organisation makes, by its id. */
  madeBy: ReadonlyMap<number, readonly LinkTo[]>;
}

const warningsStatement = cypher`MATCH (advisory:Advisory) WHERE ${warnsBy.advisory}
  RETURN id(advisory), advisory.key, advisory.sortDate, toString(advisory.dateEarliest), toString(advisory.dateLatest),
    coalesce(advisory.isPublic, false), toString(advisory.knownFromEarliest),
    advisory.audienceCountry, advisory.audienceKinds, advisory.audienceExcludedKinds,
    COLLECT { MATCH (advisory)-[published:HAS_PUBLISHER]->(publisher:Organization)
      WITH publisher, published, coalesce(${edgeRestsOnName(cypher`published`)}, false) AS restsOnName
      RETURN [id(publisher), publisher:Agency, restsOnName, toString(published.knownFromEarliest)] AS each
      ORDER BY publisher:Agency DESC, publisher.key, restsOnName, published.record }
  ORDER BY advisory.key`;

const productsStatement = cypher`MATCH (product:Product)
  RETURN id(product), [(product)-[made:HAS_VENDOR]->(vendor:Organization) | [id(vendor), toString(made.knownFromEarliest)]],
    [(product)-[within:PART_OF]->(whole:Product) | [id(whole), toString(within.knownFromEarliest)]]`;

const subjectsStatement = cypher`MATCH (advisory:Advisory)-[subject:HAS_SUBJECT]->(about)
  WHERE (about:Product OR about:Organization) AND ${warnsBy.advisory} AND ${warnsBy.subject}
  RETURN id(about), id(advisory), coalesce(subject.productStatus = 'UNDER_INVESTIGATION', false), toString(subject.knownFromEarliest)`;

type LinkRow = [id: bigint, knownFrom: string | null];

/** Reads the side of the advisories. */
export async function readWarnings(graph: Graph): Promise<Warnings> {
  const [warningRows, productRows, subjectRows] = await Promise.all([
    graph.read(warningsStatement, {}),
    graph.read(productsStatement, {}),
    graph.read(subjectsStatement, {}),
  ]);
  const indexOfWarning = new IndexById();
  const earliest = new Int32Array(warningRows.length);
  const latest = new Int32Array(warningRows.length);
  const warnings = warningRows.map((row, i): Warning => {
    const [id, key, sortDate, from, to, isPublic, knownFrom, audienceCountry, kinds, excluded, publishers] = row;
    indexOfWarning.set(Number(id), i);
    earliest[i] = dayOf(from as string | null);
    latest[i] = dayOf(to as string | null);
    return {
      id: Number(id),
      key: key as string,
      sortDate: dayOf(sortDate as string),
      isPublic: isPublic as boolean,
      knownFrom: dayOf(knownFrom as string | null),
      audienceCountry: audienceCountry as string | null,
      audienceKinds: (kinds as string[] | null) ?? [],
      audienceExcludedKinds: (excluded as string[] | null) ?? [],
      publishers: (publishers as [bigint, boolean, boolean, string | null][]).map(
        ([of, isAgency, restsOnName, since]) => ({ id: Number(of), isAgency, restsOnName, knownFrom: dayOf(since) }),
      ),
    };
  });
  const subjects = subjectsOf(subjectRows, indexOfWarning);
  const indexOfProduct = new IndexById();
  productRows.forEach(([id], i) => indexOfProduct.set(Number(id), i));
  const products = productRows.map(([id, vendors]): BoughtProduct => {
    return {
      id: Number(id),
      vendors: (vendors as LinkRow[]).map(linkTo),
      parts: [],
      subject: subjects.get(Number(id)) ?? null,
    };
  });
  productRows.forEach(([, , wholes], i) => {
    for (const { to, knownFrom } of (wholes as LinkRow[]).map(linkTo))
      products[indexOfProduct.of(to)]?.parts.push({ to: i, knownFrom });
  });
  const made = products.flatMap(({ vendors }, i) =>
    vendors.map(({ to, knownFrom }) => ({ maker: to, to: i, knownFrom })),
  );
  const isProduct = (id: number) => indexOfProduct.of(id) >= 0;
  return {
    warnings,
    indexOfWarning,
    earliest,
    latest,
    newestFirst: Int32Array.from(warnings.keys()).sort(
      (a, b) => warnings[b]!.sortDate - warnings[a]!.sortDate || a - b,
    ),
    products,
    indexOfProduct,
    ofOrganization: new Map([...subjects].filter(([id]) => !isProduct(id))),
    madeBy: groupBy(made, ({ maker }) => maker),
  };
}

const linkTo = ([id, knownFrom]: LinkRow): LinkTo => ({ to: Number(id), knownFrom: dayOf(knownFrom) });

/**
 * The subjects by the id of their node. Two records may state the same edge. It may be known from the first day on which one of
 * them may be.
 */
function subjectsOf(rows: readonly unknown[][], indexOfWarning: IndexById): Map<number, Subject> {
  const edges = new Map<number, Map<number, SubjectEdge>>();
  for (const [about, advisory, isUnderInvestigation, since] of rows) {
    const warning = indexOfWarning.of(Number(advisory));
    if (warning < 0) continue;
    const knownFrom = dayOf(since as string | null);
    const edge = { warning, isUnderInvestigation: Number(isUnderInvestigation), knownFrom };
    const ofNode = edges.get(Number(about)) ?? new Map<number, SubjectEdge>();
    edges.set(Number(about), ofNode);
    const name = 2 * warning + edge.isUnderInvestigation;
    const same = ofNode.get(name);
    if (same) same.knownFrom = Math.min(same.knownFrom, knownFrom);
    else ofNode.set(name, edge);
  }
  return new Map([...edges].map(([id, ofNode]) => [id, subjectOf([...ofNode.values()])]));
}

interface SubjectEdge {
  warning: number;
  isUnderInvestigation: number;
  knownFrom: Day;
}

function subjectOf(edges: SubjectEdge[]): Subject {
  edges.sort((a, b) => a.warning - b.warning);
  return {
    warnings: Int32Array.from(edges, ({ warning }) => warning),
    isUnderInvestigation: Uint8Array.from(edges, (edge) => edge.isUnderInvestigation),
    knownFrom: Int32Array.from(edges, ({ knownFrom }) => knownFrom),
    repeats: edges.some(({ warning }, i) => i > 0 && edges[i - 1]!.warning === warning),
  };
}

/** True if something may have been published by a day. An unknown date of publication may be any day. */
export const mayBeKnownBy = (asOf: Day, knownFrom: Day): boolean =>
  asOf === unknownDay || knownFrom === unknownDay || knownFrom <= asOf;
