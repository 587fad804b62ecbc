import { type Json, objectsOf, textOf } from "../../facts/json.ts";
import { processOf } from "./profile.ts";

/**
 * A release whose awards and contracts do not repeat its ocid in their ids: a notice that is published under two prefixes has
 * the same ones then, and is not counted twice.
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
