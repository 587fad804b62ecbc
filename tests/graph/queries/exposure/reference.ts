import { cypher } from "../../../../src/graph/cypher.ts";
import type { Graph } from "../../../../src/graph/driver/neo4j.ts";

/*
 * A plain second implementation of exposures, to compare with. It knows nothing of the first one: it reads the whole graph, tries
 * each deal with each buyer and each advisory, and follows the definitions of the schema word by word. It is slow.
 */

interface Node {
  id: number;
  labels: string[];
  key: string;
  [property: string]: unknown;
}
interface Edge {
  type: string;
  from: Node;
  to: Node;
  [property: string]: unknown;
}

/** An exposure of the reference. */
export interface ReferenceRow {
  deal: Node;
  buyer: Node;
  advisory: Node;
  basis: string;
  timing: string;
  inForce: string;
  audienceMatch: string;
  confidence: string;
  calledOff: boolean | null;
  lagAtLeast: number | null;
  lagAtMost: number | null;
  products: Node[];
  /** The products on ways of any strength. */
  met: Node[];
  vendors: Node[];
  agency: Node | null;
  exploited: boolean;
  knownAsOf: "YES" | "UNCERTAIN" | null;
}

export class Reference {
  private constructor(
    private readonly nodes: readonly Node[],
    private readonly edges: readonly Edge[],
  ) {}

  static async read(graph: Graph): Promise<Reference> {
    const plain = cypher`[property IN keys(each) | [property, CASE WHEN each[property] IS :: DATE THEN toString(each[property]) ELSE each[property] END]]`;
    const nodeRows = await graph.read(cypher`MATCH (each) RETURN id(each), labels(each), ${plain}`, {});
    const nodes = new Map(
      nodeRows.map(([id, labels, properties]) => [
        Number(id),
        { id: Number(id), labels, ...Object.fromEntries(properties as [string, unknown][]) } as Node,
      ]),
    );
    const edgeRows = await graph.read(
      cypher`MATCH (from)-[each]->(to) RETURN id(from), type(each), id(to), ${plain}`,
      {},
    );
    const edges = edgeRows.map(([from, type, to, properties]) => ({
      type: type as string,
      from: nodes.get(Number(from))!,
      to: nodes.get(Number(to))!,
      ...Object.fromEntries(properties as [string, unknown][]),
    }));
    return new Reference([...nodes.values()], edges);
  }

  all(label: string): Node[] {
    return this.nodes.filter(({ labels }) => labels.includes(label));
  }

  edgesFrom(node: Node, ...types: string[]): Edge[] {
    return this.edges.filter(({ from, type }) => from === node && types.includes(type));
  }

  edgesTo(node: Node, ...types: string[]): Edge[] {
    return this.edges.filter(({ to, type }) => to === node && types.includes(type));
  }

  rows(asOf: string | null, asked: { family: boolean; supplier: boolean }): ReferenceRow[] {
    const deals = [...this.all("Framework"), ...this.all("Contract"), ...this.all("Payment")];
    return deals.flatMap((deal) =>
      this.all("Buyer").flatMap((buyer) =>
        this.all("Advisory").flatMap((advisory) => this.row(deal, buyer, advisory, asOf, asked) ?? []),
      ),
    );
  }

