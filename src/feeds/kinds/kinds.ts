import type { FeedKind } from "../feed-kind.ts";
import { address } from "./address.ts";
import { contractsFinder } from "./contracts-finder.ts";
import { findATender } from "./find-a-tender.ts";
import { folder } from "./folder.ts";
import { kev } from "./kev.ts";
import { publicContractsScotland, sell2Wales } from "./proactis.ts";
import { csaf } from "./csaf/csaf.ts";

/** The known feeds, by the name that a person gives. Each works as it is. */
export const knownFeeds: readonly FeedKind[] = [
  findATender,
  contractsFinder,
  publicContractsScotland,
  sell2Wales,
  kev,
  csaf,
];

/** Every kind of feed. */
const kinds: readonly FeedKind[] = [...knownFeeds, address, folder];

export const kindOf = (name: string): FeedKind | undefined => kinds.find((kind) => kind.name === name);
