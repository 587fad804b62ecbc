import { chmod, mkdir, realpath } from "node:fs/promises";
import { join } from "node:path";

/** Where things are in the folder that `FOREWARNED_HOME` names. */
export interface Home {
  folder: string;
  /** Neo4j's own home: conf, data, logs. */
  server: string;
  conf: string;
  /** Neo4j's log for people, and what the JVM itself prints. */
  log: string;
  output: string;
  password: string;
  /** The ports and the process of the instance that was started last. */
  instance: string;
  users: string;
  lock: string;
}

/** Makes the folders that are missing; nobody but their owner may look into them. */
export async function createHome(folder: string): Promise<Home> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Neo4j is found again by its command line, where one folder must have one spelling.
  const home = homeIn(await realpath(folder));
  for (const inner of [home.server, home.conf, join(home.server, "logs"), home.users, home.lock]) {
    await mkdir(inner, { recursive: true, mode: 0o700 });
  }
  // The home may have been there before, with a mode of its owner's choice; what is ours in it is closed all the same.
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
