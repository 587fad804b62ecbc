/** A Neo4j Browser that people can open, and the database that it is to log in to. */
export interface Neo4jBrowser {
  /** Such as `http://127.0.0.1:7474/browser/`. */
  url: string;
  boltUri: string;
  username: string;
  database: string;
}

/** Opens Neo4j Browser with a statement in its editor, ready to run. */
export function neo4jBrowserLink({ url, boltUri, username, database }: Neo4jBrowser, cypher: string): string {
  const bolt = new URL(boltUri);
  const parameters = { dbms: `${bolt.protocol}//${username}@${bolt.host}`, db: database, cmd: "edit", arg: cypher };
  // Written by hand: Neo4j Browser takes a plus for a plus, and not for a blank.
  return `${url}?${Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join("&")}`;
}
