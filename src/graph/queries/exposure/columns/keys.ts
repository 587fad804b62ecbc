import { Column } from "./column.ts";

/** The keys of nodes, as bytes outside the heap of JavaScript. */
export class Keys {
  private used = 0;
  private content = Buffer.alloc(65_536);
  private isExtended = false;

  constructor(
    private readonly starts = new Column(),
    private readonly ends = new Column(),
  ) {}

  /** Keys that begin with the same ones, to which others may be added. Only the first extension shares their memory. */
  extension(): Keys {
    const extension = new Keys(this.starts.copy(), this.ends.copy());
    extension.used = this.used;
    extension.content = this.isExtended ? Buffer.from(this.content) : this.content;
    this.isExtended = true;
    return extension;
  }

  put(index: number, key: string): void {
    if (index < this.starts.length && this.of(index) === key) return;
    const length = Buffer.byteLength(key);
    while (this.used + length > this.content.length) {
      const wider = Buffer.alloc(this.content.length * 2);
      this.content.copy(wider);
      this.content = wider;
    }
    this.starts.set(index, this.used);
    this.used += this.content.write(key, this.used);
    this.ends.set(index, this.used);
  }

  of(index: number): string {
    return this.content.toString("utf8", this.starts.values[index], this.ends.values[index]);
  }

  /** Compares two keys in the order of the database: by the code points of their characters. */
  compare(a: number, b: number): number {
    const { values: starts } = this.starts;
    const { values: ends } = this.ends;
    return this.content.compare(this.content, starts[b], ends[b], starts[a], ends[a]);
  }

  /** Compares a key with another one, given as bytes. */
  compareTo(index: number, key: Buffer): number {
    return this.content.compare(key, 0, key.length, this.starts.values[index], this.ends.values[index]);
  }
}
