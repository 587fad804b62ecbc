import type { MeetingFragment } from "../generated/graphql.ts";

/** The ways in which a body can stand beside a warning. Each has a sentence of its own on what it does not show. */
export type Beside = "PRODUCT" | "OPEN" | "FRAMEWORK" | "MENTION" | "LEAD";

/** What a link says, and what it does not say. People publish these pages, so the sentences claim no more than the records do. */
export const cautions: Record<Beside, string> = {
  PRODUCT:
    "The record of the deal names a product that is named in a warning. It does not show which version was delivered, whether the product was in use, affected or patched when the warning came, or any wrongdoing.",
  OPEN: "The agreement was open to this body: it could buy under it. That does not show that it bought, used or kept anything, unless the row says that a purchase is recorded. It does not show any wrongdoing.",
  FRAMEWORK:
    "The deal was made under an agreement whose only product is named in a warning. The record of the deal itself names no product. It does not show which product was delivered, whether it was affected, used or patched, or any wrongdoing.",
  MENTION:
    "These links are deduced. The text of the deal has the name of a product that is named in a warning. No record states that this product was bought. The text does not show which product was delivered, whether it was affected, used or patched, or any wrongdoing.",
  LEAD: "Records show deals with a maker of products that are named in warnings, with a body that belongs to it or whose name suggests that, or with a text that names it. They do not show which product was bought, whether it was affected, used or patched, or any wrongdoing. A lead says whom to ask. It is not a finding.",
};

/** The sentences for the links of these rows, each once. */
export function cautionsFor(meetings: readonly MeetingFragment[]): string[] {
  const found = new Set(meetings.map(besideOf));
  return (Object.keys(cautions) as Beside[]).filter((each) => found.has(each)).map((each) => cautions[each]);
}

function besideOf({ basis, deal }: MeetingFragment): Beside {
  if (deal.__typename === "Framework") return "OPEN";
  if (basis === "PRODUCT" || basis === "FRAMEWORK") return basis;
  return "MENTION";
}
