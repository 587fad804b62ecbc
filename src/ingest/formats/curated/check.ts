import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import schema from "../../../../seed/curated.schema.json" with { type: "json" };
import type { CuratedFile } from "./entries.ts";
import type { LocatedYaml } from "./located-yaml.ts";

/** Something wrong in a curated file: where, and what was expected. */
export interface Problem {
  place: string;
  message: string;
}

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, useDefaults: false });
formats.default(ajv);
const matches = ajv.compile<CuratedFile>(schema);

/** What keeps a file from having the form that `seed/curated.schema.json` asks for; nothing where it has it. */
export function problemsOfForm(file: LocatedYaml): Problem[] {
  if (file.syntaxErrors.length > 0) return file.syntaxErrors;
  if (matches(file.value)) return [];
  return meaningful(matches.errors ?? []).map((error) => ({
    place: file.placeOf(pathOf(error)),
    message: messageOf(error),
  }));
}

/** Where alternatives fail, the one that comes nearest is worth telling: the rest of it says that none fits. */
function meaningful(errors: ErrorObject[]): ErrorObject[] {
  return errors.filter(
    (error) =>
      error.keyword !== "anyOf" &&
      !(
        error.schemaPath.includes("/anyOf/0/") &&
        errors.some((other) => other.schemaPath.includes("/anyOf/1/") && other.keyword !== "type")
      ),
  );
}

function pathOf(error: ErrorObject): (string | number)[] {
  const at = error.instancePath
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~1/g, "/").replace(/~0/g, "~"))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const extra = error.keyword === "additionalProperties" ? [String(error.params.additionalProperty)] : [];
  return [...at, ...extra];
}

function messageOf(error: ErrorObject): string {
  const field = String(pathOf(error).at(-1) ?? "the file");
  switch (error.keyword) {
    case "required":
      return `"${String(error.params.missingProperty)}" is missing${fieldsHint(error)}`;
    case "additionalProperties":
      return `"${String(error.params.additionalProperty)}" is not a field here; expected one of ${fieldsOf(error).join(", ")}`;
    case "enum":
      return `${field} is ${shown(error.data)}; expected one of ${(error.params.allowedValues as string[]).join(", ")}`;
    case "type":
      return `${field} is ${shown(error.data)}; expected ${article(String(error.params.type))}${quotesHint(error)}`;
    default:
      return `${field} is ${shown(error.data)}; expected: ${String(error.parentSchema?.description ?? error.message)}`;
  }
}

function fieldsHint(error: ErrorObject): string {
  const fields = fieldsOf(error);
  return fields.length > 0 ? `; the fields are ${fields.join(", ")}` : "";
}

const fieldsOf = ({ parentSchema }: ErrorObject) => Object.keys((parentSchema?.properties as object | undefined) ?? {});

const quotesHint = (error: ErrorObject) =>
  error.params.type === "string" && typeof error.data === "number" ? ", so write it in quotes" : "";
const article = (type: string) =>
  type === "object" ? "fields with values" : type === "array" ? "a list" : type === "string" ? "text" : `a ${type}`;

function shown(value: unknown): string {
  const text = value === null || value === undefined ? "empty" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
