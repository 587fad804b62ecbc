import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** An answer of the tests' server. */
export interface OddAnswer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Uint8Array;
  /** `cut` breaks the connection in the middle of the body. `slow` sends a byte now and then. */
  manner?: "cut" | "slow";
}

export type Route = (url: URL, request: IncomingMessage) => OddAnswer;

/** A server on loopback that behaves as badly as a route says. */
export async function oddServer(route: Route) {
  const requests: string[] = [];
  const drips = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    requests.push(request.url!);
    send(response, route(new URL(request.url!, "http://here"), request), drips);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      drips.forEach((each) => clearInterval(each));
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, answer: OddAnswer, drips: Set<NodeJS.Timeout>): void {
  const body = Buffer.from(answer.body ?? "");
  response.writeHead(answer.status ?? 200, { "content-length": body.length, ...answer.headers });
  if (answer.manner === "cut") {
    response.write(body.subarray(0, Math.floor(body.length / 2)), () => setTimeout(() => response.destroy(), 20));
  } else if (answer.manner === "slow") {
    let at = 0;
    const drip = setInterval(() => response.write(body.subarray(at, ++at)), 100);
    drips.add(drip);
    response.on("close", () => clearInterval(drip));
  } else response.end(body);
}

export const json = (value: unknown): OddAnswer => ({
  body: JSON.stringify(value),
  headers: { "content-type": "application/json" },
});
