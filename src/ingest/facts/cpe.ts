import { NotUnderstood } from "../formats/format.ts";
import { normalisedName } from "./names.ts";

/** A product as named by a CPE. */
export interface Cpe {
  /** The name without version and edition, in the same form for both bindings: `cpe:2.3:a:zoom:meetings`. */
  name: string;
  /** The part: an application, an operating system, or hardware. */
  part: "a" | "o" | "h";
  /** Vendor and product are in words: `exchange server`, not `exchange_server`. */
  vendor: string;
  product: string;
  version: string | null;
  /** True if the name has more than a version: an update, an edition, a language or a target. */
  isNarrow: boolean;
}

/**
 * Reads a CPE name: the formatted string of CPE 2.3, or the URI of CPE 2.2 (NIST IR 7695, sections 6.1 and 6.2).
 * @throws NotUnderstood
 */
export function parseCpe(text: string): Cpe {
  const [part, vendor, product, version, ...others] = attributesOf(text.trim());
  if (part !== "a" && part !== "o" && part !== "h")
    throw refusal(
      text,
      "CPE of an unknown part",
      `its part is ${typeof part === "string" ? `"${part}"` : "a wildcard or missing"}; expected a, o or h`,
    );
  const isNamed = (value: Value): value is string => typeof value === "string" && normalisedName(value) !== "";
  if (!isNamed(vendor) || !isNamed(product))
    throw refusal(text, "CPE without vendor or product", "its vendor or its product is missing; expected both");
  return {
    name: `cpe:2.3:${part}:${bound(vendor)}:${bound(product)}`,
    part,
    vendor: inWords(vendor),
    product: inWords(product),
    version: typeof version === "string" ? version : null,
    isNarrow: others.some((value) => value !== ANY && value !== NA),
  };
}

/** Reads a text that may be a CPE name. Null if it is not one. */
export function knownCpe(text: string | null): Cpe | null {
  try {
    return text === null ? null : parseCpe(text);
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
}

const ANY = Symbol("any");
const NA = Symbol("not applicable");
/** A value with wildcards matches several products, so it names none. */
const PATTERN = Symbol("pattern");
type Value = string | typeof ANY | typeof NA | typeof PATTERN | undefined;

function attributesOf(text: string): Value[] {
  const lower = text.toLowerCase();
  if (lower.startsWith("cpe:2.3:")) {
    if (!formatted.test(lower))
      throw refusal(
        text,
        "not a CPE",
        'expected "cpe:2.3:" and eleven parts, such as cpe:2.3:a:vendor:product:1.0:*:*:*:*:*:*:*',
      );
    return [...lower.slice("cpe:2.3".length).matchAll(component)].map(([, value]) => unquoted(value!));
  }
  if (uri.test(lower)) {
    // The edition of CPE 2.2 may contain the values that CPE 2.3 added, separated by tildes.
    const values = lower
      .slice("cpe:/".length)
      .split(":")
      .flatMap((each, i) => (i < 5 ? each : each.split("~")));
    return values.map((value) => (value === "" ? ANY : value === "-" ? NA : percentDecoded(value)));
  }
  throw refusal(text, "not a CPE", 'expected a name that begins with "cpe:2.3:" or "cpe:/"');
}

const component = /:((?:\\.|[^:\\])*)/g;
/**
 * The pattern of a value: `*`, `-`, or text with wildcards at its ends. All characters except letters, digits, "-", ".", "_"
 * and "~" are quoted.
 */
const value = String.raw`(?:[*-]|[*?]*(?:[\w.~-]|\\[^\w\s])+[*?]*)`;
const formatted = new RegExp(`^cpe:2\\.3:(?:[a-z]|[*-])(?::${value}){10}$`);
const uri = /^cpe:\/(?:[a-z]?)(?::[\w.~%+!-]*){0,6}$/;

function unquoted(value: string): Value {
  if (value === "*") return ANY;
  if (value === "-") return NA;
  return /(?<!\\)(?:\\\\)*[*?]/.test(value) ? PATTERN : value.replace(/\\(.)/g, "$1");
}

function percentDecoded(value: string): Value {
  if (/%0[12]/.test(value)) return PATTERN;
  return value.replace(/%([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

const bound = (value: string) => value.replace(/[^\w.-]/g, "\\$&");
const inWords = (value: string) => value.replaceAll("_", " ").trim();

function refusal(text: string, reason: string, why: string): NotUnderstood {
  return new NotUnderstood(reason, `Cannot read the CPE name ${JSON.stringify(text.slice(0, 300))}: ${why}.`);
}
