import type { NodeReference } from "../../../model.ts";
import type { FrameworkReference } from "../../frameworks/references.ts";
import { objectOf } from "../../facts/json.ts";
import { nameFramework, writeFrameworkMentions, writeLikelyEstablished } from "../../frameworks/named-frameworks.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { wordsOf } from "./contract-statement.ts";
import type { Deal } from "./deals.ts";
import { type LikelyEstablished, likelyEstablished } from "./likely-established.ts";
import { mayEstablish } from "./may-establish.ts";
import { frameworksOver, type RelatedFramework } from "./related-frameworks.ts";

/** What a deal has to do with frameworks. */
export interface FrameworkLinks {
  /** Those that it is stated to be under. */
  over: RelatedFramework[];
  /** Those that it likely establishes; null where nothing speaks for it. */
  likely: LikelyEstablished | null;
  /** Whether it may establish one, named or not. */
  mayEstablishFramework: boolean;
  caveats: string[];
}

/** Works out what a deal has to do with frameworks: one that is stated to be under a framework establishes none. */
export function frameworkLinksOf(context: ProcessContext, deal: Deal): FrameworkLinks {
  const { merged, ocid, establishment } = context;
  const caveats: string[] = [];
  const over = frameworksOver(deal, merged.release, ocid, caveats);
  const tender = objectOf(merged.release.tender);
  const reason = mayEstablish(deal, tender, establishment);
  if (reason !== null) caveats.push(`It may establish a framework: ${reason}.`);
  const likely = over.length === 0 ? likelyEstablished(context, deal, reason) : null;
  if (likely) caveats.push(...caveatsOf(likely));
  return { over, likely, mayEstablishFramework: reason !== null || likely !== null, caveats };
}

function caveatsOf({ frameworks, others, because }: LikelyEstablished): string[] {
  const titlesOf = (references: readonly FrameworkReference[]) => references.map(({ title }) => title).join(", ");
  if (frameworks.length === 0)
    return [
      `It likely establishes a framework, and is not listed as called off under those that it names, ${titlesOf(others)}: ${because}.`,
    ];
  const itself = `It likely establishes ${titlesOf(frameworks)}, and is not listed as called off under it: ${because}.`;
  return others.length === 0
    ? [itself]
    : [itself, `Its text names ${titlesOf(others)}, too: it is not listed as called off under that either.`];
}

/** Writes the frameworks that a deal is stated to be under, and those that it likely establishes, or else those that its words name. */
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
