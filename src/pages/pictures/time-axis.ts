/** The days between which a date lies. */
export interface Bounds {
  earliest: string | null;
  latest: string | null;
}

/** A deal on the axis: its period if its source states one, else its date. */
export interface Lane {
  id: string;
  name: string;
  path: string | null;
  start: Bounds | null;
  /** Null if no end is stated. */
  end: Bounds | null;
  /** True if the source states a period. */
  hasPeriod: boolean;
  /** True if only a deduced link leads from the deal to a warning. */
  isDeduced: boolean;
}

/** A warning on the axis. */
export interface Mark {
  id: string;
  name: string;
  path: string | null;
  date: Bounds;
  isDeduced: boolean;
}

export interface TimeAxis {
  lanes: Lane[];
  marks: Mark[];
  /** The numbers of deals and warnings that are not drawn, because they have no date or because there are too many. */
  undated: { deals: number; warnings: number };
  further: { deals: number };
}

const mostLanes = 24;

/** The deals and warnings that have a date. The first deals are drawn: give those beside a warning first. */
export function timeAxis(lanes: readonly Lane[], marks: readonly Mark[]): TimeAxis {
  const dated = lanes.filter(({ start, end }) => isKnown(start) || isKnown(end));
  const drawn = marks.filter(({ date }) => isKnown(date));
  return {
    lanes: dated.slice(0, mostLanes),
    marks: [...drawn].sort((a, b) => dayOf(a.date) - dayOf(b.date)),
    undated: { deals: lanes.length - dated.length, warnings: marks.length - drawn.length },
    further: { deals: Math.max(0, dated.length - mostLanes) },
  };
}

const isKnown = (bounds: Bounds | null): boolean => bounds !== null && (bounds.earliest ?? bounds.latest) !== null;

const dayOf = ({ earliest, latest }: Bounds): number => Date.parse(earliest ?? latest!);
