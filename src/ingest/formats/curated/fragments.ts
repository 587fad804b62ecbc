import { edges as edgeTypes, type Label } from "../../../model.ts";
import type { EdgeStatement, GraphFragment, NodeReference, NodeStatement } from "../../../statements.ts";
import type { UncertainDate } from "../../../values.ts";
import { organizationKey, productKey } from "../../facts/entity-keys.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";
import type {
  AdvisoryEntry,
  ContractEntry,
  CuratedDate,
  Kind,
  LocatedEntry,
  OrganizationEntry,
  ProductEntry,
  SourceEntry,
  Thing,
} from "./entries.ts";
import { type At, statementOf, type Writing } from "./node-statements.ts";
import { compare } from "../../facts/compare.ts";

type Report = (entry: LocatedEntry, at: (string | number)[], message: string) => void;

/** Makes one fragment for each entry. A value that cannot be written is reported to `tell`, and left out. */
export function fragmentsOf(entries: readonly LocatedEntry[], report: Report): GraphFragment[] {
  const known = new Map(entries.map((each) => [`${each.kind} ${each.entry.key}`, each]));
  const keys = new Map(entries.map((each) => [each, nodeKeyOf(each, known)]));
  takenTwice(entries, keys, report);
  return entries.map((each) => fragmentOf(each, known, keys, report));
}

const labels = {
  sources: "Source",
  organizations: "Organization",
  products: "Product",
  frameworks: "Framework",
  contracts: "Contract",
  advisories: "Advisory",
  observations: "Observation",
  responses: "Response",
} as const satisfies Record<Kind, Label>;

const kindOfThing = {
  organization: "organizations",
  product: "products",
  framework: "frameworks",
  contract: "contracts",
  advisory: "advisories",
} as const;

function nodeKeyOf({ kind, entry }: LocatedEntry, known: ReadonlyMap<string, LocatedEntry>): string {
  if (kind === "organizations") return organizationKey(entry as OrganizationEntry);
  if (kind === "advisories" && (entry as AdvisoryEntry).kev) return `kev:${(entry as AdvisoryEntry).kev}`;
  if (kind !== "products") return entry.key;
  const { vendor, name } = entry as ProductEntry;
  const made = known.get(`organizations ${vendor}`)?.entry as OrganizationEntry | undefined;
  return productKey(made?.name ?? vendor, name);
}

/** Reports entries that share a node, because each would replace the statements of the other. */
function takenTwice(entries: readonly LocatedEntry[], keys: ReadonlyMap<LocatedEntry, string>, report: Report): void {
  const first = new Map<string, LocatedEntry>();
  for (const each of entries) {
    const ocid = each.kind === "contracts" ? (each.entry as ContractEntry).process?.ocid : undefined;
    const process = ocid === undefined ? undefined : `ContractingProcess ${ocid}`;
    const other = process === undefined ? undefined : first.get(process);
    if (other)
      report(
        each,
        ["process", "ocid"],
        `is also the process of "${other.entry.key}" at ${other.file.placeOf([other.kind, other.index])}; expected one contract for each process`,
      );
    else if (process !== undefined) first.set(process, each);
    const node = `${labels[each.kind]} ${keys.get(each)!}`;
    const taken = first.get(node);
    if (taken)
      report(
        each,
        ["name"],
        `is the same as "${taken.entry.key}" at ${taken.file.placeOf([taken.kind, taken.index])}: their names and countries (or vendors) are equal; expected one entry for both`,
      );
    else first.set(node, each);
  }
}

