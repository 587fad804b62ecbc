import { Column, type Day, dayOf } from "./column.ts";

/** The edges of one type from each deal: the node at the end, the flags of the edge, and the day from which it may be known. */
export class Links {
  constructor(
    /** The places of the first edge of each deal, and after its last. */
    readonly starts = new Column(),
    readonly ends = new Column(),
    readonly to = new Column(),
    readonly flags = new Column(),
    readonly knownFrom = new Column(),
  ) {}

  /** Links that begin with the same edges, to which others may be added. */
  extension(): Links {
    return new Links(
      this.starts.copy(),
      this.ends.copy(),
      this.to.extension(),
      this.flags.extension(),
      this.knownFrom.extension(),
    );
  }

  /** Stores the edges of a deal, in place of those stored before. */
  put(deal: number, links: readonly Link[]): void {
    this.starts.set(deal, this.to.length);
    for (const { to, flags, knownFrom } of links) {
      this.to.push(to);
      this.flags.push(flags);
      this.knownFrom.push(knownFrom);
    }
    this.ends.set(deal, this.to.length);
  }

  from(deal: number): number {
    return deal < this.starts.length ? this.starts.values[deal]! : 0;
  }

  end(deal: number): number {
    return deal < this.ends.length ? this.ends.values[deal]! : 0;
  }
}

export interface Link {
  to: number;
  flags: number;
  knownFrom: Day;
}

/** The edges by the id of their deal, from rows of texts that a statement joined. */
export function linksByDeal(rows: readonly (readonly string[])[]): Map<number, Link[]> {
  const links = new Map<number, Link[]>();
  for (const [deal, to, flags, knownFrom] of rows) {
    const link = { to: Number(to), flags: Number(flags), knownFrom: dayOf(knownFrom!) };
    const list = links.get(Number(deal));
    const same = list?.find((each) => each.to === link.to && each.flags === link.flags);
    // Two records may state the same edge. It may be known from the first day on which one of them may be.
    if (same) same.knownFrom = Math.min(same.knownFrom, link.knownFrom);
    else if (list) list.push(link);
    else links.set(Number(deal), [link]);
  }
  return links;
}
