import { dayOf } from "../../facts/day.ts";
import { objectOf, objectsOf, textOf } from "../../facts/json.ts";
import type { MergedProcess } from "./merge.ts";
import { noticeTypesIn } from "./notice-types.ts";

/**
 * Caveats about notices that end the procurement without a contract (UK12; section 55 of the Procurement Act 2023), with the day
 * and the reason in the words of the source.
 */
export function caveatsOfEnd({ bodies }: MergedProcess): string[] {
  return bodies
    .filter(({ body }) => noticeTypesIn(body).includes("UK12"))
    .map(({ release, body }) => {
      const ended = [objectOf(body.tender), ...objectsOf(body.awards), ...objectsOf(body.contracts)];
      const first = (member: string, read: (value: unknown) => string | null) =>
        ended.map((each) => read(each?.[member])).find((each) => each !== null) ?? null;
      const day = first("finalStatusDate", (value) => dayOf(value)?.edtf ?? null) ?? release.date?.edtf;
      const reason = first("statusDetails", textOf);
      const stated = reason === null ? "The notice states no reason." : `The notice says: "${reason}"`;
      return `A procurement termination notice (UK12) ended the procurement${day ? ` on ${day}` : ""}. ${stated}`;
    });
}
