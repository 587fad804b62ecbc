const clauses =
  /\b(?:OPTIONAL MATCH|MATCH|MERGE|CREATE|UNWIND|WITH|RETURN|CALL|WHERE|ORDER BY|LIMIT|SET|REMOVE|DETACH DELETE|DELETE|FOREACH|UNION ALL|UNION)\b/;
const tokens = new RegExp(`'(?:[^'\\\\]|\\\\.)*'|[{}()\\[\\],]|${clauses.source}|\\s+|[^\\s'{}()\\[\\],]+`, "g");

/**
 * A statement with a line for each clause, and two blanks more for each subquery, so that a person can read it whole. Only white
 * space changes.
 */
export function readableCypher(text: string): string {
  const lines: string[] = [];
  let line = "";
  let depth = 0;
  /** For each open bracket: true if it is the brace of a subquery, whose clauses have lines of their own. */
  const open: boolean[] = [];
  const end = () => {
    if (line.trim() !== "") lines.push("  ".repeat(depth) + line.trim());
    line = "";
  };
  for (const [token] of text.matchAll(tokens)) {
    if (/^\s+$/.test(token)) line += line.endsWith(" ") ? "" : " ";
    else if (token === "{") {
      const isSubquery = /\b(?:CALL|EXISTS|COUNT|COLLECT)\b[^{}]*$/.test(line);
      line += token;
      open.push(isSubquery);
      if (isSubquery) {
        end();
        depth++;
      }
    } else if (token === "}") {
      if (open.pop()) {
        end();
        depth--;
      }
      line += token;
    } else if (token === "(" || token === "[") {
      open.push(false);
      line += token;
    } else if (token === ")" || token === "]") {
      open.pop();
      line += token;
    } else if (clauses.test(token) && token === token.toUpperCase() && (open.at(-1) ?? true)) {
      // `STARTS WITH` is an operator, and `ON CREATE SET` belongs to its MERGE.
      if (!/\b(?:STARTS|ENDS|ON|ON CREATE) $/.test(line)) end();
      line += token;
    } else line += token;
  }
  end();
  return `${lines.join("\n")}\n`;
}
