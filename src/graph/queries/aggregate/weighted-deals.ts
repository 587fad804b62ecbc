/** So many deals are copied if one of them changes. */
const chunkSize = 1_024;

interface Chunk {
  deals: readonly number[];
  weights: readonly number[];
}

/**
 * Deals, each once, with the number of exposures that each stands for. The deals are in chunks, and lists share the chunks in which
 * they are the same: a change of one deal copies a thousand numbers, not a hundred thousand.
 */
export class WeightedDeals {
  /** The deals of the last chunk. They belong to this list alone. */
  private readonly lastDeals: number[];
  private readonly lastWeights: number[];

  private constructor(
    private readonly chunks: Chunk[],
    last: Chunk,
    private before: number,
  ) {
    this.lastDeals = last.deals.slice();
    this.lastWeights = last.weights.slice();
  }

  static empty(): WeightedDeals {
    return new WeightedDeals([], { deals: [], weights: [] }, 0);
  }

  /** The number of deals. */
  get size(): number {
    return this.before + this.lastDeals.length;
  }

  /** The size in memory, in bytes. Lists may share most of it. */
  get bytes(): number {
    return 16 * this.size + 100 * this.chunks.length + 200;
  }

  /**
   * Adds a number of exposures of a deal. All exposures of one deal are added one after the other.
   * @returns true if they are the first of the deal
   */
  add(deal: number, weight: number): boolean {
    const { lastDeals, lastWeights } = this;
    const last = lastDeals.length - 1;
    if (last >= 0 && lastDeals[last] === deal) {
      lastWeights[last]! += weight;
      return false;
    }
    // The last deal always stays in the last chunk, because more of its exposures may come.
    if (lastDeals.length >= chunkSize) {
      this.chunks.push({ deals: lastDeals.splice(0), weights: lastWeights.splice(0) });
      this.before += chunkSize;
    }
    lastDeals.push(deal);
    lastWeights.push(weight);
    return true;
  }

  /** A list with the same deals, to which others may be added. */
  copy(): WeightedDeals {
    return new WeightedDeals(this.chunks.slice(), this.last, this.before);
  }

  /** The list without some deals. It is the same list if it has none of them. */
  without(left: ReadonlySet<number>): WeightedDeals {
    const chunks = this.chunks.map((chunk) => withoutDeals(chunk, left)).filter(({ deals }) => deals.length > 0);
    const last = withoutDeals(this.last, left);
    const before = chunks.reduce((sum, { deals }) => sum + deals.length, 0);
    return before + last.deals.length === this.size ? this : new WeightedDeals(chunks, last, before);
  }

  each(visit: (deal: number, weight: number) => void): void {
    for (const { deals, weights } of [...this.chunks, this.last])
      // An index is faster than an iterator, and there may be millions.
      for (let i = 0; i < deals.length; i++) visit(deals[i]!, weights[i]!);
  }

  private get last(): Chunk {
    return { deals: this.lastDeals, weights: this.lastWeights };
  }
}

/** To search for each of so few deals is faster than to look each deal of a chunk up. */
const few = 8;

function withoutDeals(chunk: Chunk, left: ReadonlySet<number>): Chunk {
  const { deals, weights } = chunk;
  const hasAny =
    left.size <= few ? [...left].some((deal) => deals.includes(deal)) : deals.some((deal) => left.has(deal));
  if (!hasAny) return chunk;
  return {
    deals: deals.filter((deal) => !left.has(deal)),
    weights: weights.filter((_, i) => !left.has(deals[i]!)),
  };
}
