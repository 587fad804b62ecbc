import type { Money } from "../../../values.ts";
import { grossOf, moneyOf } from "../../facts/amount.ts";
import { type Json, objectOf, textOf, textsOf } from "../../facts/json.ts";
import type { Deal } from "./deals.ts";
import { noticeTypesOf } from "./notice-types.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { awardStatus, contractStatus } from "./status.ts";
import { amountInWords, boundsOf } from "./value-bounds.ts";

/** The most that may be spent under a framework. */
export interface Ceiling {
  ceiling: Money | null;
  ceilingGross: Money | null;
  caveats: string[];
}

/**
 * The ceiling of a framework: the upper estimate, or the upper bound if there is no estimate. Under the Procurement Act 2023,
 * notices of awards have neither, and state the value of the framework with its award (UK6) or contract (UK7). The values of
 * several may state the same money, so they are not added up.
 */
export function ceilingOf(
  context: ProcessContext,
  agreement: Json | null,
  lots: readonly Json[],
  deals: readonly Deal[],
): Ceiling {
  const whole = wholeOf(context, lots);
  const stated = [agreement?.value, whole?.value].find((each) => moneyOf(each) !== null);
  const bound = boundsOf(whole).maxValue;
  if (stated) return { ceiling: moneyOf(stated), ceilingGross: grossOf(stated), caveats: [] };
  if (bound) return { ceiling: bound, ceilingGross: null, caveats: [] };
  if (whole === null && lots.length > 1)
    return {
      ...unknown,
      caveats: ["Its ceiling is not known, because the process also has lots that are not part of the framework."],
    };
  const values = valuesOf(deals);
  const [first] = values;
  if (!first) return { ...unknown, caveats: caveatOfAwards(valuesOf(deals, false)) };
  if (values.length === 1 && deals.length === 1)
    return { ceiling: moneyOf(first), ceilingGross: grossOf(first), caveats: [] };
  return {
    ...unknown,
    caveats: [
      `Its ceiling is not known. ${values.length} of its awards state values of their own (${listOf(values)}), which may overlap.`,
    ],
  };
}

/**
 * A notice of before the Procurement Act 2023 may have the flag of a framework although it buys under one. The values of its awards
 * are shown then, because nothing else has them.
 */
function caveatOfAwards(values: readonly unknown[]): string[] {
  return values.length === 0
    ? []
    : [
        `Its ceiling is not known. Its awards state values of their own (${listOf(values)}). If the notice buys under a framework, and does not establish one, they are the values of contracts.`,
      ];
}

function listOf(values: readonly unknown[]): string {
  const words = [...new Set(values.map((each) => amountInWords(moneyOf(each)!)))];
  return words.length > 3 ? `${words.slice(0, 3).join(", ")} and ${words.length - 3} more` : words.join(", ");
}

const unknown = { ceiling: null, ceilingGross: null };

/** The value of a lot: its own, or that of the only award that is for this lot alone. */
export function valueOfLot(lot: Json, deals: readonly Deal[]): Pick<Ceiling, "ceiling" | "ceilingGross"> {
  const own = deals.filter(({ award }) => textsOf(award?.relatedLots ?? award?.relatedLot).includes(textOf(lot.id)!));
  const isAlone = own.length === 1 && textsOf(own[0]!.award!.relatedLots ?? own[0]!.award!.relatedLot).length === 1;
  const stated = moneyOf(lot.value) ? lot.value : isAlone ? valuesOf(own)[0] : null;
  return { ceiling: moneyOf(stated), ceilingGross: grossOf(stated) };
}

/**
 * The object that holds the framework's value: the tender, or the framework's only lot. If the tender also has lots outside the
 * framework, the tender's value includes theirs.
 */
export function wholeOf(
  { merged, establishment }: Pick<ProcessContext, "merged" | "establishment">,
  lots: readonly Json[],
): Json | null {
  if (establishment.otherLots.size === 0) return objectOf(merged.release.tender);
  return lots.length === 1 ? lots[0]! : null;
}

/**
 * The values of the awards of a framework, each on its contract or on itself: those that UK6 and UK7 notices state, or those of
 * other notices.
 */
function valuesOf(deals: readonly Deal[], isOfAct2023 = true): unknown[] {
  return deals
    .filter(
      ({ award, contract }) =>
        noticeTypesOf(award, contract).length > 0 === isOfAct2023 &&
        !["CANCELLED", "UNSUCCESSFUL"].includes(awardStatus(award) ?? "") &&
        contractStatus(contract) !== "CANCELLED",
    )
    .flatMap(({ award, contract }) => [contract?.value, award?.value].find((each) => moneyOf(each) !== null) ?? []);
}
