import type { TypedDocumentString } from "./generated/graphql.ts";

interface Reply<Result> {
  data?: Result | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

/**
 * A complete client that you can copy. It sends an operation that `npm run codegen` typed, and its answer is typed too. It sends
 * the hash of the operation in the address, which needs no preflight request. It sends the text only if the server does not know
 * the hash.
 */
export async function ask<Result, Variables>(
  url: string,
  operation: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const extensions = { persistedQuery: { version: 1, sha256Hash: operation.__meta__?.hash } };
  const inAddress = new URLSearchParams({
    variables: JSON.stringify(variables),
    extensions: JSON.stringify(extensions),
  });
  const known = await reply<Result>(`${url}?${inAddress}`);
  if (!known.errors?.some(({ extensions }) => extensions?.code === "PERSISTED_QUERY_NOT_FOUND")) return answer(known);
  return answer(
    await reply<Result>(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: operation.toString().trim(), variables, extensions }),
    }),
  );
}

async function reply<Result>(url: string, request?: RequestInit): Promise<Reply<Result>> {
  return (await (await fetch(url, request)).json()) as Reply<Result>;
}

function answer<Result>({ data, errors }: Reply<Result>): Result {
  if (errors || !data) throw new Error(errors?.map(({ message }) => message).join("\n") ?? "no answer");
  return data;
}
