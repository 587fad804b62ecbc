import type { RequestHandler } from "express";
import { extname } from "node:path";

/**
 * Serves the files of a bundle, compressed as the browser prefers. The names change with the content, so browsers may cache the
 * files for a year.
 */
export function serveAsset(folder: string): RequestHandler<{ file: string }> {
  return (request, response, next) => {
    const { file } = request.params;
    if (!/^[\w.-]+-[A-Z0-9]{8}\.(js|css)$/.test(file)) {
      next();
      return;
    }
    const encoding = request.acceptsEncodings(["br", "gzip"]);
    if (encoding) response.set("content-encoding", encoding);
    response
      .vary("accept-encoding")
      .type(extname(file))
      .sendFile(
        `${file}${encoding === "br" ? ".br" : encoding === "gzip" ? ".gz" : ""}`,
        { root: folder, maxAge: "1y", immutable: true },
        (error) => {
          if (!error || response.headersSent) return;
          response.removeHeader("content-encoding");
          next((error as { status?: number }).status === 404 ? undefined : error);
        },
      );
  };
}
