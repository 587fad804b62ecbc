import type { TypedDocumentString } from "./generated/graphql.ts";

/** The public API, asked within the process. `main.ts` passes it in, because the pages are clients of the API and import nothing of it. */
export interface Api {
  ask(query: string, variables: Record<string, unknown>): Promise<Answer>;
}

interface Answer {
  data: Record<string, unknown> | null;
  errors: readonly { message: string }[];
  snapshot: string;
}

/** The answer to a typed operation. `problems` has a message for each field that the API could not read, and that is null for it. */
export interface Told<Result> {
  data: Result;
  problems: readonly string[];
  /** The state of the graph that the answer was read from. */
  snapshot: string;
}

/**
 * Asks a typed operation of `operations/`. Fields that could not be read are null, and `problems` says so. It throws if the node of a
 * page could not be read, because the page must not take that for "there is none".
 */
export async function ask<Result, Variables extends Record<string, unknown>>(
  api: Api,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Told<Result>> {
  const { data, errors, snapshot } = await api.ask(operation.toString(), variables);
  const problems = errors.map(({ message }) => message);
  if (!data || (data.node === null && problems.length > 0))
    throw new Error(`The API did not answer a page's own operation: ${problems.join(" ")}`);
  return { data: data as Result, problems, snapshot };
}
