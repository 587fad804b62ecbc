import type { NodeReference } from "../../statements.ts";
import type { FragmentBuilder } from "../facts/fragment-builder.ts";
import { type FrameworkReference, frameworksNamedIn } from "./references.ts";

/** The facts that are needed to name a framework. */
export type NamedFramework = Omit<FrameworkReference, "words">;

/** Names a framework, and the family to which the iteration belongs. */
export function nameFramework(builder: FragmentBuilder, { key, title, family }: NamedFramework): NodeReference {
  const framework = builder.name({ label: "Framework", key, title });
  if (family) builder.edge("ITERATION_OF", framework, builder.name({ label: "Framework", ...family }));
  return framework;
}

/** Writes the frameworks that are named in the words of a deal or in the title of another framework. */
export function writeFrameworkMentions(builder: FragmentBuilder, node: NodeReference, text: string): void {
  for (const reference of frameworksNamedIn(text))
    if (reference.key !== node.key)
      builder.edge("MENTIONS", node, nameFramework(builder, reference), {
        method: "REFERENCE_IN_TEXT",
        confidence: "MEDIUM",
        words: reference.words,
        statedName: reference.title,
      });
}

/** Writes the frameworks that a deal likely establishes. The deal is not a call-off under any other framework in its words. */
export function writeLikelyEstablished(
  builder: FragmentBuilder,
  node: NodeReference,
  frameworks: readonly FrameworkReference[],
): void {
  for (const reference of frameworks)
    builder.edge("MAY_ESTABLISH", node, nameFramework(builder, reference), {
      method: "OWN_REFERENCE",
      confidence: "LOW",
      words: reference.words,
      statedName: reference.title,
    });
}
