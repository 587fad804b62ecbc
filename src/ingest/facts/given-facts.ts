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

/** Facts that a feed knows about a document that it fetched. */
export interface Fetched {
  /** The address that the document was read from. */
  url?: string;
  /** What a reader should know about the document, such as a signature that is missing. */
  note?: string;
}

/**
 * The facts by place: manifests beside the document, the feed that fetched it, and the command line. The command line comes first,
 * then the feed.
 */
export interface GivenFrom {
  manifests: Given;
  fetched?: Fetched;
  options: Given;
}

/**
 * Merges new facts about a document into those that its `Source` stores. Null if there are none. Facts from a command stay
 * until another command states them differently, and those of a feed until it fetches the document again. Facts from manifests count
 * only as the manifests are now.
 */
export function mergedGiven(before: string | null, now: GivenFrom): string | null {
  const stored = parseGiven(before);
  const options = { ...stored.options, ...now.options };
  const fetched = now.fetched ?? stored.fetched;
  const given: GivenFrom = { manifests: now.manifests, options, ...(fetched ? { fetched } : {}) };
  return Object.keys({ ...given.manifests, ...fetched, ...options }).length === 0 ? null : canonical(given);
}

/** The facts about a document that are given before the document is read. */
export function givenFacts(
  stored: string | null,
): Pick<DocumentFacts, "uri" | "publisher" | "licence" | "published" | "buyer"> {
  const { manifests, fetched, options } = parseGiven(stored);
  const url = options.url ?? fetched?.url ?? manifests.url;
  const { publisher, published, licence, buyer }: Given = { ...manifests, ...options };
  return {
    uri: url ?? null,
    publisher: publisher ?? null,
    licence: licence ?? null,
    published: published === undefined ? null : uncertainDate({ edtf: published }),
    buyer: buyer ?? null,
  };
}

/** A note for a document with facts that a person or a feed gives. Null if there are none. */
export function noteOfGiven(stored: string | null): string | null {
  const { manifests, fetched, options } = parseGiven(stored);
  const byOptions = Object.keys(options);
  const byManifests = Object.keys(manifests).filter((field) => !byOptions.includes(field));
  const listed = (fields: string[], where: string) => (fields.length > 0 ? [`${fields.join(", ")} (${where})`] : []);
  const all = [...listed(byManifests, "sources.yaml"), ...listed(byOptions, "on the command line")];
  const stated = `A person stated these facts, which apply if the document does not state them: ${all.join("; ")}.`;
  const notes = [...(fetched?.note ? [fetched.note] : []), ...(all.length > 0 ? [stated] : [])];
  return notes.length > 0 ? notes.join(" ") : null;
}

function parseGiven(stored: string | null): GivenFrom {
  return stored === null ? { manifests: {}, options: {} } : (JSON.parse(stored) as GivenFrom);
}
