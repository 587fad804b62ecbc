import type { Question } from "../catalogue.ts";

/** The data that the server puts into the HTML of the page. */
export interface PageData {
  questions: PageQuestion[];
  /** The files of Monaco's workers, by the label with which Monaco requests them. */
  workers: Record<"editor" | "json" | "graphql", string>;
  /** The start page of Neo4j Browser, or null if its address is not known. */
  neo4jBrowser: string | null;
}

/** A question, and the link that opens it in Neo4j Browser. */
export interface PageQuestion extends Omit<Question, "cypher"> {
  neo4jBrowserLink: string | null;
}

/** Reads the data from the HTML of the page. */
export function readPageData(): PageData {
  return JSON.parse(document.getElementById("page-data")!.textContent) as PageData;
}
