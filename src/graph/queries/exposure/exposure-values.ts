import { confidences } from "../../../values.ts";
import { type Day, unknownDay } from "./columns/column.ts";
import type { Columns } from "./columns/columns.ts";
import type { Reached } from "./columns/scan.ts";
import { mayBeKnownBy, type Publisher } from "./columns/warnings.ts";

/** A value of a closed list: all values, and the place in the list of that of an exposure. */
interface OneOf<T extends string> {
  values: readonly T[];
  of: (reached: Reached) => number;
}

/** The values of an exposure that follow from its deal, buyer, warning and ways. */
export interface ExposureValues {
  timing: OneOf<"AFTER" | "BEFORE" | "SAME_DAY" | "UNCERTAIN">;
  inForce: OneOf<"YES" | "NO" | "UNCERTAIN">;
  audienceMatch: OneOf<"YES" | "NO" | "UNKNOWN">;
  confidence: OneOf<(typeof confidences)[number]>;
  /** In days; `unknownDay` if there is no bound. */
  lagAtLeast: (reached: Pick<Reached, "deal" | "warning">) => number;
  lagAtMost: (reached: Pick<Reached, "deal" | "warning">) => number;
  /** The publisher of each warning. */
  publishers: readonly (Publisher | null)[];
}

const made = new WeakMap<Columns, { asOf: Day; values: ExposureValues }>();

/** The values of exposures as of a day. Those of the last day are kept, because nested fields ask for the same day. */
export function exposureValues(columns: Columns, asOf: Day): ExposureValues {
  const known = made.get(columns);
  if (known?.asOf === asOf) return known.values;
  const values = makeValues(columns, asOf);
  made.set(columns, { asOf, values });
  return values;
}

function makeValues(columns: Columns, asOf: Day): ExposureValues {
  const { deals, warnings, buyers, earliest, latest } = columns;
  const publishers = warnings.map(
    (warning) => warning.publishers.find(({ knownFrom }) => mayBeKnownBy(asOf, knownFrom)) ?? null,
  );
  /** The rank of the highest confidence that an exposure to a warning can have. */
  const ceilings = Uint8Array.from(warnings, ({ isPublic }, i) => {
    const publisher = publishers[i] ?? null;
    return Math.min(publisher === null ? 1 : publisher.restsOnName ? 2 : 3, isPublic ? 3 : 2);
  });
  const difference = (later: Day, earlier: Day) =>
    later === unknownDay || earlier === unknownDay ? unknownDay : later - earlier;
  return {
    publishers,
    timing: {
      values: ["AFTER", "BEFORE", "SAME_DAY", "UNCERTAIN"],
      of: ({ deal, warning }) => {
        const from = earliest[warning]!;
        const to = latest[warning]!;
        const dealFrom = deals.earliest.values[deal]!;
        const dealTo = deals.latest.values[deal]!;
        if (from !== unknownDay && dealTo !== unknownDay && from > dealTo) return 0;
        if (to !== unknownDay && dealFrom !== unknownDay && to < dealFrom) return 1;
        return from !== unknownDay && from === to && dealFrom === dealTo && from === dealFrom ? 2 : 3;
      },
    },
    inForce: {
      values: ["YES", "NO", "UNCERTAIN"],
      of: ({ deal, warning }) => {
        const [from, to] = [earliest[warning]!, latest[warning]!];
        const [startEarliest, startLatest] = [deals.startEarliest.values[deal]!, deals.startLatest.values[deal]!];
        const [endEarliest, endLatest] = [deals.endEarliest.values[deal]!, deals.endLatest.values[deal]!];
        if (isBefore(to, startEarliest) || isBefore(endLatest, from)) return 1;
        const isKnown =
          from !== unknownDay && to !== unknownDay && startLatest !== unknownDay && endEarliest !== unknownDay;
        return isKnown && deals.isTerminated.values[deal] === 0 && from >= startLatest && to <= endEarliest ? 0 : 2;
      },
    },
    audienceMatch: {
      values: ["YES", "NO", "UNKNOWN"],
      of: (reached) => {
        const { kind, country } = buyers[reached.buyer]!;
        const { audienceCountry, audienceKinds, audienceExcludedKinds } = warnings[reached.warning]!;
        if (country !== null && audienceCountry !== null && country !== audienceCountry) return 1;
        if (kind !== null && audienceKinds.includes(kind)) return 0;
        return kind !== null && audienceExcludedKinds.includes(kind) ? 1 : 2;
      },
    },
    confidence: { values: confidences, of: ({ warning, rank }) => Math.min(rank, ceilings[warning]!) },
    lagAtLeast: ({ deal, warning }) => difference(earliest[warning]!, deals.latest.values[deal]!),
    lagAtMost: ({ deal, warning }) => difference(latest[warning]!, deals.earliest.values[deal]!),
  };
}

const isBefore = (day: Day, other: Day) => day !== unknownDay && other !== unknownDay && day < other;
