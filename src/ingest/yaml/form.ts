import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { ForewarnedError } from "../../errors.ts";
import type { LocatedYaml } from "./located-yaml.ts";

/** A problem in a file: its place, and what was expected. */
export interface Problem {
  place: string;
  message: string;
}

const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, strictRequired: false, useDefaults: false });
formats.default(ajv);

/** Returns a function that checks a file against a JSON Schema and lists its problems. */
export function formOf(schema: object): (file: LocatedYaml) => Problem[] {
  const matches = ajv.compile(schema);
  return (file) => {
    if (file.syntaxErrors.length > 0) return file.syntaxErrors;
    if (matches(file.value)) return [];
    return meaningful(matches.errors ?? []).map((error) => ({
      place: file.placeOf(pathOf(error)),
      message: messageOf(error),
    }));
  };
}

const maxShown = 20;

/**
 * Rejects a file with problems.
 * @throws ForewarnedError `BAD_DOCUMENT` that lists the problems, if there are any
 */
export function refuse(problems: readonly Problem[], what: string): void {
  if (problems.length === 0) return;
  const lines = [...new Set(problems.map(({ place, message }) => `  ${place}  ${message}`))];
  const shown = lines.slice(0, maxShown);
  const more = lines.length > maxShown ? [`  and ${lines.length - maxShown} more`] : [];
  const count = lines.length === 1 ? "one problem" : `${lines.length} problems`;
  throw new ForewarnedError(
    "BAD_DOCUMENT",
    [`Cannot read ${what}: ${count}. Nothing was changed.`, ...shown, ...more].join("\n"),
  );
}

/**
 * If all alternatives fail, only the errors of the nearest one are useful to a reader. The other errors only say that none
 * fits.
 */
function meaningful(errors: ErrorObject[]): ErrorObject[] {
  return errors.filter(
    (error) =>
      error.keyword !== "anyOf" &&
      error.keyword !== "propertyNames" &&
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
  const extra = error.keyword === "additionalProperties" ? String(error.params.additionalProperty) : error.propertyName;
  return extra === undefined ? at : [...at, extra];
}

function messageOf(error: ErrorObject): string {
  const field = String(pathOf(error).at(-1) ?? "the file");
  if (error.propertyName !== undefined) return `"${field}" is not a name here; expected ${described(error)}`;
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
      return `${field} is ${shown(error.data)}; expected: ${described(error)}`;
  }
}

const described = ({ parentSchema, message }: ErrorObject) => String(parentSchema?.description ?? message);

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
