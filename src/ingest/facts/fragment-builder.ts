import {
  type EdgeProperties,
  edges,
  type EdgeStatement,
  type EdgeType,
  type GraphFragment,
  type NodeReference,
  type NodeStatement,
  type Role,
  type UncertainDate,
} from "../../model.ts";
import { canonical } from "./digest.ts";
import type { StoredRelease } from "../formats/format.ts";
import { type Json, textOf } from "./json.ts";
import { organizationEnd, type StatedOrganization } from "./organization.ts";

/** Collects what one record says. All its edges are stated by the same documents, unless it says otherwise. */
export class FragmentBuilder {
  readonly nodes: NodeStatement[] = [];
  readonly edges: EdgeStatement[] = [];
  private readonly named = new Map<string, NodeStatement>();

  constructor(
    private readonly record: string,
    /** Of what comes next, where it does not give its own. */
    public provenance: { sources: string[]; knownFrom: UncertainDate | null },
  ) {}

  /** A node that this record owns. */
  node(statement: NodeStatement): NodeReference {
    this.nodes.push({ ...this.provenance, ...statement });
    return { label: statement.label, key: statement.key };
  }

  /** A node that others name too. */
  name(statement: NodeStatement): NodeReference {
    const key = `${statement.label} ${statement.key}`;
    if (!this.named.has(key)) this.named.set(key, statement);
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
    // A document may list one thing twice; it does not become two.
    const ends = `${type} ${from.key} ${to.key}`;
    const between = this.between.get(ends);
    if (!between) this.between.set(ends, [edge]);
    else if (between.some((other) => JSON.stringify(other) === JSON.stringify(edge))) return;
    else between.push(edge);
    this.edges.push(edge);
  }

  private readonly between = new Map<string, EdgeStatement[]>();

  /** An edge to an organisation; false where neither name nor identifier says who it is. */
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

  /** A release as it is kept, led to the documents that it was read from. */
  release(kept: StoredRelease): NodeReference {
    const provenance = { sources: kept.sources, knownFrom: kept.date };
    const { key, releaseId, date, lastDate, tags } = kept;
    const node = this.node({
      label: "Release",
      key,
      title: kept.title ?? `Release ${releaseId ?? key}`,
      releaseId,
      date,
      lastDate,
      tags,
      ...provenance,
    });
    for (const source of kept.sources)
      this.edge("FROM", node, { label: "Source", key: source }, undefined, { ...provenance, sources: [source] });
    return node;
  }

  /** What a release changed of what was said before, member by member. */
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
    const own = new Set(this.nodes.map(({ label, key }) => `${label} ${key}`));
    return {
      record: this.record,
      nodes: this.nodes,
      named: [...this.named].filter(([key]) => !own.has(key)).map(([, node]) => node),
      edges: this.edges,
    };
  }
}
