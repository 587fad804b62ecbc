import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Home } from "./home.ts";
import type { Instance } from "./instance.ts";
import { isAlive } from "./process-identity.ts";
import { readOutput } from "./start-failure.ts";

/** The reason to stop waiting for an instance. */
export class NotAnswering extends Error {
  constructor(readonly because: "gone" | "too slow" | "wrong password") {
    super(`Neo4j: ${because}`);
  }
}

/**
 * Waits until Neo4j answers a statement that is sent with the password, and speaks Bolt.
 * @throws NotAnswering if the process has ended, rejects the password, or is not ready after `limitMs` milliseconds.
 */
export async function untilReady(
  home: Home,
  instance: Instance,
  password: string,
  options: { signal: AbortSignal; limitMs: number },
): Promise<void> {
  const end = Date.now() + options.limitMs;
  for (;;) {
    options.signal.throwIfAborted();
    if (!(await isAlive(instance))) throw new NotAnswering("gone");
    if (await hasItsPorts(home, instance)) {
      const status = await statusOfStatement(instance.httpPort, password);
      if (status === 401) throw new NotAnswering("wrong password");
      if ((status === 200 || status === 202) && (await speaksBolt(instance.boltPort))) return;
    }
    if (Date.now() > end) throw new NotAnswering("too slow");
    await sleep(100);
  }
}

/**
 * True if Neo4j's log says that it has opened its ports. Before that, another program may answer there and must not get the
 * password.
 */
async function hasItsPorts(home: Home, { startingFrom, httpPort }: Instance): Promise<boolean> {
  return (
    startingFrom === null || (await readOutput(home, startingFrom)).includes(`HTTP enabled on 127.0.0.1:${httpPort}`)
  );
}

/** https://neo4j.com/docs/query-api/current/query/ — the status of `RETURN 1`, or null if nothing answers. */
function statusOfStatement(port: number, password: string): Promise<number | null> {
  return new Promise((resolve) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port,
        path: "/db/neo4j/query/v2",
        method: "POST",
        // An open connection would delay the stop of Neo4j.
        agent: false,
        auth: `neo4j:${password}`,
        headers: { "content-type": "application/json", accept: "application/json" },
        timeout: 5_000,
      },
      (reply) => {
        reply.resume().once("close", () => resolve(reply.statusCode ?? null));
      },
    );
    sent.once("timeout", () => sent.destroy()).once("error", () => resolve(null));
    sent.end(JSON.stringify({ statement: "RETURN 1" }));
  });
}

/** https://neo4j.com/docs/bolt/current/bolt/handshake/ — true if the server agrees on a version. */
function speaksBolt(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port, timeout: 5_000 });
    const done = (spoken: boolean) => {
      socket.destroy();
      resolve(spoken);
    };
    socket.once("connect", () =>
      socket.write(Buffer.from("6060b017" + "00080805" + "00000404" + "00000000" + "00000000", "hex")),
    );
    socket.once("data", (answer) => done(answer.length >= 4 && answer.readUInt32BE(0) !== 0));
    socket
      .once("error", () => done(false))
      .once("timeout", () => done(false))
      .once("close", () => done(false));
  });
}
