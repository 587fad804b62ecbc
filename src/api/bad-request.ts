import type { Duplex } from "node:stream";

const tooLong =
  'The address and the headers of this request are longer than 16 kB. Shorten "where", or POST a query to /graphql.';

/** Answers bytes that are not a readable HTTP request. By default, Node answers them with a status and no explanation. */
export function sendUnreadable(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === "ECONNRESET") return void socket.destroy();
  const [status, text] =
    error.code === "HPE_HEADER_OVERFLOW"
      ? ["431 Request Header Fields Too Large", tooLong]
      : error.code === "ERR_HTTP_REQUEST_TIMEOUT"
        ? ["408 Request Timeout", "The request did not arrive in time."]
        : ["400 Bad Request", "This is not a readable HTTP request."];
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${text.length + 1}\r\n\r\n${text}\n`,
  );
}
