import type { DocumentFacts } from "../formats/format.ts";
import { canonical } from "./digest.ts";
import { uncertainDate } from "./uncertain-date.ts";

/** What a person states of a document that it does not say itself; `published` in EDTF. */
export interface Given {
  url?: string;
  publisher?: string;
  published?: string;
  licence?: string;
  buyer?: string;
}

/** Where it is stated: in manifests beside the document, and on the command line, which goes before them. */
export interface GivenFrom {
  manifests: Given;
  options: Given;
}

/**
 * What is given of a document now, as its `Source` keeps it: null where nothing is. What a command states stays until another states
 * it otherwise; manifests count as they are.
 */
export function mergedGiven(before: string | null, now: GivenFrom): string | null {
  const options = { ...parseGiven(before).options, ...now.options };
  const given: GivenFrom = { manifests: now.manifests, options };
  return Object.keys({ ...given.manifests, ...options }).length === 0 ? null : canonical(given);
}

/** The facts of a document of which this is given, before anything of it is read. */
export function givenFacts(
  kept: string | null,
): Pick<DocumentFacts, "uri" | "publisher" | "licence" | "published" | "buyer"> {
  const { manifests, options } = parseGiven(kept);
  const { url, publisher, published, licence, buyer }: Given = { ...manifests, ...options };
  return {
    uri: url ?? null,
    publisher: publisher ?? null,
    licence: licence ?? null,
    published: published === undefined ? null : uncertainDate({ edtf: published }),
    buyer: buyer ?? null,
  };
}

/** What to know of a document of which something is given; null where nothing is. */
export function noteOfGiven(kept: string | null): string | null {
  const { manifests, options } = parseGiven(kept);
  const byOptions = Object.keys(options);
  const byManifests = Object.keys(manifests).filter((field) => !byOptions.includes(field));
  const told = (fields: string[], where: string) => (fields.length > 0 ? [`${fields.join(", ")} (${where})`] : []);
  const all = [...told(byManifests, "sources.yaml"), ...told(byOptions, "when it was read")];
  return all.length > 0 ? `Stated by a person, where it does not say so itself: ${all.join("; ")}.` : null;
}

function parseGiven(kept: string | null): GivenFrom {
  return kept === null ? { manifests: {}, options: {} } : (JSON.parse(kept) as GivenFrom);
}
