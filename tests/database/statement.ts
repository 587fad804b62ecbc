import type { Database } from "../../src/database/database.ts";

/** The rows of a statement, asked for over HTTP: the driver belongs to src/graph. */
export async function rowsOf(database: Omit<Database, "close">, statement: string): Promise<unknown[][]> {
  const address = new URL("/db/neo4j/query/v2", database.browser?.url);
  const response = await fetch(address, {
    method: "POST",
    headers: {
      connection: "close",
      "content-type": "application/json",
      authorization: `Basic ${Buffer.from(`${database.username}:${database.password}`).toString("base64")}`,
    },
    body: JSON.stringify({ statement }),
  });
  const body = (await response.json()) as { data?: { values: unknown[][] } };
  if (!body.data) throw new Error(JSON.stringify(body));
  return body.data.values;
}
