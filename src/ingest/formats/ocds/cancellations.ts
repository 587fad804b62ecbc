import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { noticeTypesIn } from "./notice-types.ts";

/**
 * Gives the items of a release the status that the release's tag means. When publishers cancel, they often leave the status out
 * or repeat the previous one. In both cases the tag is newer. If the release itself says which of its items ended, the other
 * items stay as they are.
 */
export function withCancellations(tags: readonly string[], body: Json): Json {
  const tender = objectOf(body.tender);
  return {
    ...body,
    ...(tags.includes("tenderCancellation") && tender ? { tender: withEnd(ended([tender], "cancelled")[0]!) } : {}),
    ...(tags.includes("awardCancellation") && "awards" in body
      ? { awards: ended(objectsOf(body.awards), "cancelled") }
      : {}),
    ...(tags.includes("contractTermination") && "contracts" in body
      ? { contracts: ended(objectsOf(body.contracts), "terminated") }
      : {}),
  };
}

function ended(items: readonly Json[], status: string): Json[] {
  const stated = items.map((item) => textOf(item.status)?.toLowerCase() ?? null);
  const isSaid = stated.includes(status);
  return items.map((item, i) =>
    stated[i] === null || (!isSaid && goesOn.has(stated[i]!)) ? { ...item, status } : item,
  );
}

const goesOn = new Set(["planning", "planned", "pending", "active"]);

/** A tender that a procurement termination notice ends is cancelled, although some notices still call it complete. */
function withEnd(tender: Json): Json {
  const hasOpenLot = objectsOf(tender.lots).some(({ status }) =>
    ["active", "planned", "pending"].includes(textOf(status)!),
  );
  return noticeTypesIn({ tender }).includes("UK12") && !hasOpenLot ? { ...tender, status: "cancelled" } : tender;
}
