import type { Database } from "../../src/database/database.ts";

type Opened = Omit<Database, "close">;

/** Runs a statement over HTTP and returns its rows. The test does not use the driver, because only src/graph may import it. */
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
