import { stat } from "node:fs/promises";
import { resolve, sep } from "node:path";
import { ForewarnedError } from "../../errors.ts";
import type { Feed, FeedSettings } from "../../graph/queries/feed.ts";
import type { FeedKind } from "../feed-kind.ts";
import { hasLogin, whyRefused } from "../../public-address.ts";
import { kindOf, knownFeeds } from "../kinds/kinds.ts";

/** The options of `feed add`. */
export interface Added {
  since?: string;
  /** In minutes. */
  every?: number;
  format?: string;
  address?: string;
  mirror?: string;
  allowPrivateAddresses: boolean;
}

/**
 * The settings of a feed that a person adds.
 * @throws ForewarnedError `BAD_USER_INPUT` if it is not a known feed, an address or a folder, or if an address is not allowed.
 */
export async function settingsOf(
  what: string,
  provider: string | undefined,
  options: Added,
  now: number,
  feeds: readonly Pick<Feed, "key" | "address">[] = [],
): Promise<FeedSettings> {
  const { kind, key, address } = await meant(what, provider, options, feeds);
  const { since, every, format = null, mirror = null, allowPrivateAddresses } = options;
  if (format !== null && knownFeeds.includes(kind))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${kind.name}" has a format of its own, and --format ${format} was given. Leave --format out.`,
    );
  for (const each of [address, mirror]) {
    if (each === null) continue;
    refuseLogin(each);
    if (!allowPrivateAddresses) refusePrivate(each);
  }
  return {
    key,
    kind: kind.name,
    address,
    mirror,
    format,
    since: since ?? new Date(now - kind.days * 24 * 3_600_000).toISOString().slice(0, 10),
    everySeconds: every === undefined ? kind.everySeconds : every * 60,
    allowsPrivate: allowPrivateAddresses,
  };
}

interface Meant {
  kind: FeedKind;
  key: string;
  address: string | null;
}

async function meant(
  what: string,
  provider: string | undefined,
  options: Added,
  feeds: readonly Pick<Feed, "key" | "address">[],
): Promise<Meant> {
  const known = knownFeeds.find(({ name }) => name === what);
  if (known?.address === null) {
    const address = options.address ?? provider;
    if (address === undefined)
      throw new ForewarnedError(
        "BAD_USER_INPUT",
        `Which ${what}? Name the provider: npx forewarned feed add ${what} example.org`,
      );
    return { kind: known, key: `${what} ${address}`, address: asUrl(address) };
  }
  if (provider !== undefined)
    throw new ForewarnedError("BAD_USER_INPUT", `"${what}" takes no provider, and "${provider}" was given.`);
  if (known) return { kind: known, key: what, address: options.address ?? known.address };
  if (/^https?:\/\//.test(what) && URL.canParse(what)) return { kind: kindOf("address")!, key: what, address: what };
  const path = resolve(what);
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return { kind: kindOf("folder")!, key: folderKey(path, feeds), address: path };
  throw new ForewarnedError(
    "BAD_USER_INPUT",
    `"${what}" is not a known feed, an address or a folder. Known feeds are: ${knownFeeds.map(({ name }) => name).join(", ")}.`,
  );
}

/** A folder has its own name; if a feed of another folder has it, then with the names of as many folders above it as needed. */
function folderKey(path: string, feeds: readonly Pick<Feed, "key" | "address">[]): string {
  const names = path.split(sep).filter((name) => name !== "");
  const keys = names.map((_, i) => `folder ${names.slice(-i - 1).join("/")}`);
  const isFree = (key: string) => !feeds.some((feed) => feed.key === key && feed.address !== path);
  return keys.find(isFree) ?? `folder ${path}`;
}

/** A provider is named by its domain or by a URL. */
const asUrl = (address: string) => (/^https?:\/\//.test(address) ? address : `https://${address}`);

/** A login in an address would be stored and shown. */
function refuseLogin(address: string): void {
  if (URL.canParse(address) && hasLogin(new URL(address)))
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Does not add the address at ${new URL(address).host}: it has a user name or a password, which the graph would show. Expected an address without them.`,
    );
}

function refusePrivate(address: string): void {
  if (!URL.canParse(address)) return;
  const why = whyRefused(new URL(address));
  if (why !== null)
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `Does not add ${address}: ${why}. If you trust it, add --allow-private-addresses.`,
    );
}

/**
 * The error for a feed whose name is taken.
 * @param taken the feed that has the name; null if it was removed in the meantime
 */
export function nameIsTaken(
  { key, address }: Pick<FeedSettings, "key" | "address">,
  taken: { address: string | null } | null,
): ForewarnedError {
  const isOther = taken !== null && taken.address !== address;
  const reads = isOther ? ` It reads ${taken.address}, and not ${address}.` : "";
  return new ForewarnedError(
    "BAD_USER_INPUT",
    `There is a feed "${key}" already.${reads} To change it, remove it first: npx forewarned feed remove "${key}". What it brought stays.`,
  );
}
