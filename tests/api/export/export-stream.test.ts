import { get, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { cypher } from "../../../src/graph/cypher.ts";
import type { Graph } from "../../../src/graph/driver/neo4j.ts";
import { exportOf, serve, table } from "../../support/csv.ts";
import { testGraph } from "../../support/graph.ts";
import { until } from "../../support/until.ts";

const pages = 30;

describe("a running export", () => {
  const graph = testGraph("empty");
  const fill = async () => {
    // A page of 100 rows of 20 kB is 2 MB. The buffers on the way are full after a few such pages.
    await graph().write((run) =>
      run(
        cypher`MATCH (old) DETACH DELETE old WITH count(*) AS none UNWIND range(1, $p.rows) AS n
          CREATE (:Contract {key: 'c' + n, title: 'Contract ' + n, description: $p.long, sortTitle: '' + n})`,
        { rows: pages * 100, long: "x".repeat(20_000) },
      ),
    );
  };
  const order = { orderBy: { field: "KEY" }, columns: "all" };
  /** The graph, with an event before the server reads the second page and each later one. */
  const before = (second: () => Promise<void>): Graph => ({
    ...graph(),
    read: async (text, ...more) => {
      if (text.text.includes("$p.after0")) await second();
      return graph().read(text, ...more);
    },
  });

  test("waits for a slow reader, and stops if the reader disconnects", async () => {
    await fill();
    const server = await serve(graph());
    const response = await new Promise<IncomingMessage>((resolve, reject) =>
      get(exportOf(server, "contracts.csv", order), resolve).on("error", reject),
    );
    const read = () => graph().statements.filter((text) => text.includes("$p.after0")).length;
    const settled = async () => {
      for (let last = -1; last !== read();) {
        last = read();
        await wait(1_500);
      }
      return read();
    };
    await until(() => read() > 0);
    const waiting = await settled();
    expect(response.statusCode).toBe(200);
    expect(waiting).toBeGreaterThan(0);
    expect(waiting).toBeLessThan(pages - 1);
    response.destroy();
    await wait(500);
    expect(await settled()).toBeLessThanOrEqual(waiting + 1);
    await server.close();
  });

  test("that fails in the middle is broken off and logged", async () => {
    const lines: string[] = [];
    const log = pino({ level: "error" }, { write: (line: string) => void lines.push(line) });
    const server = await serve(
      before(() => Promise.reject(new Error("no more"))),
      log,
    );
    const response = await fetch(exportOf(server, "contracts.csv", order));
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow();
    expect(lines.join("")).toContain("an export broke off");
    await server.close();
  });

  test("that fails at once answers with the error", async () => {
    const broken: Graph = { ...graph(), read: () => Promise.reject(new Error("secret inside")) };
    const server = await serve(broken);
    const response = await fetch(exportOf(server, "contracts.csv"));
    expect([response.status, await response.text()]).toEqual([
      500,
      expect.stringMatching(/^The server met an unexpected error\. The log has the details under /),
    ]);
    await server.close();
  });

  test("states the snapshot of each row", async () => {
    let isWritten = false;
    const server = await serve(
      before(async () => {
        if (!isWritten) await graph().write((run) => run(cypher`MERGE (:Contract {key: 'a', title: 'A'})`, {}));
        isWritten = true;
      }),
    );
    const rows = await table(exportOf(server, "contracts.csv", { ...order, first: "200" }));
    expect(rows).toHaveLength(200);
    expect(new Set(rows.slice(0, 100).map(({ snapshot }) => snapshot)).size).toBe(1);
    expect(new Set(rows.map(({ snapshot }) => snapshot)).size).toBe(2);
    await server.close();
  });
});
