import type { Label } from "../../model.ts";

/** Deals of these labels may be the same as others of their label. */
export const compared = ["Contract", "Payment"] as const;
export type Compared = (typeof compared)[number];
export const isCompared = (label: Label): label is Compared => (compared as readonly Label[]).includes(label);