  private row(
    deal: Node,
    buyer: Node,
    advisory: Node,
    asOf: string | null,
    asked: { family: boolean; supplier: boolean },
  ): ReferenceRow | null {
    const ways = this.ways(deal, buyer, advisory, asOf, asked);
    if (ways.length === 0) return null;
    const strongest = ways.filter(({ basis }) => basis === Math.max(...ways.map((way) => way.basis)));
    const [published = null] = this.edgesFrom(advisory, "HAS_PUBLISHER")
      .filter((edge) => may(edge, asOf))
      .sort(
        (a, b) =>
          Number(b.to.labels.includes("Agency")) - Number(a.to.labels.includes("Agency")) ||
          (a.to.key < b.to.key ? -1 : a.to.key > b.to.key ? 1 : Number(byName(a)) - Number(byName(b))),
      );
    const rank = Math.min(
      Math.max(...strongest.map((way) => way.rank)),
      published === null ? 1 : byName(published) ? 2 : 3,
      advisory.isPublic === true ? 3 : 2,
    );
    const met = ways.flatMap(({ product }) => product ?? []);
    const madeBy = met.flatMap((product) => this.edgesFrom(product, "HAS_VENDOR").filter((edge) => may(edge, asOf)));
    return {
      deal,
      buyer,
      advisory,
      basis: ["SUPPLIER", "FAMILY", "MENTION", "FRAMEWORK", "PRODUCT"][strongest[0]!.basis - 1]!,
      timing: timing(deal, advisory),
      inForce: inForce(deal, advisory),
      audienceMatch: audienceMatch(buyer, advisory),
      confidence: ["VERY_LOW", "LOW", "MEDIUM", "HIGH"][rank]!,
      calledOff: deal.labels.includes("Framework") ? this.calledOff(deal, buyer, asOf) : null,
      lagAtLeast: days(deal.dealDateLatest, advisory.dateEarliest),
      lagAtMost: days(deal.dealDateEarliest, advisory.dateLatest),
      products: unique(strongest.flatMap(({ product }) => product ?? [])),
      met,
      vendors: [...madeBy.map(({ to }) => to), ...ways.flatMap(({ vendor }) => vendor ?? [])],
      agency: published?.to.labels.includes("Agency") ? published.to : null,
      exploited: this.exploited(met, advisory, asOf),
      knownAsOf:
        asOf === null
          ? null
          : strongest.some(({ edges }) =>
                [...edges, deal, advisory, ...(published ? [published] : [])].every(
                  ({ knownFromLatest }) => knownFromLatest != null && (knownFromLatest as string) <= asOf,
                ),
              )
            ? "YES"
            : "UNCERTAIN",
    };
  }

  private ways(
    deal: Node,
    buyer: Node,
    advisory: Node,
    asOf: string | null,
    { family, supplier }: { family: boolean; supplier: boolean },
  ): Way[] {
    if (["PENDING", "CANCELLED", "UNSUCCESSFUL"].includes(deal.status as string)) return [];
    if (advisory.kind === "CALL" || advisory.isWithdrawn === true) return [];
    if (!may(deal, asOf) || !may(advisory, asOf)) return [];
    const isFramework = deal.labels.includes("Framework");
    const found: Way[] = [];
    const add = (basis: number, rank: number, edges: Edge[], product: Node | null, vendor: Node | null = null) => {
      const subject = edges.at(-1)!;
      if (edges.every((edge) => may(edge, asOf)))
        found.push({ basis, rank: subject.productStatus === "UNDER_INVESTIGATION" ? 0 : rank, edges, product, vendor });
    };
    const stated = (of: Node) => this.edgesFrom(of, "HAS_PRODUCT").filter((edge) => may(edge, asOf));
    const single = (of: Node) => new Set(stated(of).map(({ to }) => to)).size === 1;
    const subjects = this.edgesFrom(advisory, "HAS_SUBJECT").filter(
      ({ productStatus }) =>
        productStatus == null ||
        ["KNOWN_AFFECTED", "FIRST_AFFECTED", "LAST_AFFECTED", "UNDER_INVESTIGATION"].includes(productStatus as string),
    );
    for (const link of this.edgesFrom(deal, "HAS_BUYER", "OPEN_TO").filter(({ to }) => to === buyer))
      for (const subject of subjects) {
        const about = subject.to;
        const isBuyer = link.type === "HAS_BUYER";
        if (about.labels.includes("Product")) {
          for (const bought of this.edgesFrom(deal, "HAS_PRODUCT", "MENTIONS").filter(({ to }) => to === about)) {
            if (isFramework && (bought.type === "MENTIONS" || !single(deal))) continue;
            const sure = ["IDENTIFIER", "REGISTER", "CURATED"].includes(link.matchedBy as string) ? 3 : 2;
            const rank =
              bought.type === "MENTIONS" ? ({ HIGH: 2, MEDIUM: 2, LOW: 1 }[bought.confidence as string] ?? 0) : sure;
            add(bought.type === "MENTIONS" ? 3 : 5, rank, [link, bought, subject], about);
          }
          if (isBuyer && stated(deal).length === 0)
            for (const under of this.edgesFrom(deal, "UNDER_FRAMEWORK"))
              for (const bought of this.edgesFrom(under.to, "HAS_PRODUCT"))
                if (bought.to === about && single(under.to)) add(4, 2, [link, under, bought, subject], about);
          if (family && isBuyer && !isFramework)
            for (const within of this.wholesOf(about, 3))
              for (const bought of this.edgesFrom(deal, "HAS_PRODUCT", "MENTIONS"))
                if (bought.to === within.at(-1)!.to)
                  add(2, bought.type === "MENTIONS" ? 0 : 1, [link, bought, ...within, subject], about);
        }
        if (!supplier || !isBuyer) continue;
        for (const sold of this.edgesFrom(deal, "HAS_SUPPLIER")) {
          if (sold.to === about) add(1, 0, [link, sold, subject], null, sold.to);
          for (const made of this.edgesFrom(about, "HAS_VENDOR"))
            if (made.to === sold.to) add(1, 0, [link, sold, made, subject], about, sold.to);
        }
      }
    return found;
  }

