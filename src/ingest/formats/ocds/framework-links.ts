import type { NodeReference } from "../../../statements.ts";
import type { FrameworkReference } from "../../frameworks/references.ts";
import { objectOf } from "../../facts/json.ts";
import { nameFramework, writeFrameworkMentions, writeLikelyEstablished } from "../../frameworks/named-frameworks.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { wordsOf } from "./contract-statement.ts";
import type { Deal } from "./deals.ts";
import { type LikelyEstablished, likelyEstablished } from "./likely-established.ts";
import { mayEstablish } from "./may-establish.ts";
import { frameworksOver, type RelatedFramework } from "./related-frameworks.ts";

/** The relation of a deal to frameworks. */
export interface FrameworkLinks {
  /** The frameworks that the source says the deal is under. */
  over: RelatedFramework[];
  /** The frameworks that it likely establishes. Null if nothing indicates that it establishes one. */
  likely: LikelyEstablished | null;
  /** True if it may establish a framework, named or not. */
  mayEstablishFramework: boolean;
  caveats: string[];
}

/** Derives the relation of a deal to frameworks. A deal that is stated to be under a framework does not establish one. */
export function frameworkLinksOf(context: ProcessContext, deal: Deal): FrameworkLinks {
  const { merged, ocid, establishment } = context;
  const caveats: string[] = [];
  const over = frameworksOver(deal, merged.release, ocid, caveats);
  const tender = objectOf(merged.release.tender);
  const reason = mayEstablish(deal, tender, establishment);
  if (reason !== null) caveats.push(`It may establish a framework, because ${reason}.`);
  const likely = over.length === 0 ? likelyEstablished(context, deal, reason) : null;
  if (likely) caveats.push(...caveatsOf(likely));
  return { over, likely, mayEstablishFramework: reason !== null || likely !== null, caveats };
}

function caveatsOf({ frameworks, others, because }: LikelyEstablished): string[] {
  const titlesOf = (references: readonly FrameworkReference[]) => references.map(({ title }) => title).join(", ");
  if (frameworks.length === 0)
    return [
      `It likely establishes a framework, because ${because}. It is not listed as a call-off under any framework that it names: ${titlesOf(others)}.`,
    ];
  const itself = `It likely establishes ${titlesOf(frameworks)}, because ${because}. It is not listed as a call-off under it.`;
  return others.length === 0
    ? [itself]
    : [itself, `Its text also names ${titlesOf(others)}. It is not listed as a call-off under that either.`];
}

/**
 * Writes the frameworks that the source says a deal is under. Then it writes those that the deal likely establishes, or if
 * there are none, those that its words name.
 */
export function writeFrameworkLinks(
  { builder, merged }: ProcessContext,
  node: NodeReference,
  deal: Deal,
  { over, likely }: FrameworkLinks,
): void {
  for (const { lot, ...framework } of over)
    builder.edge("UNDER_FRAMEWORK", node, nameFramework(builder, framework), {
      statedName: framework.title,
      ...(lot === null ? {} : { lot }),
    });
  if (likely) writeLikelyEstablished(builder, node, likely.frameworks);
  else writeFrameworkMentions(builder, node, wordsOf(deal, objectOf(merged.release.tender)));
}
