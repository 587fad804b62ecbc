/** A set of deals, by their indexes, with a byte for each: a copy of a set of a hundred thousand takes microseconds. */
export class DealSet {
  private constructor(private bytesOf: Uint8Array) {}

  static empty(): DealSet {
    return new DealSet(new Uint8Array(0));
  }

  /** True if no deal is in the set. */
  get isEmpty(): boolean {
    return !this.bytesOf.includes(1);
  }

  /** The size in memory, in bytes. */
  get bytes(): number {
    return this.bytesOf.length;
  }

  add(deal: number): void {
    if (deal >= this.bytesOf.length) {
      const wider = new Uint8Array(Math.max(deal + 1, this.bytesOf.length * 2));
      wider.set(this.bytesOf);
      this.bytesOf = wider;
    }
    this.bytesOf[deal] = 1;
  }

  copy(): DealSet {
    return new DealSet(this.bytesOf.slice());
  }

  /** A copy without some deals. */
  without(left: Iterable<number>): DealSet {
    const copy = this.copy();
    for (const deal of left) if (deal < copy.bytesOf.length) copy.bytesOf[deal] = 0;
    return copy;
  }

  /** The number of deals of the set for which a condition holds. */
  count(holds: (deal: number) => boolean): number {
    let count = 0;
    for (let deal = this.bytesOf.indexOf(1); deal >= 0; deal = this.bytesOf.indexOf(1, deal + 1))
      if (holds(deal)) count++;
    return count;
  }
}