function fragmentOf(
  each: LocatedEntry,
  known: ReadonlyMap<string, LocatedEntry>,
  keys: ReadonlyMap<LocatedEntry, string>,
  report: Report,
): GraphFragment {
  const self: NodeReference = { label: labels[each.kind], key: keys.get(each)! };
  const edges: EdgeStatement[] = [];
  const besides: NodeStatement[] = [];
  const named: NodeStatement[] = [];
  const find = (kind: Kind, key: string, at: At): LocatedEntry | undefined => {
    const found = known.get(`${kind} ${key}`);
    if (!found) report(each, at, `"${key}" is not a key in ${kind}; the known keys are: ${keysOf(known, kind)}`);
    return found;
  };
  const date = (given: CuratedDate | undefined, at: At): UncertainDate | null => {
    try {
      return given === undefined ? null : uncertainDate(typeof given === "string" ? { edtf: given } : given);
    } catch (error) {
      report(each, at, (error as Error).message);
      return null;
    }
  };
  const [field, sources]: [string, string[]] =
    "sources" in each.entry ? ["sources", each.entry.sources] : ["citedBy", each.entry.citedBy ?? []];
  const cited = sources.flatMap((key, i) => find("sources", key, [field, i])?.entry ?? []);
  const writing: Writing = {
    date,
    provenance: { sources, knownFrom: knownFrom(cited as SourceEntry[]) },
    edge: (type, kind, key, at, properties) => {
      const target = key === undefined ? undefined : find(kind, key, at);
      if (!target) return;
      const stated =
        kind === "organizations" || kind === "products"
          ? {
              statedName: (target.entry as OrganizationEntry | ProductEntry).name,
              ...(kind === "organizations" ? { matchedBy: "CURATED" as const } : {}),
              ...properties,
            }
          : properties;
      edges.push({
        type,
        from: self,
        to: { label: labels[kind], key: keys.get(target)! },
        ...writing.provenance,
        properties: stated,
      });
    },
    keyOf: (kind, key, at) => {
      const target = find(kind, key, at);
      return target && keys.get(target);
    },
    describe: (properties) =>
      sources.forEach((source) =>
        edges.push({
          type: "DESCRIBES",
          from: { label: "Source", key: source },
          to: self,
          sources: [source],
          knownFrom: writing.provenance.knownFrom,
          properties: {
            statedName: (each.entry as OrganizationEntry | ProductEntry).name,
            matchedBy: "CURATED",
            ...properties,
          },
        }),
      ),
    things: (type, things, at) =>
      things?.forEach((thing, i) => {
        const { status, versions, ...one } = thing;
        const [name, key] = Object.entries(one)[0] as [keyof Thing, string];
        const stated = status || versions ? { productStatus: status, versions } : undefined;
        writing.edge(type, kindOfThing[name], key, [at, i, name], stated);
      }),
    beside: (type, node) => {
      besides.push(node);
      edges.push(edgeBetween(type, self, node, writing));
    },
    name: (type, node) => {
      named.push(node);
      edges.push(edgeBetween(type, self, node, writing));
    },
  };
  const record = `curated:${each.kind}/${each.entry.key}`;
  const node = statementOf(each, self.key, writing);
  return each.kind === "organizations" || each.kind === "products"
    ? { record, nodes: [], named: [node], edges }
    : { record, nodes: [node, ...besides], named, edges };
}

/** The edge starts or ends at the entry's own node, as the type of the edge requires. */
function edgeBetween(
  type: EdgeStatement["type"],
  self: NodeReference,
  { label, key }: NodeReference,
  { provenance }: Writing,
): EdgeStatement {
  const other = { label, key };
  const starts = (edgeTypes[type].from as readonly Label[]).includes(self.label);
  return { type, from: starts ? self : other, to: starts ? other : self, ...provenance };
}

function keysOf(known: ReadonlyMap<string, LocatedEntry>, kind: Kind): string {
  const all = [...known.values()].filter((each) => each.kind === kind).map((each) => each.entry.key);
  return all.length === 0 ? "none" : all.join(", ");
}

/** The publication date of the earliest source that the curators read. */
function knownFrom(sources: readonly SourceEntry[]): UncertainDate | null {
  const published = sources.flatMap(({ isRead, published }) => {
    try {
      return isRead === false || published === undefined
        ? []
        : [uncertainDate(typeof published === "string" ? { edtf: published } : published)];
    } catch {
      // The problem is reported with the entry of the source.
      return [];
    }
  });
  return published.sort((a, b) => compare(a.earliest, b.earliest))[0] ?? null;
}
