import { randomUUID } from "node:crypto";
import { cypher, type Cypher } from "../../cypher.ts";
import { bookkeeping } from "../../driver/commit-log.ts";
import type { Graph } from "../../driver/neo4j.ts";

/*
 * A lease says which of several processes may do a job:
 *
 *     (:Lock {key: 'lease feeds', holder: 'host 4711', term, until})
 *
 * `until` is a time of the database's clock, so the clocks of the processes do not matter. Unlike the lock of the ingest, a lease
 * also ends if its holder is frozen: the next process takes it after `until`. `term` is new for each holding.
 */

/** A holding of a lease, which a write can require with `whileHeld`. */
export interface Term {
  key: string;
  term: string;
}

/** A lease that this process holds. It renews itself until it is lost or released. */
export interface Lease {
  readonly term: Term;
  /** Aborted when the lease is lost or released. The work that the lease allows must stop then. */
  readonly signal: AbortSignal;
  /** Extends the lease now. Returns false if another process has taken it; the signal is then aborted. */
  renew(): Promise<boolean>;
  /** Gives the lease back, so that another process can take it at once. */
  release(): Promise<void>;
}

/**
 * Takes a lease, and renews it three times in its duration. Returns null if it is held. A process that froze may go on for a moment
 * before its signal is aborted, so writes that must not come from two processes also require `whileHeld`.
 * @param key the name of the job, such as `feeds`.
 * @param holder a name for this process, for people who look at the graph.
 * @param milliseconds the duration of the lease. If this process is killed, nobody can take the lease for so long.
 * @throws ForewarnedError `GRAPH_UNAVAILABLE` if the database does not answer.
 */
export async function takeLease(
  graph: Graph,
  key: string,
  holder: string,
  milliseconds: number,
): Promise<Lease | null> {
  const term: Term = { key: `lease ${key}`, term: randomUUID() };
  // Servers that wait for the lease must not add an entry to the log of commits every few seconds.
  const held = await graph.read(isTaken, { key: term.key });
  if (held.length > 0) return null;
  const begun = performance.now();
  const rows = await graph.write((run) => run(take, { ...term, holder, milliseconds }), bookkeeping);
  return rows.length === 0 ? null : new HeldLease(graph, term, milliseconds, begun);
}

/**
 * The beginning of a statement that must only run while a lease is held. The parameter `lease` is its `Term`. If the lease is lost,
 * there are no rows, so that nothing after it happens. It holds the lease until the end of the transaction.
 */
export const whileHeld: Cypher = cypher`MATCH (lease:Lock {key: $p.lease.key}) SET lease.isHeld = true
  WITH lease WHERE lease.term = $p.lease.term`;

const isTaken = cypher`MATCH (lease:Lock {key: $p.key}) WHERE lease.until > datetime.realtime() RETURN lease.key`;

/** The first `SET` waits for other transactions on this node, so that what is read after it is committed. */
const take = cypher`MERGE (lease:Lock {key: $p.key}) SET lease.name = $p.key, lease.isHeld = true
  WITH lease, datetime.realtime() AS now
  WHERE lease.until IS NULL OR lease.until <= now OR lease.term = $p.term
  SET lease.holder = $p.holder, lease.term = $p.term, lease.until = now + duration({milliseconds: toInteger($p.milliseconds)})
  RETURN lease.key`;

const extend = cypher`${whileHeld}
  SET lease.until = datetime.realtime() + duration({milliseconds: toInteger($p.milliseconds)}) RETURN lease.key`;

const giveBack = cypher`${whileHeld} REMOVE lease.until, lease.term, lease.holder`;

class HeldLease implements Lease {
  readonly #stop = new AbortController();
  readonly signal = this.#stop.signal;
  #next: NodeJS.Timeout | undefined;
  #end: NodeJS.Timeout | undefined;

  constructor(
    private readonly graph: Graph,
    readonly term: Term,
    private readonly milliseconds: number,
    begun: number,
  ) {
    this.#extended(begun);
  }

  async renew(): Promise<boolean> {
    if (this.#isOver()) return false;
    // The lease counts from before the statement, so that this process never believes in it longer than the database does.
    const begun = performance.now();
    const { term, milliseconds } = this;
    const rows = await this.graph.write((run) => run(extend, { lease: term, milliseconds }), bookkeeping);
    if (rows.length === 0) this.#lose("another process has taken it");
    else if (!this.#isOver()) this.#extended(begun);
    return !this.#isOver();
  }

  async release(): Promise<void> {
    this.#lose("it was released");
    await this.graph.write((run) => run(giveBack, { lease: this.term }), bookkeeping);
  }

  /** Sets the timer of the next renewal, and the timer that ends the work if no renewal succeeds until then. */
  #extended(begun: number): void {
    this.#clear();
    const left = begun + this.milliseconds - performance.now();
    this.#end = setTimeout(() => this.#lose("it could not be renewed in time"), left).unref();
    this.#renewIn(this.milliseconds / 3);
  }

  #renewIn(pause: number): void {
    // A failure is tried again, until the timer of the end fires.
    const retry = () => this.#isOver() || this.#renewIn(this.milliseconds / 10);
    this.#next = setTimeout(() => void this.renew().catch(retry), pause).unref();
  }

  #lose(why: string): void {
    this.#clear();
    this.#stop.abort(new Error(`The ${this.term.key} is lost: ${why}.`));
  }

  #isOver(): boolean {
    return this.signal.aborted;
  }

  #clear(): void {
    clearTimeout(this.#next);
    clearTimeout(this.#end);
  }
}
