import { isShort } from "./chosen-columns.ts";
import type { Column } from "./csv-columns.ts";
import type { Export } from "./exports.ts";

/** The list of the files as text: the address, the parameters and the columns of each. */
export function listOf(exports: readonly Export[]): string {
  const names = (columns: readonly Column[]) => columns.map(({ name }) => name).join(", ");
  const files = exports.map((each) => {
    const { noun, columns } = each;
    return `${addressOf(noun)}
  parameters: ${parametersOf(each).join(", ")}
  columns: ${names(columns.filter(isShort))}
  with columns=all also: ${names(columns.filter((column) => !isShort(column)))}
`;
  });
  return `Each of these files is a table, such as ${addressOf("contracts")}?first=10 for the first ten rows.
"where" and "orderBy" take the same JSON as the GraphQL variables, percent-encoded. "columns" takes names of columns with commas
between them, or "all".

${files.join("\n")}`;
}

/** The parameters that the address of a file may have. */
export const parametersOf = ({ args }: Export) => [...args.map(({ name }) => name), "first", "columns"];

/** The address of a file on this server. */
export const addressOf = (noun: string) => `/export/${noun}.csv`;
