import { parse } from "csv-parse/sync";
import type { HttpClient } from "../../http/http-client.ts";
import { jsonOf, notExpected } from "../release-package.ts";
import type { Provider } from "./provider-metadata.ts";

/** A document that a provider lists. */
export interface Listed {
  url: string;
  /** The time of its last change, in milliseconds since 1970. */
  updated: number;
  /** The addresses of its hashes and of its signature, as the listing gives them or as the standard derives them. */
  hashes: string[];
  signature: string | null;
}

/** Everything that a provider lists, oldest first: from its ROLIE feeds, else from the `changes.csv` of its folders. */
export async function listedBy(http: HttpClient, { rolie, directories }: Provider): Promise<Listed[]> {
  const listed = new Map<string, Listed>();
  const lists =
    rolie.length > 0 ? rolie.map((url) => inRolie(http, url)) : directories.map((url) => inFolder(http, url));
  for (const list of lists) for (const each of await list) listed.set(each.url, each);
  return [...listed.values()].sort((a, b) => a.updated - b.updated || (a.url < b.url ? -1 : 1));
}

/** What an entry of a feed should be. A provider may write anything, so `inRolie` trusts none of it. */
type Entry = { updated?: unknown; published?: unknown; link?: unknown; content?: { src?: unknown } | null } | null;

async function inRolie(http: HttpClient, url: string): Promise<Listed[]> {
  let entries: Entry[] = [];
  await http.get(url, {
    check: (body) => {
      const { feed } = jsonOf(body, url) as { feed?: { entry?: unknown } };
      if (!feed) throw notExpected(url, `it has no "feed"`);
      entries = Array.isArray(feed.entry) ? (feed.entry as Entry[]) : [];
    },
  });
  return entries.flatMap((entry) => {
    const links = (Array.isArray(entry?.link) ? entry.link : []) as ({ rel?: unknown; href?: unknown } | null)[];
    const of = (rel: string) => links.flatMap((each) => (each?.rel === rel ? addressesIn(each.href, url) : []));
    const [document] = [...addressesIn(entry?.content?.src, url), ...of("self")];
    const time = timeOf(entry?.updated ?? entry?.published);
    if (document === undefined || time === null) return [];
    return [
      { url: document, updated: time, hashes: strongestFirst(of("hash")), signature: of("signature")[0] ?? null },
    ];
  });
}

/** A row of `changes.csv` is a path in the folder and the time of the last change. Hashes and signature lie beside the document. */
async function inFolder(http: HttpClient, folder: string): Promise<Listed[]> {
  const base = folder.endsWith("/") ? folder : `${folder}/`;
  const list = new URL("changes.csv", base).href;
  let rows: string[][] = [];
  const check = (body: Buffer) => {
    const text = body.toString("utf8");
    if (/^\s*</.test(text)) throw notExpected(list, "it is a page in HTML");
    rows = parse(text, { relaxColumnCount: true, skipEmptyLines: true, bom: true, relaxQuotes: true });
  };
  await http.get(list, { check });
  return rows.flatMap(([path = "", time = ""]) => {
    const updated = timeOf(time);
    if (updated === null || !path.endsWith(".json")) return [];
    return addressesIn(path, base).map((url) => ({
      url,
      updated,
      hashes: [`${url}.sha512`, `${url}.sha256`],
      signature: `${url}.asc`,
    }));
  });
}

/** The address that a text names, as seen from another one; none if it is not one. */
const addressesIn = (text: unknown, base: string): string[] =>
  typeof text === "string" && text !== "" && URL.canParse(text, base) ? [new URL(text, base).href] : [];

const strongestFirst = (hashes: string[]) =>
  hashes.sort((a, b) => Number(b.endsWith(".sha512")) - Number(a.endsWith(".sha512")));

/** A time; without a zone it is in UTC. Null if it is none. */
function timeOf(text: unknown): number | null {
  if (typeof text !== "string") return null;
  const trimmed = text.trim().replace(" ", "T");
  const time = Date.parse(/(Z|[+-]\d\d:?\d\d)$/i.test(trimmed) || !trimmed.includes("T") ? trimmed : `${trimmed}Z`);
  return Number.isNaN(time) ? null : time;
}
