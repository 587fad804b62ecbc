export const stylePath = "/neo4j-browser/style.grass";
export const guidePath = "/neo4j-browser/guide.html";

/** What the managed Neo4j tells its Browser, so that it loads our style sheet and guide after login. */
export function neo4jBrowserSettings(server: { host: string; port: number }): {
  postConnectCommand: string;
  remoteContentHosts: string;
} {
  const host = reachable(server.host);
  const url = `http://${host}:${server.port}`;
  return {
    // The style first: each command puts what it shows above what was there.
    postConnectCommand: `style ${url}${stylePath}; guide ${url}${guidePath}`,
    // Compared with the host of the address alone, without a port.
    remoteContentHosts: [...new Set([host, "127.0.0.1", "localhost", "guides.neo4j.com"])].join(","),
  };
}

/** An address to listen on that means "all" is none to ask at. */
function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}
