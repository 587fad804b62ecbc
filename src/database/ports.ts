import getPort, { clearLockedPorts, portNumbers } from "get-port";
import type { Ports } from "./instance.ts";

/**
 * Two different free ports: the first free ones of `wishes`, in this order, or the next free ones after the last wish. Ports in
 * `refused` are left out: the program that took one of them may not have opened both of its ports yet.
 */
export async function freePorts(wishes: [Ports, ...Ports[]], refused: Ports[] = []): Promise<Ports> {
  const never = refused.flatMap(({ httpPort, boltPort }) => [httpPort, boltPort]);
  const last = wishes.at(-1) ?? wishes[0];
  const httpPort = await getPort({
    port: [...wishes.map((wish) => wish.httpPort), ...above(last.httpPort)],
    exclude: [...never, ...wishes.map((wish) => wish.boltPort)],
  });
  const boltPort = await getPort({
    port: [...wishes.map((wish) => wish.boltPort), ...above(last.boltPort)],
    exclude: [...never, httpPort],
  });
  // get-port remembers the ports that it returned, and would not return them for a second start in this process.
  clearLockedPorts();
  return { httpPort, boltPort };
}

function above(port: number): Iterable<number> {
  return port < 65_535 ? portNumbers(port + 1, Math.min(port + 200, 65_535)) : [];
}
