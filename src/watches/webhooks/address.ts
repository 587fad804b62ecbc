import ipaddr from "ipaddr.js";
import { lookup, type LookupAddress, type LookupAllOptions } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent } from "undici";
import { ForewarnedError } from "../../errors.ts";

/**
 * Checks the address of a webhook when it is added. The address that its name resolves to is checked at each connection.
 * @throws ForewarnedError `BAD_USER_INPUT` if it is no address with http or https, has a login, or is private.
 */
export function webhookAddress(text: string, allowsPrivate: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw refused(`"${text}" is not an address; expected one such as https://example.org/hook`);
  if (url.username || url.password) throw refused(`${url.host} is given with a login; expected an address without one`);
  if (!allowsPrivate && isPrivateHost(url))
    throw refused(`${url.host} is a private address. To allow it, add --allow-private-addresses`);
  url.hash = "";
  return url.href;
}

const refused = (why: string) => new ForewarnedError("BAD_USER_INPUT", `Cannot add the webhook: ${why}.`);

const hostOf = (url: URL) => url.hostname.replace(/^\[|\]$/g, "");

function isPrivateHost(url: URL): boolean {
  const host = hostOf(url);
  return ipaddr.isValid(host) ? !isPublic(host) : /(^|\.)localhost\.?$/i.test(host);
}

/** True for an address of the public internet. Addresses of IPv4 within IPv6 are judged as IPv4. */
function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  // The other ranges of IPv6 are private or reserved, or lead to addresses of IPv4.
  return ipaddr.process(address).range() === "unicast";
}

/** An error of a connection to an address that is not allowed. */
class PrivateAddressError extends Error {}

/** Finds the addresses of a name, as `lookup` of `node:dns` does. */
export type LookUp = (
  name: string,
  options: LookupAllOptions,
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/** A client that connects to public addresses only. It checks the address to which it connects, not only the name. */
export function publicAgent(lookUp: LookUp = lookup): Agent {
  return new Agent({ connect: { lookup: publicLookup(lookUp) } });
}

/** A client that connects to any address. */
export const anyAgent = (): Agent => new Agent();

/** Refuses an address that is written as digits, for which no lookup happens. */
export function assertPublicHost(url: URL): void {
  if (isPrivateHost(url)) throw new PrivateAddressError(`${url.host} is a private address`);
}

const publicLookup =
  (lookUp: LookUp): LookupFunction =>
  (name, options, done) => {
    lookUp(name, { ...options, all: true }, (error, addresses) => {
      // On an error there are no addresses, whatever the type says.
      const failure = error ?? problemOf(name, addresses);
      if (failure) return done(failure, "", 0);
      const first = addresses[0]!;
      if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };

/** A name that leads to a private address among others is refused, because any of them may be used. */
function problemOf(name: string, addresses: readonly { address: string }[]): Error | null {
  const refused = addresses.find(({ address }) => !isPublic(address));
  if (refused) return new PrivateAddressError(`${name} leads to the private address ${refused.address}`);
  return addresses.length === 0 ? new Error(`${name} has no address`) : null;
}
