import type { BuyerKind } from "../../values.ts";

/**
 * The kind of public body that its own name states, such as "NHS Somerset Integrated Care Board"; null if the name states none.
 * Only whole names count that the law gives to one kind of body: "Police Federation" and "Arts Council" are no answer.
 */
export function kindOfName(name: string, country: string | null): BuyerKind | null {
  if (country !== "GB") return null;
  const plain = name.trim().replace(/\s+/g, " ");
  return endings.find(({ ending }) => ending.test(plain))?.kind ?? null;
}

/**
 * The ends of names. Integrated care boards: section 14Z25 of the National Health Service Act 2006. NHS trusts and foundation
 * trusts: sections 25 and 30. Councils: sections 2, 13 and 14 of the Local Government Act 1972.
 */
const endings: readonly { ending: RegExp; kind: BuyerKind }[] = [
  { ending: /\b(integrated care board|clinical commissioning group|NHS (foundation )?trust)$/i, kind: "NHS" },
  { ending: /\w (university |teaching )?(local )?health board$/i, kind: "NHS" },
  { ending: /\w (parish|town|borough|district|county|city) council$/i, kind: "LOCAL_AUTHORITY" },
  { ending: /\w (constabulary|police|police service)$/i, kind: "POLICE" },
];
