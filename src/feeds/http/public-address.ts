import ipaddr from "ipaddr.js";
import { lookup as resolveName, type LookupAddress, type LookupOptions } from "node:dns";
import { isIP } from "node:net";

/*
 * The address of a feed, and every address that a document names, is input. So a request goes to an address of the public internet
 * only. Names are checked when the connection is made, with the addresses that it uses: a name that has another address a moment
 * later cannot slip through.
 */

/** True if an IP address belongs to the public internet: not to this machine, a private network, or a reserved range. */
export function isPublic(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.parse(address).range() === "unicast";
}

/** The reason why a URL must not be requested; null if it may be. A host name is checked again when it is connected to. */
export function whyRefused(url: URL): string | null {
  if (url.protocol !== "https:" && url.protocol !== "http:") return `${url.protocol} is not http or https`;
  if (url.username !== "" || url.password !== "") return "it has a user name or a password";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  return isIP(host) > 0 && !isPublic(host) ? `${host} is not an address of the public internet` : null;
}

type Found = (error: NodeJS.ErrnoException | null, address: string | LookupAddress[], family?: number) => void;

/** Finds the addresses of a name, as `dns.lookup` does, and fails if one of them is not public. */
export function publicLookup(name: string, options: LookupOptions, found: Found): void {
  resolveName(name, { ...options, all: true }, (error, addresses) => {
    const refused = error ? undefined : addresses.find(({ address }) => !isPublic(address));
    if (error) found(error, []);
    else if (refused) found(refusal(name, refused.address), []);
    else if (options.all) found(null, addresses);
    else found(null, addresses[0]!.address, addresses[0]!.family);
  });
}

function refusal(name: string, address: string): NodeJS.ErrnoException {
  const message = `${name} leads to ${address}, which is not an address of the public internet`;
  return Object.assign(new Error(message), { code: "EREFUSED_ADDRESS" });
}
