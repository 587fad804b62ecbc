import { askAlone } from "../../src/api/ask-in-process.ts";
import { type Graph, type Login, openGraph } from "../../src/graph/driver/neo4j.ts";
import { runOnce } from "../../src/watches/command/run-once.ts";

/** How a run ends: at its nth write, before its statements, when they were sent and are not committed, or after the commit. */
export interface KilledRun {
  login: Login;
  /** The folder with `watches.yaml`. */
  seed: string;
  write: number;
  place: "before" | "within" | "after";
}

// Does what `watch run` does, and kills itself as the argument says: `killed-run.ts <KilledRun as JSON>`.
const { login, seed, write, place } = JSON.parse(process.argv[2]!) as KilledRun;
const graph = await openGraph(login);
let writes = 0;
const killing: Graph = {
  ...graph,
  write: async (work, change) => {
    const at = (here: KilledRun["place"]) => {
      if (writes === write && place === here) process.kill(process.pid, "SIGKILL");
    };
    writes++;
    const done = await graph.write(async (run, note) => {
      at("before");
      const result = await work(run, note);
      at("within");
      return result;
    }, change);
    at("after");
    return done;
  },
};
const asking = askAlone(killing, { maxCost: 500_000 });
await runOnce({ graph: killing, asking, catalogue: [], seed, publicUrl: "http://127.0.0.1/" }, console.log);
await graph.close();
process.exit(0);
