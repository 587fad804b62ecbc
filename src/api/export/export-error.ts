import type { GraphQLFormattedError } from "graphql";

const statuses: Record<string, number> = {
  BAD_USER_INPUT: 400,
  QUERY_TOO_COMPLEX: 400,
  GRAPH_UNAVAILABLE: 503,
  GRAPH_TIMEOUT: 504,
};

/** A rejected export: a message for a person, and the HTTP status. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }

  /** The rejection for an error that GraphQL answered. */
  static of({ message, extensions }: GraphQLFormattedError): Refusal {
    return new Refusal(statuses[String(extensions?.code)] ?? 500, message);
  }
}
