import { connect, createServer, type Server, type Socket } from "node:net";

/** A proxy to the tests' Neo4j. `shut` closes it, as if the database were gone, and `open` opens it again. */
export async function boltProxy(
  target: string,
): Promise<{ uri: string; shut(): Promise<void>; open(): Promise<void>; hold(): void; opened(): number }> {
  const { hostname, port } = new URL(target.replace(/^\w+(\+\w+)?:/, "http:"));
  const sockets = new Set<Socket>();
  let server: Server | null = null;
  let own = 0;
  let count = 0;
  const open = () =>
    new Promise<void>((resolve) => {
      server = createServer((client) => {
        count += 1;
        const upstream = connect(Number(port), hostname);
        for (const [from, to] of [
          [client, upstream],
          [upstream, client],
        ] as const) {
          sockets.add(from);
          from.pipe(to);
          from.on("error", () => to.destroy());
          from.on("close", () => to.destroy());
        }
      });
      server.listen(own, "127.0.0.1", () => {
        own = (server!.address() as { port: number }).port;
        resolve();
      });
    });
  const shut = async () => {
    const closed = new Promise((resolve) => server?.close(resolve));
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    await closed;
  };
  /** No data passes any more, but the connections stay open. */
  const hold = () => sockets.forEach((socket) => socket.unpipe().pause());
  await open();
  return { uri: `bolt://127.0.0.1:${own}`, shut, open, hold, opened: () => count };
}
