import type { NodeStatement } from "../model.ts";

/** A node whose text may name products. */
export type DealStatement = Extract<NodeStatement, { label: "Contract" | "Framework" | "Payment" }>;

/** The text of a deal in which products are looked for, line by line. */
export function textOfDeal({
  title,
  description,
  items = [],
}: {
  title?: string | null;
  description?: string | null;
  items?: readonly string[];
}): string {
  return [title, description, ...items].filter((each) => each !== null && each !== undefined).join("\n");
}
