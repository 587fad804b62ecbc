import type { Home } from "./home.ts";
import { readOutput, sizeOfLog } from "./start-failure.ts";

const phases: [RegExp, string][] = [
  [/HTTP enabled/, "opening the ports"],
  [/Bolt enabled/, "starting the web server"],
  [/=== Neo4j /, "opening the graph"],
  [/Starting\.\.\./, "loading the program"],
];

/** Reports the phase of the start, as Neo4j's log shows it, until the returned function is called. */
export function phaseWatch(home: Home, tell: (phase: string) => void): () => void {
  let from: Promise<number> | null = null;
  const look = async () => {
    from ??= sizeOfLog(home);
    const output = await readOutput(home, await from);
    const phase = phases.find(([sign]) => sign.test(output));
    if (phase) tell(phase[1]);
  };
  void look();
  const timer = setInterval(() => void look(), 500);
  return () => clearInterval(timer);
}
