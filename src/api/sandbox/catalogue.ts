import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ForewarnedError } from "../../errors.ts";

/** A question of the catalogue, in GraphQL and in Cypher. */
export interface Question {
  /** The name of its files, without the extension. */
  slug: string;
  title: string;
  /** A text for people about the meaning of the answer and its limits. */
  explanation: string;
  operationName: string;
  graphql: string;
  cypher: string | null;
}

/**
 * Reads the questions of a folder from `<slug>.graphql`, `<slug>.cypher` and `<slug>.json`. They are sorted by the `order` in the
 * JSON, then by name.
 * @throws ForewarnedError `BAD_DOCUMENT` for a GraphQL file that does not begin with a question and an explanation as comments, or
 * has no named query, and for a Cypher file with "&" or "#".
 */
export function readCatalogue(folder: string): Question[] {
  const slugs = readdirSync(folder).flatMap((file) =>
    file.endsWith(".graphql") ? [file.slice(0, -".graphql".length)] : [],
  );
  return slugs
    .map((slug) => ({ order: orderOf(join(folder, `${slug}.json`)), question: readQuestion(folder, slug) }))
    .sort((a, b) => a.order - b.order || a.question.slug.localeCompare(b.question.slug))
    .map(({ question }) => question);
}

function readQuestion(folder: string, slug: string): Question {
  const file = join(folder, `${slug}.graphql`);
  const text = readFileSync(file, "utf8");
  const [title, ...explanation] = headerOf(text, "#");
  if (!title || explanation.length === 0) {
    const found = text.split("\n", 1)[0];
    throw new ForewarnedError(
      "BAD_DOCUMENT",
      `Cannot read the question ${file}:1: it begins with "${found}"; expected a line "# The question?", then lines of explanation that begin with #`,
    );
  }
  const graphql = withoutHeader(text, "#");
  const operationName = /^query (\w+)/.exec(graphql)?.[1];
  if (!operationName) {
    throw new ForewarnedError(
      "BAD_DOCUMENT",
      `Cannot read the question ${file}: no named operation follows its comments; expected "query AName { … }"`,
    );
  }
  const cypher = optional(join(folder, `${slug}.cypher`));
  if (cypher && /[&#]/.test(cypher)) {
    throw new ForewarnedError(
      "BAD_DOCUMENT",
      `Cannot read the question ${slug}.cypher: it contains "&" or "#", which would cut off the link into Neo4j Browser; expected Cypher without them`,
    );
  }
  return {
    slug,
    title,
    explanation: explanation.join(" "),
    operationName,
    graphql,
    cypher: cypher === null ? null : withoutHeader(cypher, "//"),
  };
}

function headerOf(text: string, sign: string): string[] {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith(sign));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice(sign.length).trim());
}

function withoutHeader(text: string, sign: string): string {
  return text.split("\n").slice(headerOf(text, sign).length).join("\n").trim();
}

function orderOf(file: string): number {
  const text = optional(file);
  return (text === null ? undefined : (JSON.parse(text) as { order?: number }).order) ?? Number.MAX_SAFE_INTEGER;
}

function optional(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}
