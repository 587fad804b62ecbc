import type { NodeReference } from "../../../model.ts";
import { type FrameworkReference, frameworksNamedIn } from "../../frameworks/references.ts";
import { objectOf } from "../../facts/json.ts";
import { nameFramework, writeFrameworkMentions, writeLikelyEstablished } from "../../frameworks/named-frameworks.ts";
import type { ProcessContext } from "./context.ts";
import { wordsOf } from "./contract-statement.ts";
import type { Deal } from "./deals.ts";
import { likelyEstablished } from "./likely-established.ts";
import { mayEstablish } from "./may-establish.ts";
import { frameworksOver, type RelatedFramework } from "./related-frameworks.ts";

/** What a deal has to do with frameworks. */
export interface FrameworkLinks {
  /** Those that it is stated to be under. */
  over: RelatedFramework[];
  /** Those that it likely establishes. */
  established: FrameworkReference[];
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
  const established = likely?.frameworks ?? [];
  if (likely) {
    caveats.push(`It likely establishes ${titlesOf(established)}, and is no call-off of it: ${likely.because}.`);
    const others = frameworksNamedIn(wordsOf(deal, tender)).filter(
      ({ key }) => !established.some((each) => each.key === key),
    );
    if (others.length > 0)
      caveats.push(`Its text names ${titlesOf(others)}, too, and it is no call-off of that either.`);
  }
  return { over, established, mayEstablishFramework: reason !== null || likely !== null, caveats };
}

/** Writes the frameworks that a deal is stated to be under, and those that it likely establishes, or else those that its words name. */
export function writeFrameworkLinks(
  { builder, merged }: ProcessContext,
  node: NodeReference,
  deal: Deal,
  { over, established }: FrameworkLinks,
): void {
  for (const { lot, ...framework } of over)
    builder.edge("UNDER_FRAMEWORK", node, nameFramework(builder, framework), {
      statedName: framework.title,
      ...(lot === null ? {} : { lot }),
    });
  if (established.length > 0) writeLikelyEstablished(builder, node, established);
  else writeFrameworkMentions(builder, node, wordsOf(deal, objectOf(merged.release.tender)));
}

const titlesOf = (frameworks: readonly FrameworkReference[]) => frameworks.map(({ title }) => title).join(", ");