  private wholesOf(product: Node, steps: number): Edge[][] {
    return this.edgesFrom(product, "PART_OF").flatMap((edge) => [
      [edge],
      ...(steps > 1 ? this.wholesOf(edge.to, steps - 1).map((rest) => [edge, ...rest]) : []),
    ]);
  }

  private calledOff(framework: Node, buyer: Node, asOf: string | null): boolean {
    return this.edgesTo(framework, "UNDER_FRAMEWORK").some(
      (under) =>
        !["PENDING", "CANCELLED", "UNSUCCESSFUL"].includes(under.from.status as string) &&
        may(under, asOf) &&
        may(under.from, asOf) &&
        this.edgesFrom(under.from, "HAS_BUYER").some((bought) => bought.to === buyer && may(bought, asOf)),
    );
  }

  private exploited(met: readonly Node[], advisory: Node, asOf: string | null): boolean {
    const says = (said: Edge) =>
      said.from.kind === "EXPLOITED" && said.from.isWithdrawn !== true && may(said.from, asOf) && may(said, asOf);
    return (
      met.some((product) => this.edgesTo(product, "HAS_SUBJECT").some(says)) ||
      this.edgesFrom(advisory, "HAS_VULNERABILITY").some((own) =>
        this.edgesTo(own.to, "HAS_VULNERABILITY").some((said) => said !== own && says(said)),
      )
    );
  }
}

interface Way {
  basis: number;
  rank: number;
  edges: Edge[];
  product: Node | null;
  vendor: Node | null;
}

const unique = <T>(values: readonly T[]) => [...new Set(values)];
const byName = ({ matchedBy }: Edge) => ["NAME", "ALIAS", "FORM"].includes(matchedBy as string);

/** True if a node or an edge may have been published by a day. */
const may = (known: Node | Edge, asOf: string | null) =>
  asOf === null || known.knownFromEarliest == null || (known.knownFromEarliest as string) <= asOf;

function days(from: unknown, to: unknown): number | null {
  if (from == null || to == null) return null;
  return (Date.parse(to as string) - Date.parse(from as string)) / 86_400_000;
}

const before = (a: unknown, b: unknown) => a != null && b != null && (a as string) < (b as string);

function timing(deal: Node, advisory: Node): string {
  if (before(deal.dealDateLatest, advisory.dateEarliest)) return "AFTER";
  if (before(advisory.dateLatest, deal.dealDateEarliest)) return "BEFORE";
  const all = [deal.dealDateEarliest, deal.dealDateLatest, advisory.dateEarliest, advisory.dateLatest];
  return all[0] != null && all.every((day) => day === all[0]) ? "SAME_DAY" : "UNCERTAIN";
}

function inForce(deal: Node, advisory: Node): string {
  if (before(advisory.dateLatest, deal.periodStartEarliest) || before(deal.periodEndLatest, advisory.dateEarliest))
    return "NO";
  const all = [advisory.dateEarliest, advisory.dateLatest, deal.periodStartLatest, deal.periodEndEarliest];
  const lies =
    !before(advisory.dateEarliest, deal.periodStartLatest) && !before(deal.periodEndEarliest, advisory.dateLatest);
  return deal.status !== "TERMINATED" && all.every((day) => day != null) && lies ? "YES" : "UNCERTAIN";
}

function audienceMatch(buyer: Node, advisory: Node): string {
  const { country, kind } = buyer;
  if (country != null && advisory.audienceCountry != null && country !== advisory.audienceCountry) return "NO";
  const includes = (kinds: unknown) => kind != null && ((kinds ?? []) as unknown[]).includes(kind);
  if (includes(advisory.audienceKinds)) return "YES";
  return includes(advisory.audienceExcludedKinds) ? "NO" : "UNKNOWN";
}
