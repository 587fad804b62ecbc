import { type ParsedTokenInfo, TokenParser, TokenType } from "@streamparser/json";
import { ExactTokenizer, type Inexact } from "./exact-numbers.ts";
import type { Broken, Found } from "./found.ts";

/**
 * The members of a document whose items are its values. "whole" if the document is one value, and "items" if it is a list of
 * values.
 */
export type Lists = readonly string[] | "whole" | "items";

/** Small members of a package that describe the whole package. */
export const packageFacts: readonly string[] = [
  "uri",
  "publisher",
  "publishedDate",
  "license",
  "version",
  "dateReleased",
  "timestamp",
  "catalogVersion",
];

/** A reader of consecutive JSON documents, which get their text in pieces. */
export class JsonDocuments {
  /** Values found since the caller last took them. */
  readonly found: (Found | Broken)[] = [];
  /** The byte of the last token. */
  at: number;
  /** The byte of the last valid token. The next token may be the beginning of a new value. */
  goodUntil: number;
  private readonly tokenizer: ExactTokenizer;
  private readonly lists: readonly string[];
  private failure: Error | null = null;
  private depth = 0;
  private since: number;
  private lastText: unknown = null;
  /** The two ways to read a document. Both run until it is known if the document has one of the lists. */
  private asPackage: TokenParser | null = null;
  private asValue: TokenParser | null = null;
  private foundInPackage: Found[] = [];

  constructor(
    lists: Lists,
    inexact: Inexact,
    private readonly firstByte: number,
    /** True if the text begins inside the rest of a broken document. Closing characters and commas are then ignored. */
    private readonly isAmidRemains = false,
  ) {
    this.lists = typeof lists === "string" ? [] : lists;
    this.at = firstByte;
    this.goodUntil = firstByte;
    this.since = firstByte;
    this.tokenizer = new ExactTokenizer(inexact);
    this.tokenizer.onToken = (token) => this.take(token);
    this.tokenizer.onError = (error) => (this.failure ??= error);
  }

  /** True if the text has ended in the middle of a document. */
  isCutOff(): boolean {
    this.tokenizer.end();
    return this.depth > 0 || this.failure !== null;
  }

  /** The number of bytes that may be in memory. */
  get held(): number {
    return this.at - this.since;
  }

  /** Reads the next piece. Returns an error if the text is not JSON, otherwise null. */
  write(piece: string): Error | null {
    this.tokenizer.write(piece);
    return this.failure;
  }

  private take(token: ParsedTokenInfo): void {
    this.at = this.firstByte + token.offset;
    const { token: type, value } = token;
    if (this.depth === 0 && !this.begin(type, value)) return;
    if (this.asValue && this.asPackage && this.depth === 1 && type === TokenType.COLON) this.decide(this.lastText);
    this.lastText = type === TokenType.STRING ? value : null;
    if (type === TokenType.LEFT_BRACE || type === TokenType.LEFT_BRACKET) this.depth++;
    else if (type === TokenType.RIGHT_BRACE || type === TokenType.RIGHT_BRACKET) this.depth--;
    this.asPackage?.write(token);
    this.asValue?.write(token);
    this.goodUntil = this.at;
  }

  private begin(type: TokenType, value: unknown): boolean {
    const isObject = type === TokenType.LEFT_BRACE;
    if (!isObject && type !== TokenType.LEFT_BRACKET) {
      const isRemainder =
        type === TokenType.COMMA || type === TokenType.RIGHT_BRACE || type === TokenType.RIGHT_BRACKET;
      if (this.isAmidRemains && isRemainder) return false;
      throw new Error(`${JSON.stringify(value)} is neither an object nor a list`);
    }
    const begins = this.at;
    this.since = begins;
    this.foundInPackage = [];
    this.asValue = this.parser(isObject ? "$" : "$.*", ({ value, key }) =>
      this.found.push({
        value,
        member: "",
        place: isObject ? `byte ${begins}` : `${key}, ending at byte ${this.at}`,
      }),
    );
    this.asPackage = null;
    if (isObject && this.lists.length > 0)
      this.asPackage = this.parser(
        [...this.lists.map((list) => `$.${list}.*`), ...packageFacts.map((fact) => `$.${fact}`)],
        ({ value, key, stack }) => {
          const path = [...stack.slice(1).map((each) => each.key), key].filter((each) => each !== undefined);
          const found = {
            value,
            member: String(path[0] ?? ""),
            place: `${path.join("/")}, ending at byte ${this.at}`,
          };
          (this.asValue ? this.foundInPackage : this.found).push(found);
        },
      );
    return true;
  }

  /**
   * Decides how to read the document. A package has one of the lists. A record also has releases, but its `ocid` comes before
   * them.
   */
  private decide(key: unknown): void {
    if (key === "ocid") this.asPackage = null;
    else if (this.lists.includes(String(key))) {
      this.asValue = null;
      this.found.push(...this.foundInPackage.splice(0));
    }
  }

  private parser(paths: string | string[], take: TokenParser["onValue"]): TokenParser {
    const parser = new TokenParser({ paths: [paths].flat(), keepStack: false });
    parser.onValue = (value) => {
      take(value);
      this.since = this.at;
    };
    return parser;
  }
}
