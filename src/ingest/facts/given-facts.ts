import type { DocumentFacts } from "../formats/format.ts";
import { canonical } from "./digest.ts";
import { uncertainDate } from "./uncertain-date.ts";

/** Facts that a person states about a document, because the document does not state them. `published` is in EDTF. */
export interface Given {
  url?: string;
  publisher?: string;
  published?: string;
  licence?: string;
  buyer?: string;
}

/** The facts by place: manifests beside the document, and the command line. The command line comes first. */
export interface GivenFrom {
  manifests: Given;
  options: Given;
}

/**
 * Merges new facts about a document into those that its `Source` stores. Null if there are none. Facts from a command stay
 * until another command states them differently. Facts from manifests count only as the manifests are now.
 */
export function mergedGiven(before: string | null, now: GivenFrom): string | null {
  const options = { ...parseGiven(before).options, ...now.options };
  const given: GivenFrom = { manifests: now.manifests, options };
  return Object.keys({ ...given.manifests, ...options }).length === 0 ? null : canonical(given);
}

/** The facts about a document that are given before the document is read. */
export function givenFacts(
  stored: string | null,
): Pick<DocumentFacts, "uri" | "publisher" | "licence" | "published" | "buyer"> {
  const { manifests, options } = parseGiven(stored);
  const { url, publisher, published, licence, buyer }: Given = { ...manifests, ...options };
  return {
    uri: url ?? null,
    publisher: publisher ?? null,
    licence: licence ?? null,
    published: published === undefined ? null : uncertainDate({ edtf: published }),
    buyer: buyer ?? null,
  };
}

/** A note for a document with given facts. Null if there are none. */
export function noteOfGiven(stored: string | null): string | null {
  const { manifests, options } = parseGiven(stored);
  const byOptions = Object.keys(options);
  const byManifests = Object.keys(manifests).filter((field) => !byOptions.includes(field));
  const listed = (fields: string[], where: string) => (fields.length > 0 ? [`${fields.join(", ")} (${where})`] : []);
  const all = [...listed(byManifests, "sources.yaml"), ...listed(byOptions, "on the command line")];
  return all.length > 0
    ? `A person stated these facts, which apply if the document does not state them: ${all.join("; ")}.`
    : null;
}

function parseGiven(stored: string | null): GivenFrom {
  return stored === null ? { manifests: {}, options: {} } : (JSON.parse(stored) as GivenFrom);
}
