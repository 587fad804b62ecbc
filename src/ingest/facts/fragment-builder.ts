import { edges, type EdgeType } from "../../model.ts";
import type { EdgeProperties, EdgeStatement, GraphFragment, NodeReference, NodeStatement } from "../../statements.ts";
import type { NoticeType, Role, UncertainDate } from "../../values.ts";
import { canonical } from "./digest.ts";
import type { StoredRelease } from "../formats/format.ts";
import { type Json, textOf } from "./json.ts";
import { organizationEnd, type StatedOrganization } from "./organization.ts";

/** The documents that state something, and the earliest date on which it could have been known. */
export interface Provenance {
  sources: string[];
  knownFrom: UncertainDate | null;
}

/** Collects the nodes and edges that one record states. All of them have one provenance, unless the caller gives another. */
export class FragmentBuilder {
  constructor(
    private readonly record: string,
    private readonly provenance: Provenance,
    private readonly content: Content = { nodes: [], edges: [], named: new Map(), between: new Map() },
  ) {}

  /** A builder of the same fragment whose nodes and edges have another provenance. */
  with(provenance: Provenance): FragmentBuilder {
    return new FragmentBuilder(this.record, provenance, this.content);
  }

  /** Adds a node that this record owns. */
  node(statement: NodeStatement): NodeReference {
    this.content.nodes.push({ ...this.provenance, ...statement });
    return { label: statement.label, key: statement.key };
  }

  /** Adds a node that other records also name. */
  name(statement: NodeStatement): NodeReference {
    const key = `${statement.label} ${statement.key}`;
    if (!this.content.named.has(key)) this.content.named.set(key, statement);
    return { label: statement.label, key: statement.key };
  }

  edge(
    type: EdgeType,
    from: NodeReference,
    to: NodeReference,
    properties?: EdgeProperties,
    provenance = this.provenance,
  ): void {
    const edge = { type, from, to, ...provenance, ...(properties ? { properties } : {}) };
    // A document may list the same edge twice. It is written once.
    const ends = `${type} ${from.key} ${to.key}`;
    const between = this.content.between.get(ends);
    if (!between) this.content.between.set(ends, [edge]);
    else if (between.some((other) => JSON.stringify(other) === JSON.stringify(edge))) return;
    else between.push(edge);
    this.content.edges.push(edge);
  }

  /** Adds an edge to an organisation. Returns false if neither a name nor an identifier identifies it. */
  organization(
    type: EdgeType,
    from: NodeReference,
    stated: StatedOrganization | null,
    properties?: EdgeProperties,
  ): boolean {
    const { role }: { to: unknown; role?: Role } = edges[type];
    const end = stated && organizationEnd(stated, role === "Buyer" || role === "Supplier");
    if (!end) return false;
    this.name(end.named);
    this.edge(type, from, end.to, { ...end.properties, ...properties });
    return true;
  }

  /** Adds a stored release, with edges to the documents that it was read from. */
  release(stored: StoredRelease, noticeTypes: NoticeType[] = [], url: string | null = null): NodeReference {
    const provenance = { sources: stored.sources, knownFrom: stored.date };
    const { key, releaseId, date, lastDate, tags } = stored;
    const node = this.node({
      label: "Release",
      key,
      title: stored.title ?? `Release ${releaseId ?? key}`,
      releaseId,
      date,
      lastDate,
      url,
      tags,
      noticeTypes,
      ...provenance,
    });
    for (const source of stored.sources)
      this.edge("FROM", node, { label: "Source", key: source }, undefined, { ...provenance, sources: [source] });
    return node;
  }

  /** Adds a revision for each member whose value a release changed. */
  revise(of: NodeReference, release: StoredRelease, before: Json, after: Json): void {
    const shown = (value: unknown) => textOf(value) ?? (value === undefined ? null : canonical(value));
    for (const field of new Set([...Object.keys(before), ...Object.keys(after)])) {
      const [was, is] = [shown(before[field]), shown(after[field])];
      if (was !== is) this.revision(of, release, field, was, is);
    }
  }

  revision(
    of: NodeReference,
    release: StoredRelease,
    field: string,
    before: string | null,
    after: string | null,
  ): void {
    const provenance = { sources: release.sources, knownFrom: release.date };
    const node = this.node({
      label: "Revision",
      key: `${of.key}/${field}@${release.key}`,
      title: `${field}: ${before ?? "not stated"} became ${after ?? "not stated"}`,
      field,
      before,
      after,
      ...provenance,
    });
    this.edge("REVISES", node, of, undefined, provenance);
    this.edge("HAS_RELEASE", node, { label: "Release", key: release.key }, undefined, provenance);
  }

  done(): GraphFragment {
    const { nodes, edges, named } = this.content;
    const own = new Set(nodes.map(({ label, key }) => `${label} ${key}`));
    return {
      record: this.record,
      nodes,
      named: [...named].filter(([key]) => !own.has(key)).map(([, node]) => node),
      edges,
    };
  }
}

interface Content {
  nodes: NodeStatement[];
  edges: EdgeStatement[];
  /** By label and key. */
  named: Map<string, NodeStatement>;
  /** By type and ends. */
  between: Map<string, EdgeStatement[]>;
}
