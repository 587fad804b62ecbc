import type { GraphQLSchema } from "graphql";
import { randomUUID } from "node:crypto";
import { ForewarnedError } from "../../errors.ts";
import type { NewWatch } from "../../graph/write/bookkeeping/store-watch.ts";
import { standingQuestion } from "../compare/standing-question.ts";

/** What a person states about a watch. */
export interface Definition {
  name: string;
  /** A question of the catalogue, by the name of its file. Either this or `operation`. */
  question?: string;
  /** The text of a GraphQL operation. */
  operation?: string;
  variables?: Record<string, unknown>;
  /** True to tell all added rows, and not only those that are dated since the watch began. */
  tellsAll?: boolean;
}

/** A question of the catalogue. */
export interface CatalogueQuestion {
  slug: string;
  graphql: string;
}

/**
 * Checks a definition, and makes a watch of it.
 * @throws ForewarnedError `BAD_USER_INPUT` if the name, the question or the variables are not valid.
 */
export function watchOf(
  definition: Definition,
  catalogue: readonly CatalogueQuestion[],
  schema: GraphQLSchema,
  { now, isSeed }: { now: Date; isSeed: boolean },
): NewWatch {
  const { question = null, variables = {}, tellsAll = false } = definition;
  const name = nameOf(definition.name);
  const operation = operationOf(definition, catalogue);
  const { list } = standingQuestion(schema, operation, variables);
  return {
    id: randomUUID(),
    name,
    question,
    operation,
    variables: JSON.stringify(variables),
    list,
    tellsAll,
    isSeed,
    startedAt: now.toISOString(),
  };
}

const longestName = 100;

/** Checks a name, which is also a part of an address. */
function nameOf(given: string): string {
  const name = given.trim().normalize("NFC");
  const why =
    name === ""
      ? "it is empty"
      : name.length > longestName
        ? `it is longer than ${longestName} characters`
        : /[\p{C}/\\]/u.test(name)
          ? "it has a slash, a backslash or an invisible character"
          : /^\.+$/.test(name)
            ? "it has only dots"
            : /\.(atom|json)$/i.test(name)
              ? "it ends like the address of a feed"
              : null;
  if (why !== null)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Cannot name a watch ${JSON.stringify(given)}: ${why}. Expected a name such as "later-warned".`,
    );
  return name;
}

function operationOf({ question, operation }: Definition, catalogue: readonly CatalogueQuestion[]): string {
  if ((question === undefined) === (operation === undefined))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      "Cannot add the watch: expected a question of the catalogue or an operation of your own, and not both.",
    );
  if (operation !== undefined) return operation;
  const found = catalogue.find(({ slug }) => slug === question);
  if (found) return found.graphql;
  const near = catalogue.map(({ slug }) => slug).sort();
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `The catalogue has no question "${question}". Its questions are:\n${near.map((slug) => `  ${slug}`).join("\n")}`,
  );
}
