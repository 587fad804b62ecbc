import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

type Answer = number | { status: number; retryAfter: string } | "HANG" | "BREAK";

/** A receiver of webhooks that answers as the test says: with a status, or not at all. */
export interface Receiver {
  url: string;
  received: Received[];
  answers: Answer[];
  close(): Promise<void>;
}

/** Starts a receiver on this machine. It gives its answers one after the other, and the last one for ever. */
export async function receiver(...answers: Receiver["answers"]): Promise<Receiver> {
  const received: Received[] = [];
  const given: Receiver = { url: "", received, answers, close: async () => undefined };
  const server: Server = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ headers: request.headers, body });
      const answer = given.answers.length > 1 ? given.answers.shift()! : given.answers[0]!;
      if (answer === "BREAK") request.socket.destroy();
      else if (typeof answer === "object")
        response.writeHead(answer.status, { "retry-after": answer.retryAfter }).end("body");
      else if (answer !== "HANG") response.writeHead(answer, { location: "/elsewhere" }).end("body");
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  given.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  given.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return given;
}
