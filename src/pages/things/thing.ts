import type { ReactNode } from "react";
import type { Api } from "../asking.ts";
import type { Picture } from "../parts/figure.tsx";

/** The pictures that a page may have. Each has an address, such as `/organizations/GB-GOR-D17/network.svg`. */
export const pictureNames = ["network", "time"] as const;
export type PictureName = (typeof pictureNames)[number];

/** A page about one thing, without what surrounds it. */
export interface Thing {
  /** The id that the API has for it now. It differs from that of the address if the thing was merged into another. */
  id: string;
  title: string;
  /** What kind of thing it is, in a few words below the title. */
  what: ReactNode;
  pictures: Partial<Record<PictureName, Picture>>;
  /** The page. `figure` draws a picture where the page wants it. */
  body: (figure: (name: PictureName) => ReactNode) => ReactNode;
  /** An operation that a person can run and change in the sandbox. */
  query: string;
  /** CSV files: their names and addresses. */
  files: readonly (readonly [string, string])[];
  problems: readonly string[];
  snapshot: string;
}

/** Reads a thing by its id from the API; null if there is none. */
export type ReadThing = (api: Api, id: string) => Promise<Thing | null>;
