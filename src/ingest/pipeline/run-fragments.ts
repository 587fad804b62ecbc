import type { GraphFragment } from "../../statements.ts";
import { noteOfGiven } from "../facts/given-facts.ts";
import type { ReadDocument } from "./read-document.ts";

/** A run as the graph stores it. */
export interface RunFacts {
  key: string;
  startedAt: string;
  finishedAt: string | null;
  /** The number of documents to read, or the name of the document if there is only one. */
  documents: string;
  /** The counts are null until the run has finished. */
  read: number | null;
  written: number | null;
  putAside: number | null;
}

/** The fragment of the node that stands for a run. */
export function runFragment({ key, documents, ...facts }: RunFacts): GraphFragment {
  return {
    record: `run:${key}`,
    nodes: [{ label: "Run", key, title: `Ingest of ${documents}`, ...facts }],
    edges: [],
  };
}

/** Fragments for a document and for the edge that says that a run read it. */
export function documentFragments(
  run: string,
  { facts, format, given }: ReadDocument,
  isComplete: boolean,
): GraphFragment[] {
  const source = { label: "Source", key: facts.source } as const;
  const { title, publisher, uri: url, licence, published } = facts;
  const stated = { title, publisher, url, licence, published };
  return [
    {
      record: `source:${facts.source}`,
      nodes: [{ ...source, ...stated, isRead: true, isComplete, format, given, note: noteOfGiven(given) }],
      edges: [],
    },
    {
      record: `run:${run}/${facts.source}`,
      nodes: [],
      edges: [{ type: "READ", from: { label: "Run", key: run }, to: source, sources: [facts.source], knownFrom: null }],
    },
  ];
}
