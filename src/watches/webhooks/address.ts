import { Agent } from "undici";
import { ForewarnedError } from "../../errors.ts";
import { hasLogin, type LookUp, publicLookup, whyRefused } from "../../public-address.ts";

/**
 * Checks the address of a webhook when it is added. The address that its name resolves to is checked at each connection.
 * @throws ForewarnedError `BAD_USER_INPUT` if it is no address with http or https, has a login, or is private.
 */
export function webhookAddress(text: string, allowsPrivate: boolean): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol))
    throw refused(`"${text}" is not an address; expected one such as https://example.org/hook`);
  if (hasLogin(url)) throw refused(`${url.host} is given with a login; expected an address without one`);
  if (!allowsPrivate && whyRefused(url))
    throw refused(`${url.host} is a private address. To allow it, add --allow-private-addresses`);
  url.hash = "";
  return url.href;
}

const refused = (why: string) => new ForewarnedError("BAD_USER_INPUT", `Cannot add the webhook: ${why}.`);

/** A client that connects to public addresses only. It checks the address to which it connects, not only the name. */
export function publicAgent(lookUp?: LookUp): Agent {
  return new Agent({ connect: { lookup: publicLookup(lookUp) } });
}

/** A client that connects to any address. */
export const anyAgent = (): Agent => new Agent();

/** Refuses an address that is written as digits, for which no lookup happens. */
export function assertPublicHost(url: URL): void {
  const why = whyRefused(url);
  if (why) throw new Error(why);
}
