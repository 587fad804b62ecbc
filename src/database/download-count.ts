const units: Record<string, number> = { B: 1, kB: 1e3, MB: 1e6, GB: 1e9 };

/**
 * Counts the downloads that Maven reports. Maven downloads, in this order: hundreds of small descriptions that say which jars
 * Neo4j consists of, those jars, and Maven's own tools, which copy the jars.
 */
export class DownloadCount {
  /** The size of all three in bytes. Maven downloads less if its cache has some of the files. */
  static readonly expected = 167e6;

  bytes = 0;
  private descriptions = 0;
  private jars = 0;
  private tools = 0;
  private copied = 0;
  private hasAllJars = false;

  /** Reads one line of Maven's output. Returns true if the line changed the count. */
  read(line: string): boolean {
    if (line.includes("copy-dependencies (")) this.hasAllJars = true;
    else if (/Copying \S+\.jar to /.test(line)) this.copied += 1;
    else return this.readDownloaded(line);
    return true;
  }

  get words(): string {
    if (this.copied > 0) return `copying jar ${this.copied}`;
    if (this.tools > 0) return `fetching Maven's own tools (${this.tools} files)`;
    if (this.jars > 0) return `${this.jars} jars`;
    return this.descriptions > 0
      ? `finding out which jars it needs (${this.descriptions} descriptions)`
      : "starting Maven";
  }

  private readDownloaded(line: string): boolean {
    const got = /Downloaded from .*\/([^/]+)\.(pom|jar) \(([\d.]+) (B|kB|MB|GB)/.exec(line);
    if (!got) return false;
    const [, name = "", kind, size, unit = "B"] = got;
    this.bytes = Math.min(this.bytes + Number(size) * (units[unit] ?? 1), DownloadCount.expected);
    if (this.hasAllJars) this.tools += 1;
    // Maven downloads the plugin that copies the jars before the jars, so its jar does not count as one of them.
    else if (kind === "pom" || name.startsWith("maven-dependency-plugin-")) this.descriptions += 1;
    else this.jars += 1;
    return true;
  }
}
