import type { NodeStatement } from "../../../statements.ts";
import { dayOf } from "../../facts/day.ts";
import { type Json, textOf } from "../../facts/json.ts";

/**
 * The terms of a framework, as the notice states them (extensions.open-contracting.org/en/extensions/techniques, and the UK
 * extension).
 */
export function termsOf(agreement: Json | null) {
  return {
    frameworkMethod: textOf(agreement?.method),
    frameworkType: textOf(agreement?.type),
    buyerCategories: textOf(agreement?.buyerCategories),
    isOpenFrameworkScheme:
      typeof agreement?.isOpenFrameworkScheme === "boolean" ? agreement.isOpenFrameworkScheme : null,
    openFrameworkSchemeEndDate: dayOf(agreement?.openFrameworkSchemeEndDate),
    openToIsComplete: isClosed(agreement),
  } satisfies Partial<Extract<NodeStatement, { label: "Framework" }>>;
}

/** A caveat about the buyers that may use a framework. */
export function caveatOfUsers(agreement: Json | null): string {
  if (isClosed(agreement)) return "The source says that only the buyers that it lists may use the framework.";
  return textOf(agreement?.buyerCategories) === null
    ? "The source does not say who else may use the framework. The list of buyers may not be complete."
    : "The source describes in words who may use the framework. The list of buyers is not complete.";
}

/** True if only the buyers that the process lists may use the framework. */
const isClosed = (agreement: Json | null) => textOf(agreement?.type)?.toLowerCase() === "closed";
