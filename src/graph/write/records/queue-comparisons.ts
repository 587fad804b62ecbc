import type { GraphFragment } from "../../../statements.ts";
import { cypher, name } from "../../cypher.ts";
import type { Run } from "../../driver/neo4j.ts";
import { compared, type Compared } from "../../stored/compared.ts";
import { waitingFor } from "../../stored/work-queue.ts";

/**
 * Queues one deal of each set of alike deals (the same `alike`) if the set has a written deal and at least two deals. Also queues
 * the documents of written payments.
 */
export async function queueComparisons(run: Run, fragments: readonly GraphFragment[]): Promise<void> {
  const nodes = fragments.flatMap((fragment) => fragment.nodes);
  const rows = fragments.flatMap(({ edges }) =>
    edges.filter(({ type, from }) => type === "FROM" && from.label === "Payment"),
  );
  const sources = [...new Set(rows.map(({ to }) => to.key))];
  await Promise.all([
    ...compared.map(async (label) => {
      const alike = new Set(nodes.flatMap((node) => (node.label === label && node.alike ? [node.alike] : [])));
      if (alike.size > 0) await run(queueOneOfSeveral[label], { alike: [...alike] });
    }),
    ...(sources.length > 0 ? [run(queueSources, { sources })] : []),
  ]);
}

const queueOneOfSeveral = { Contract: queueOne("Contract"), Payment: queueOne("Payment") };

function queueOne(label: Compared) {
  return cypher`UNWIND $p.alike AS alike
    CALL (alike) { MATCH (deal:${name(label)} {alike: alike}) USING INDEX SEEK deal:${name(label)}(alike) RETURN deal LIMIT 2 }
    WITH alike, collect(deal) AS deals WHERE size(deals) > 1
    WITH deals[0] AS deal SET deal:${waitingFor.compare}`;
}

const queueSources = cypher`UNWIND $p.sources AS key
  MATCH (source:Source {key: key}) USING INDEX SEEK source:Source(key) SET source:${waitingFor.compare}`;
