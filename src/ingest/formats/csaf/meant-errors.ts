import type { Json } from "../../facts/json.ts";
import { valueAt } from "./parts.ts";

interface SchemaError {
  instancePath: string;
  message?: string;
}

/**
 * The errors of a schema without those that are only about the version of CVSS that a score does not have. The schema allows 3.0
 * or 3.1, and reports the errors of both if a score fits neither: a score of 11 would seem to have a wrong version.
 */
export function meantErrors<E extends SchemaError>(errors: readonly E[], document: Json): E[] {
  const isOther = ({ instancePath, message = "" }: E): boolean => {
    const [, score, member] = /^(.*\/cvss_v3)(?:\/([^/]+))?$/.exec(instancePath) ?? [];
    if (score === undefined) return false;
    const wrongVersions = errors.filter((each) => each.instancePath === `${score}/version`).length;
    // Both versions of the schema reject a version that is neither.
    if (wrongVersions !== 1) return false;
    const version = String(valueAt(document, [...pathOf(score), "version"]));
    return (
      member === undefined ||
      member === "version" ||
      (member === "vectorString" && message.includes("^CVSS:") && !message.includes(`^CVSS:${version}/`))
    );
  };
  const meant = errors.filter((error) => !isOther(error));
  return meant.length > 0 ? meant : [...errors];
}

const pathOf = (place: string) =>
  place
    .split("/")
    .slice(1)
    .map((each) => (/^\d+$/.test(each) ? Number(each) : each));
