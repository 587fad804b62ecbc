import type { NodeReference } from "../../model.ts";
import type { FragmentBuilder } from "../facts/fragment-builder.ts";
import { type FrameworkReference, frameworksNamedIn } from "./references.ts";

/** What is needed of a framework to name it. */
export type NamedFramework = Omit<FrameworkReference, "words">;

/** Names a framework, and the one that it is an iteration of. */
export function nameFramework(builder: FragmentBuilder, { key, title, family }: NamedFramework): NodeReference {
  const framework = builder.name({ label: "Framework", key, title });
  if (family) builder.edge("ITERATION_OF", framework, builder.name({ label: "Framework", ...family }));
  return framework;
}

/** Writes the frameworks that the words of a deal, or the title of another framework, name. */
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

/** Writes the frameworks that a deal likely establishes. What else its words name, it is no call-off of either. */
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
