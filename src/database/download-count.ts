const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/** Counts what Maven says it has got. */
export class DownloadCount {
  /** Size of all jars of the pom; what Maven needs for itself comes on top, what its cache has comes off. */
  static readonly expected = 143e6;

  bytes = 0;
  private downloaded = 0;
  private copied = 0;

  /** Takes one line of Maven's output; says whether it counted. */
  read(line: string): boolean {
    const got = /Downloaded from .*\.jar \(([\d.]+) (B|kB|MB|GB)/.exec(line);
    if (got) {
      this.downloaded += 1;
      this.bytes = Math.min(this.bytes + Number(got[1]) * (units[got[2] ?? "B"] ?? 1), DownloadCount.expected);
      return true;
    }
    if (!/Copying \S+\.jar to /.test(line)) return false;
    this.copied += 1;
    return true;
  }

  get words(): string {
    return this.copied > 0 ? `copying jar ${this.copied}` : `${this.downloaded} jars`;
  }
}
