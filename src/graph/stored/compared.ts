import type { Label } from "../../model.ts";

/** Labels of deals that may be the same as another deal of their label. */
export const compared = ["Contract", "Payment"] as const;
export type Compared = (typeof compared)[number];
/** True if nodes of a label are compared with each other, because several may be the same deal. */
export const isCompared = (label: Label): label is Compared => (compared as readonly Label[]).includes(label);
