/** An answer in a form that all candidates share: no aliases, no prefixes of ids, no connections around nodes, sorted lists. */
export function normalised(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(normalised).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value as Record<string, unknown>);
  const [only] = entries;
  if (entries.length === 1 && ["nodes", "groups", "edtf", "amount"].includes(only![0])) return normalised(only![1]);
  return Object.fromEntries(
    entries
      .map(([key, of]): [string, unknown] => {
        const name = key.replace(/_\w+$/, "");
        if (["count", "sum", "dealCount", "totalCount", "year"].includes(name))
          return [name, of === null ? null : Number(of)];
        if (name === "id") return [name, String(of).replace(/^[a-zA-Z]+:/, "")];
        // @neo4j/graphql gives a list even if there is at most one node.
        if (["framework", "publisher"].includes(name)) return [name, normalised(of === null ? [] : [of].flat())];
        return [name, normalised(of)];
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** Sends a query. @throws Error if the answer has errors. */
export async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: Record<string, unknown>;
    errors?: { message: string }[];
  };
  if (errors) throw new Error(errors[0]!.message);
  return Object.values(data!)[0];
}
