/** A Neo4j Browser that people can open, and the database for its login. */
export interface Neo4jBrowser {
  /** The address, such as `http://127.0.0.1:7474/browser/`. */
  url: string;
  boltUri: string;
  username: string;
  database: string;
}

/** The address that opens Neo4j Browser with a statement in its editor, ready to run. */
export function neo4jBrowserLink({ url, boltUri, username, database }: Neo4jBrowser, cypher: string): string {
  const bolt = new URL(boltUri);
  const parameters = { dbms: `${bolt.protocol}//${username}@${bolt.host}`, db: database, cmd: "edit", arg: cypher };
  // Not URLSearchParams: it writes a blank as "+", which Neo4j Browser does not turn back into a blank.
  return `${url}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&")}`;
}
