import { dayOf } from "../../facts/day.ts";
import { kevBinding } from "../../facts/known-exploited.ts";
import type { AdvisoryEntry } from "./entries.ts";

/**
 * Whom an advisory binds, and by which document. Entries of CISA's catalogue bind by its directives, and a directive with a due
 * date binds by itself.
 */
export function bindingOf({ kev, title, url, date, dueDateBinds, binds }: AdvisoryEntry) {
  if (kev !== undefined && !binds) return kevBinding(typeof date === "string" ? date : date?.edtf);
  if (dueDateBinds !== undefined && !binds) return { bindsWhom: dueDateBinds, boundBy: title, boundByUrl: url };
  return {
    bindsWhom: binds?.whom,
    boundBy: binds?.by,
    boundByUrl: binds?.url,
    boundUntil: binds?.until === undefined ? undefined : dayOf(binds.until),
  };
}
