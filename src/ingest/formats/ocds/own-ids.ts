import { type Json, objectsOf, textOf } from "../../facts/json.ts";
import { processOf } from "./profile.ts";

/**
 * Removes the ocid from the ids of a release's awards and contracts. A notice that is published under two prefixes then has the
 * same ids both times, and is not counted twice.
 */
export function withOwnIds(release: Json): Json {
  const ocid = textOf(release.ocid);
  if (ocid === null) return release;
  const own = (id: unknown) => withoutOcid(id, ocid);
  const shorten = (item: Json): Json => ({
    ...item,
    ...("id" in item ? { id: own(item.id) } : {}),
    ...("awardID" in item ? { awardID: own(item.awardID) } : {}),
  });
  return {
    ...release,
    ...("awards" in release ? { awards: objectsOf(release.awards).map(shorten) } : {}),
    ...("contracts" in release ? { contracts: objectsOf(release.contracts).map(shorten) } : {}),
  };
}

function withoutOcid(id: unknown, ocid: string): unknown {
  const text = textOf(id);
  if (text === null || !text.toLowerCase().startsWith(ocid.toLowerCase())) return id;
  const rest = text.slice(ocid.length);
  if (rest === "") return processOf(ocid);
  return /^[-/:_.]+./.test(rest) ? rest.replace(/^[-/:_.]+/, "") : id;
}
