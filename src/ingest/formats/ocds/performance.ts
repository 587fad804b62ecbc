import type { NodeReference } from "../../../statements.ts";
import { moneyOf } from "../../facts/amount.ts";
import { dayOf } from "../../facts/day.ts";
import { digestOf } from "../../facts/digest.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import type { StoredRelease } from "../format.ts";
import { provenanceOf } from "./merge.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { organizationOf } from "./parties.ts";
import { amountInWords } from "./value-bounds.ts";

/**
 * Writes what notices say about the performance of contracts (UK9; section 71 of the Procurement Act 2023): scores, which may be
 * good or bad, and breaches or failures. Only the latter are adverse. Each is an observation in the words of the source. None is
 * an advisory: a debarment comes from the debarment list alone (section 62).
 */
export function writePerformance(
  context: ProcessContext,
  nodeOf: (contractId: string) => NodeReference | undefined,
): void {
  const seen = new Set<string>();
  for (const { release, body } of context.merged.history)
    for (const contract of objectsOf(body.contracts)) {
      const node = nodeOf(textOf(contract.id) ?? "");
      const implementation = objectOf(contract.implementation);
      if (!node || !implementation) continue;
      for (const statement of [...scoresOf(implementation), ...failuresOf(implementation)]) {
        const digest = digestOf([node.key, statement.given]);
        if (seen.has(digest)) continue;
        seen.add(digest);
        writeStatement(context, release, node, { ...statement, key: `${node.key}/performance ${digest}` });
      }
    }
}

interface Statement {
  title: string;
  metric: string;
  value: string | null;
  unit: string | null;
  words: string | null;
  isBreach: boolean;
  day: unknown;
  suppliers: Json[];
  caveats: string[];
  given: Json;
}

function writeStatement(
  { builder, merged, profile }: ProcessContext,
  release: StoredRelease,
  node: NodeReference,
  statement: Statement & { key: string },
): void {
  const { key, title, metric, value, unit, words, isBreach, day, suppliers, caveats } = statement;
  const own = builder.with(provenanceOf([release]));
  const date = dayOf(day) ?? release.date;
  const observation = own.node({
    label: "Observation",
    key,
    title,
    metric,
    value,
    unit,
    statedValue: words,
    isBreach,
    date,
    caveats,
  });
  own.edge("HAS_SUBJECT", observation, node);
  for (const supplier of suppliers)
    own.organization("HAS_SUBJECT", observation, organizationOf({ party: supplier }, null));
  for (const buyer of objectsOf(merged.release.buyers))
    own.organization("STATED_BY", observation, organizationOf(buyer, profile.country));
}

/** The scores: the rating of each indicator for a period, such as "good" or "requires improvement". */
function scoresOf(implementation: Json): Statement[] {
  return objectsOf(implementation.metrics).flatMap((metric) =>
    objectsOf(metric.observations).map((observation) => {
      const rating = objectOf(observation.measureClassification);
      const amount = moneyOf(observation.value);
      const measure = textOf(observation.measure) ?? amount?.amount ?? null;
      const isNumber = measure !== null && /^-?\d+(\.\d+)?$/.test(measure);
      const stated = [
        textOf(rating?.description) ?? textOf(rating?.id),
        isNumber ? null : measure,
        textOf(observation.notes),
      ];
      const name = textOf(metric.title) ?? textOf(metric.description) ?? "an indicator of the contract";
      const words = stated.filter((each) => each !== null).join("\n") || null;
      return {
        title: `Performance: ${name}`,
        metric: name,
        value: isNumber ? measure : null,
        unit: textOf(objectOf(observation.unit)?.name) ?? amount?.currency ?? null,
        words,
        isBreach: false,
        day: objectOf(observation.period)?.endDate,
        suppliers: [],
        caveats: [],
        given: { metric: metric.id, ...observation },
      };
    }),
  );
}

function failuresOf(implementation: Json): Statement[] {
  return objectsOf(implementation.performanceFailures).map((failure) => {
    const penalty = moneyOf(failure.penaltyValue);
    const words = [failure.category, failure.requirement, failure.description].flatMap((each) => textOf(each) ?? []);
    return {
      title: "A breach of the contract, or a failure to perform it, as the buyer states it",
      metric: "breach or failure to perform",
      value: null,
      unit: null,
      words: [...words, ...(penalty ? [`Penalty: ${amountInWords(penalty)}`] : [])].join("\n") || null,
      isBreach: true,
      day: failure.decisionDate ?? objectOf(failure.period)?.endDate,
      suppliers: objectsOf(failure.suppliers),
      caveats: ["The buyer states this. It is not a debarment, and the notice does not give the supplier's view."],
      given: failure,
    };
  });
}
