import type { TypedDocumentString } from "./generated/graphql.ts";

/** An answer. If a part of it failed, `errors` says which, and `data` has the other parts. */
export interface Answer<Result> {
  data: Result | null;
  errors: readonly { message: string; path?: readonly (string | number)[]; extensions?: { code?: string } }[];
}

/**
 * A complete client that you can copy. It sends an operation that `graphql-codegen` typed, and its answer is typed too. It sends the
 * hash of the operation in the address, which needs no preflight request and lets the browser ask if its answer is still the same.
 * It sends the text only if the server does not know the hash.
 */
export async function ask<Result, Variables>(
  url: string,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Answer<Result>> {
  const query = operation.toString();
  const extensions = { persistedQuery: { version: 1, sha256Hash: await sha256(query) } };
  const inAddress = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(extensions),
  });
  const known = await reply<Result>(`${url}?${inAddress}`);
  if (!known.errors.some(({ extensions }) => extensions?.code === "PERSISTED_QUERY_NOT_FOUND")) return known;
  return reply<Result>(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables, extensions }),
  });
}

async function reply<Result>(url: string, request?: RequestInit): Promise<Answer<Result>> {
  const { data = null, errors = [] } = (await (await fetch(url, request)).json()) as Partial<Answer<Result>>;
  return { data, errors };
}

async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
