import { chmod, mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";

/** The paths within the folder that `FOREWARNED_HOME` names. */
export interface Home {
  folder: string;
  /** Neo4j's own home: conf, data, logs. */
  server: string;
  conf: string;
  /** Neo4j's log for people, and the output of the JVM. */
  log: string;
  output: string;
  password: string;
  /** The ports and the process of the instance that was started last. */
  instance: string;
  users: string;
  lock: string;
}

/** Creates the missing folders, which only their owner may read. */
export async function createHome(folder: string): Promise<Home> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // A running Neo4j is found by its command line, so a folder must always have the same spelling.
  const home = homeIn(await realpath(folder));
  for (const inner of [home.server, home.conf, join(home.server, "logs"), home.users, home.lock]) {
    await mkdir(inner, { recursive: true, mode: 0o700 });
  }
  // The home may be an existing folder with another mode. The part that belongs to Neo4j is closed to others anyway.
  await chmod(home.server, 0o700);
  return home;
}

function homeIn(folder: string): Home {
  const server = join(folder, "neo4j");
  return {
    folder,
    server,
    conf: join(server, "conf"),
    log: join(server, "logs", "neo4j.log"),
    output: join(server, "logs", "output.log"),
    password: join(folder, "neo4j-password"),
    instance: join(folder, "neo4j-instance.json"),
    users: join(folder, "neo4j-users"),
    lock: join(folder, "neo4j-lock"),
  };
}
