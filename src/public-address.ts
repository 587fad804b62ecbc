import ipaddr from "ipaddr.js";
import { lookup, type LookupAddress, type LookupAllOptions } from "node:dns";
import type { LookupFunction } from "node:net";

/*
 * The address of a feed or a webhook, and every address that a document names, is input. So a request goes to an address of the
 * public internet only. Names are checked when the connection is made, with the addresses that it uses: a name that has another
 * address a moment later cannot slip through.
 */

/**
 * True if an IP address belongs to the public internet: not to this machine, a private network, or a reserved range. Addresses of
 * IPv4 within IPv6 are judged as IPv4.
 */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === "unicast";
}

/** The reason why a URL must not be requested; null if it may be. The addresses of a name are checked when it is connected to. */
export function whyRefused(url: URL): string | null {
  if (url.protocol !== "https:" && url.protocol !== "http:") return `${url.protocol} is not http or https`;
  if (hasLogin(url)) return "it has a user name or a password";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const isPrivate = ipaddr.isValid(host) ? !isPublic(host) : /(^|\.)localhost\.?$/i.test(host);
  return isPrivate ? `${host} is not an address of the public internet` : null;
}

/** True if a URL has a user name or a password, which must not be stored or shown. */
export const hasLogin = ({ username, password }: URL): boolean => username !== "" || password !== "";

/** Finds the addresses of a name, as `lookup` of `node:dns` does. */
export type LookUp = (
  name: string,
  options: LookupAllOptions,
  done: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** The code of the error for a name that leads to an address that is not public. */
export const refusedAddress = "EREFUSED_ADDRESS";

/** Finds the addresses of a name, and fails if one of them is not public, because any of them may be used. */
export const publicLookup =
  (lookUp: LookUp = lookup): LookupFunction =>
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

function problemOf(name: string, addresses: readonly LookupAddress[]): NodeJS.ErrnoException | null {
  const refused = addresses.find(({ address }) => !isPublic(address));
  if (refused) {
    const message = `${name} leads to ${refused.address}, which is not an address of the public internet`;
    return Object.assign(new Error(message), { code: refusedAddress });
  }
  return addresses.length === 0 ? new Error(`${name} has no address`) : null;
}
