import type { GraphQLSchema } from "graphql";

/** The answer to an operation. */
export interface Answer {
  data: Record<string, unknown> | null;
  errors: readonly { message: string; code: string | null }[];
  /** The state of the graph that the answer was read from. It names several states if the graph changed in between. */
  snapshot: string;
}

/** A way to ask the API within the process. */
export interface Asking {
  schema: GraphQLSchema;
  ask(query: string, variables: Record<string, unknown>): Promise<Answer>;
}
