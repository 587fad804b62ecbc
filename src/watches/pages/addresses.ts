import type { WatchChange } from "../../graph/watches/watch-change.ts";

/** The address of a page of a watch, under the address of the server, which ends with "/". */
export const watchAddress = (publicUrl: string, name: string, ending: string): string =>
  `${publicUrl}watches/${encodeURIComponent(name)}${ending}`;

/** The address of a page with the changes before the one with an id; with the newest, if it is null. */
export const pageAddress = (publicUrl: string, name: string, ending: string, before: string | null): string =>
  watchAddress(publicUrl, name, before === null ? ending : `${ending}?before=${encodeURIComponent(before)}`);

/** The address at which a change stays. */
export const permalink = (publicUrl: string, { watchName, key }: Pick<WatchChange, "watchName" | "key">): string =>
  watchAddress(publicUrl, watchName, `/changes/${key}`);
