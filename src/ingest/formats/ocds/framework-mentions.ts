import type { NodeReference } from "../../../model.ts";
import type { FragmentBuilder } from "../../fragment-builder.ts";
import { frameworksNamedIn } from "../../framework-references.ts";

/** Writes the frameworks that the words of a deal, or the title of another framework, name. */
export function writeFrameworkMentions(builder: FragmentBuilder, node: NodeReference, text: string): void {
  for (const { key, title, words } of frameworksNamedIn(text)) {
    if (key === node.key) continue;
    const framework = builder.name({ label: "Framework", key, title });
    builder.edge("MENTIONS", node, framework, {
      method: "REFERENCE_IN_TEXT",
      confidence: "MEDIUM",
      words,
      statedName: title,
    });
  }
}
