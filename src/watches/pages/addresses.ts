import type { WatchChange } from "../../graph/watches/watch-change.ts";

/** The address of a page of a watch, under the address of the server, which ends with "/". */
export const watchAddress = (publicUrl: string, name: string, ending: string): string =>
  `${publicUrl}watches/${encodeURIComponent(name)}${ending}`;

/** The address at which a change stays. */
export const permalink = (publicUrl: string, { watchName, key }: Pick<WatchChange, "watchName" | "key">): string =>
  watchAddress(publicUrl, watchName, `/changes/${key}`);
