import type { ManagedNeo4j } from "../config.ts";
import { type ForewarnedError } from "../errors.ts";
import type { Home } from "./home.ts";
import { readRecord, writeRecord, type Instance, type Ports } from "./instance.ts";
import { launchServer, type Launched } from "./launch-server.ts";
import type { OpenOptions } from "./database.ts";
import { ensurePassword, setInitialPassword } from "./password.ts";
import { freePorts } from "./ports.ts";
import { fetchProgram, type Program } from "./program.ts";
import { NotAnswering, untilReady } from "./readiness.ts";
import { writeSettings } from "./neo4j-settings.ts";
import { couldNotStart, readOutput, sizeOfLog, whyItEnded } from "./start-failure.ts";
import { phaseWatch } from "./start-phase.ts";
import { stopServer } from "./stop-server.ts";
import { users } from "./users.ts";

/** This is long enough to recover a large graph after a crash. */
export const START_LIMIT_MS = 300_000;

/**
 * Neo4j opens the chosen ports seconds after they were found free, so two homes that start together may choose the same ports.
 */
const ATTEMPTS = 3;

interface Start {
  limitMs?: number;
  /** True if this process is still connected to the ports of the last instance, as others may be. */
  isUsed?: boolean;
}

/**
 * Fetches Neo4j if needed, and starts it for this home. The caller must hold the home's lock, and must stop Neo4j after an error.
 */
export async function startInstance(
  config: ManagedNeo4j,
  home: Home,
  options: OpenOptions,
  start: Start = {},
): Promise<Instance> {
  const password = await ensurePassword(home);
  const program = await fetchProgram(config, options);
  const step = options.progress.begin("Starting Neo4j");
  const refused: Ports[] = [];
  const stopWatching = phaseWatch(home, (phase) => step.update({ phase }));
  try {
    for (let attempt = 1; ; attempt += 1) {
      options.signal.throwIfAborted();
      const started = await attemptToStart(config, home, program, password, refused, options, start);
      if ("instance" in started) {
        step.end("Neo4j is ready");
        return started.instance;
      }
      if (started.cause !== "port taken" || attempt === ATTEMPTS) throw started.error;
      refused.push(started.ports);
    }
  } finally {
    stopWatching();
    step.end();
  }
}

type Started = { instance: Instance } | { cause: string; error: ForewarnedError; ports: Ports };

async function attemptToStart(
  config: ManagedNeo4j,
  home: Home,
  program: Program,
  password: string,
  refused: Ports[],
  { signal, browser, progress }: OpenOptions,
  { limitMs = START_LIMIT_MS, isUsed = false }: Start,
): Promise<Started> {
  const record = await readRecord(home);
  const loggedIn = record?.loggedIn ?? false;
  // Processes that used the last instance find the new one on the same ports.
  const inUse = isUsed || (await users(home.users)).length > 1;
  const ports = await freePorts(record && inUse ? [record, config] : [config], refused);
  await writeSettings(home, config, ports, browser);
  if (!loggedIn) await setInitialPassword(home, program.java, program.folder, password, signal);

  const startingFrom = await sizeOfLog(home);
  await writeRecord(home, { ...ports, process: null, startingFrom, loggedIn });
  const launched = await launchServer(config, home, program);
  const instance: Instance = { ...launched.process, ...ports, startingFrom };
  await writeRecord(home, { ...ports, process: launched.process, startingFrom, loggedIn });
  try {
    await untilReady(home, instance, password, { signal, limitMs });
  } catch (error) {
    if (!(error instanceof NotAnswering)) throw error;
    if (error.because !== "gone") await stopServer(instance, progress);
    return failure(home, launched, error, instance, config, limitMs);
  }
  await writeRecord(home, { ...ports, process: launched.process, startingFrom: null, loggedIn: true });
  return { instance };
}

async function failure(
  home: Home,
  launched: Launched,
  { because }: NotAnswering,
  { httpPort, boltPort, startingFrom }: Instance,
  config: ManagedNeo4j,
  limitMs: number,
): Promise<Started> {
  const output = await readOutput(home, startingFrom ?? 0);
  const reason =
    because === "wrong password"
      ? {
          cause: "wrong password",
          advice: `It does not accept the password in ${home.password}. If the password was changed in Neo4j Browser, write the new one into that file.`,
        }
      : because === "too slow"
        ? {
            cause: "too slow",
            advice: `It was not ready after ${limitMs / 1000} s and has been stopped. The machine or its disk may be very busy.`,
          }
        : whyItEnded(output, await launched.ended, { ...config, httpPort, boltPort, home });
  return { cause: reason.cause, error: couldNotStart(home, reason, output), ports: { httpPort, boltPort } };
}
