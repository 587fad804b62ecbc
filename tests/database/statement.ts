import type { Database } from "../../src/database/database.ts";

type Opened = Omit<Database, "close">;

/** The rows of a statement, asked for over HTTP: the driver belongs to src/graph. */
export async function rowsOf(database: Opened, statement: string): Promise<unknown[][]> {
  const { data } = await post(database, "/db/neo4j/query/v2", statement);
  return data.values;
}

/** Runs a statement in a transaction that stays open. */
export async function openTransaction(database: Opened, statement: string): Promise<void> {
  await post(database, "/db/neo4j/query/v2/tx", statement);
}

async function post(database: Opened, path: string, statement: string): Promise<{ data: { values: unknown[][] } }> {
  const response = await fetch(new URL(path, database.browser?.url), {
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
  return { data: body.data };
}
