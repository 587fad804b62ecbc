import { cypher, type Cypher, join, where } from "../cypher.ts";
import type { Parameters } from "../driver/neo4j.ts";
import { allOf, beyond, type Composing, type FilterSpec, otherEnd, type Relation, type Where } from "./filter.ts";
import { gatheredEnds, type Picked, pickedByEnds } from "./gathered-ends.ts";
import { byShape } from "./shape.ts";

/** The Cypher that matches nodes. */
export interface Match {
  match: Cypher;
  predicates: Cypher[];
  /** The variable, if the patterns may match a node twice. */
  distinct: Cypher | null;
  /** How a statement that gathers ends of relations first picks the nodes. */
  picked?: Picked;
}

/**
 * The Cypher for all nodes with labels under a `where`. Relations to a node with a given id or name become patterns, so that
 * Neo4j may begin there, at an index. All other conditions become predicates. If they lead to few ends that the statement gathers
 * first, `picked` replaces `match`: see `gathered-ends.ts`.
 */
export function matchOf(
  labels: Cypher,
  spec: FilterSpec,
  variable: Cypher,
  asked: Where,
  parameters: Parameters,
): Match {
  // If a pattern leads to a named node, there are few nodes to check, and nothing to gather.
  const gathered = namedRelations(spec, asked).length > 0 ? undefined : gatheredEnds();
  const composing = { parameters, depth: 0, nested: 0, gathered, branch: "all" } as const;
  const { patterns, predicates } = matched(spec, variable, asked, composing);
  return {
    // Each pattern has a MATCH of its own, because within one MATCH, Neo4j does not use an edge twice.
    match: cypher`MATCH ${join([cypher`(${variable}:${labels})`, ...patterns], cypher` MATCH `)}`,
    predicates,
    distinct: patterns.length > 0 ? variable : null,
    ...(gathered?.all().length ? { picked: pickedByEnds(variable, labels, gathered, byShape(asked?.or).length) } : {}),
  };
}

/** The statement that goes on with each node once. */
export function eachNode(
  labels: Cypher,
  spec: FilterSpec,
  variable: Cypher,
  asked: Where,
  parameters: Parameters,
): Cypher {
  const { match, predicates, distinct, picked } = matchOf(labels, spec, variable, asked, parameters);
  return picked
    ? cypher`${picked.first} ${picked.pick(predicates, cypher``)}`
    : cypher`${match} ${where(predicates)} WITH ${distinct ? cypher`DISTINCT` : cypher``} ${variable}`;
}

function matched(spec: FilterSpec, variable: Cypher, asked: Where, composing: Composing) {
  const patterns: Cypher[] = [];
  const predicates: Cypher[] = [];
  const rest: Record<string, unknown> = { ...asked };
  for (const { field, how, some, none } of namedRelations(spec, asked)) {
    const other = otherEnd(variable, field);
    const inner = matched(how.spec(), other, some, beyond(field, composing));
    patterns.push(how.pattern(variable, other), ...inner.patterns);
    predicates.push(...inner.predicates);
    rest[field] = none ? { none } : undefined;
  }
  return { patterns, predicates: [...allOf(spec, variable, rest, composing), ...predicates] };
}

/** The relations under a `where` that lead to a node with a given id or name. */
function namedRelations(spec: FilterSpec, asked: Where) {
  return Object.entries(spec).flatMap(([field, how]): NamedRelation[] => {
    const { some, none } = (asked?.[field] ?? {}) as { some?: Where; none?: Where };
    return "pattern" in how && some && leadsToNamed(how.spec(), some) ? [{ field, how, some, none }] : [];
  });
}

interface NamedRelation {
  field: string;
  how: Relation;
  some: NonNullable<Where>;
  none: Where;
}

function leadsToNamed(spec: FilterSpec, where: NonNullable<Where>): boolean {
  return Object.entries(spec).some(([field, how]) => {
    const asked = where[field] as Record<string, unknown> | null | undefined;
    if (!asked) return false;
    if ("pattern" in how) return asked.some ? leadsToNamed(how.spec(), asked.some as NonNullable<Where>) : false;
    return (
      "by" in how &&
      (how.by === "id" || how.by === "name") &&
      Object.values(asked).some((each) => (each ?? null) !== null)
    );
  });
}
