import type { Question } from "../catalogue.ts";

/** What the server tells the page, in its HTML. */
export interface PageData {
  questions: PageQuestion[];
  /** Where Monaco's workers are, by the label it asks for them with. */
  workers: Record<"editor" | "json" | "graphql", string>;
  /** The start page of Neo4j Browser, or null where there is none that we know of. */
  neo4jBrowser: string | null;
}

/** A question, and the link that opens it in Neo4j Browser. */
export interface PageQuestion extends Omit<Question, "cypher"> {
  neo4jBrowserLink: string | null;
}

/** The data that stands in the page. */
export function readPageData(): PageData {
  return JSON.parse(document.getElementById("page-data")!.textContent) as PageData;
}
