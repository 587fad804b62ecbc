import { cypher, type Cypher, index, join, where } from "../cypher.ts";

/*
 * A condition such as "has a product that has an advisory that …" is dear if Neo4j checks it for each of many deals. Products are
 * few, so the statement gathers the products that satisfy the condition first, as a list:
 *
 *     CALL () { MATCH (product:Product) WHERE EXISTS {…} RETURN collect(product) AS ends0 }
 *
 * If the nodes at the other side of these products are few too, the statement begins with them. Otherwise it goes through all
 * nodes in the order of the page, and stops when the page is full.
 */

/** The ends of one relation that satisfy the conditions beyond it. */
interface Ends {
  list: Cypher;
  /** The statement that returns them as `list`. */
  gather: Cypher;
  /** The pattern from a node, given without its parentheses, to `end`. */
  toEnd: (node: Cypher, end: Cypher) => Cypher;
  branch: Branch;
}

/**
 * The place of a condition: `all` if each found node satisfies it, a number if it is part of that branch of an "or" to which
 * each found node belongs or not, undefined elsewhere.
 */
export type Branch = "all" | number | undefined;

export interface GatheredEnds {
  /** Adds a relation. Returns the name of the list. */
  add(ends: Omit<Ends, "list" | "gather"> & { labels: Cypher; variable: Cypher; predicates: Cypher[] }): Cypher;
  all(): readonly Ends[];
}

export function gatheredEnds(): GatheredEnds {
  const all: Ends[] = [];
  return {
    add: ({ labels, variable, predicates, toEnd, branch }) => {
      const list = cypher`ends${index(all.length)}`;
      const gather = cypher`CALL () { MATCH (${variable}:${labels}) ${where(predicates)} RETURN collect(${variable}) AS ${list} }`;
      all.push({ list, gather, toEnd, branch });
      return list;
    },
    all: () => all,
  };
}

/** Above this number of nodes at the other side of the ends, the statement goes through all nodes. */
const mostNodes = 10_000;

const end = cypher`anEnd`;

/** A statement that picks nodes. */
export interface Picked {
  /** What stands at its beginning. */
  first: Cypher;
  /** Picks the nodes that satisfy the predicates, and ends with `pickEnd`, such as an order and a limit. */
  pick: (predicates: Cypher[], pickEnd: Cypher) => Cypher;
}

/** @param branches the number of branches of the "or" at the top. */
export function pickedByEnds(variable: Cypher, labels: Cypher, gathered: GatheredEnds, branches: number): Picked {
  const all = gathered.all();
  const lists = join(
    all.map(({ list }) => list),
    cypher`, `,
  );
  const gather = join(
    all.map((ends) => ends.gather),
    cypher` `,
  );
  const starts = startsOf(all, branches);
  const scan = (predicates: Cypher[], pickEnd: Cypher) =>
    cypher`CALL (${lists}) { MATCH (${variable}:${labels}) ${where(predicates)} WITH ${variable} ${pickEnd} RETURN ${variable} }`;
  if (!starts)
    return {
      first: gather,
      pick: (predicates, pickEnd) => cypher`${scan(predicates, pickEnd)} WITH ${variable} ${pickEnd}`,
    };
  const counted = starts.map(
    ({ list, toEnd }) =>
      cypher`COUNT { UNWIND ${list} AS ${end} MATCH ${toEnd(cypher``, end)} RETURN 1 AS one LIMIT ${index(mostNodes + 1)} }`,
  );
  const found = starts.map(
    ({ list, toEnd }) =>
      cypher`UNWIND ${list} AS ${end} MATCH ${toEnd(cypher`${variable}:${labels}`, end)} RETURN ${variable}`,
  );
  return {
    first: cypher`${gather} WITH *, ${join(counted, cypher` + `)} AS nodesAtEnds`,
    pick: (predicates, pickEnd) => cypher`CALL (${lists}, nodesAtEnds) {
        WITH * WHERE nodesAtEnds <= ${index(mostNodes)}
        CALL (${lists}) { ${join(found, cypher` UNION `)} } WITH DISTINCT ${variable}, ${lists} ${where(predicates)}
        WITH ${variable} ${pickEnd} RETURN ${variable}
        UNION ALL WITH * WHERE nodesAtEnds > ${index(mostNodes)} ${scan(predicates, pickEnd)} RETURN ${variable} }
      WITH ${variable} ${pickEnd}`,
  };
}

/** The ends at which every found node has an edge to one of them: those of one condition for all, or of one in each branch. */
function startsOf(all: readonly Ends[], branches: number): readonly Ends[] | null {
  const one = all.find(({ branch }) => branch === "all");
  if (one) return [one];
  const ofEach = Array.from({ length: branches }, (_, i) => all.find(({ branch }) => branch === i));
  return branches > 0 && ofEach.every((each) => each !== undefined) ? ofEach : null;
}
