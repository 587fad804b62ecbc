import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { groupBy } from "../../graph/group-by.ts";
import { nouns } from "../../model.ts";
import { maxPageSize } from "../../graph/read/page.ts";

/** The GraphQL answer for one object, by the names (aliases) that the selection gave to its fields. */
export type Item = { [name: string]: unknown };

/** A column of the CSV file. It reads a text, a number, a boolean, a list of them, or a `Negative` for a decimal below 0. */
export interface Column {
  name: string;
  /** The fields to request for it, each by its path in the answer. */
  paths: string[][];
  /** True for one code of a closed list and for a yes or no. */
  isCode: boolean;
  read: (item: Item) => unknown;
}

/** A decimal below 0. It must not be escaped as a formula, although it begins with "-". */
export class Negative {
  constructor(readonly text: string) {}
}

/**
 * The extent of the columns of an object:
 * - `row`: all columns of the object that the row is about.
 * - `part`: the main columns of an object that every row has, such as the deal of an exposure.
 * - `named`: only the names of an object that the row leads to.
 */
type Extent = "row" | "part" | "named";
type Fields = GraphQLObjectType | GraphQLInterfaceType;

/** The texts and dates that a `part` shows. The export of its own noun has the others. */
const inPart = ["title", "name", "country", "url", "date"];
/** The fields that name an object. */
const inName = ["id", "title", "name", "url"];
/** The CSV lists these within the row of a node that leads to them, one page of them. Other nouns have an export of their own. */
const contents: readonly string[] = [
  ...Object.entries(nouns).flatMap(([noun, { isListedInRows }]) => (isListedInRows ? [noun] : [])),
  "Node",
  "AdvisorySubject",
];
/** Fields such as `asBuyer`, which lead to the same organisation again. */
const otherRole = /^as[A-Z]/;

/** The selection that requests these paths, each field once. */
export function selectionOf(paths: string[][]): string {
  const fields = groupBy(paths, ([field]) => field!);
  return [...fields]
    .map(([field, each]) => {
      const inner = each.map(([, ...path]) => path).filter((path) => path.length > 0);
      return inner.length > 0 ? `${field} { ${selectionOf(inner)} }` : field;
    })
    .join(" ");
}

/** The columns of a type, derived from the schema alone. */
export function columnsOf(schema: GraphQLSchema, type: GraphQLOutputType, extent: Extent = "row"): Column[] {
  const named = getNamedType(type);
  if (isInterfaceType(named) && named.name !== "Node") return columnsOfFields(schema, named, extent, "");
  if (!isAbstractType(named)) return columnsOfFields(schema, named as GraphQLObjectType, extent, "");
  // Fields of the same name may have different types in the possible types, so each gets its own alias.
  const each = schema.getPossibleTypes(named).flatMap((possible) => {
    const columns = columnsOfFields(schema, possible, extent, `${possible.name}_`);
    return (extent === "named" ? columns.map(underOneName) : columns).map((column) => ({ of: possible.name, column }));
  });
  return [...groupBy(each, ({ column }) => column.name)].map(([name, ofTypes]) => {
    const reads = new Map(ofTypes.map(({ of, column }) => [of, column.read]));
    return {
      name,
      paths: [
        ["__typename"],
        ...ofTypes.flatMap(({ of, column }) => column.paths.map((path) => [`... on ${of}`, ...path])),
      ],
      isCode: ofTypes.every(({ column }) => column.isCode),
      read: (item) => reads.get(item.__typename as string)?.(item) ?? null,
    };
  });
}

/** Some types have a `title` and others a `name`. If a field may lead to both, one column shows either. */
function underOneName(column: Column): Column {
  return { ...column, name: column.name === "title" ? "name" : column.name };
}

function columnsOfFields(schema: GraphQLSchema, type: Fields, extent: Extent, prefix: string): Column[] {
  return inOrder(Object.values(type.getFields())).flatMap((field) =>
    columnsOfField(schema, type, field, extent, prefix),
  );
}

/**
 * Sorts fields as a person reads a row: id, required related nodes, values, other related nodes, sources. The order does not
 * depend on the order of the schema files.
 */
function inOrder<F extends GraphQLField<unknown, unknown>>(fields: F[]): F[] {
  const rank = ({ name, type }: F) => {
    if (name === "id") return 0;
    if (name === "sources") return 4;
    if (!isNode(getNamedType(type)) && !getNamedType(type).name.endsWith("Connection")) return 2;
    return isNonNullType(type) ? 1 : 3;
  };
  return fields.sort((a, b) => rank(a) - rank(b) || (rank(a) === 3 ? (a.name < b.name ? -1 : 1) : 0));
}

function columnsOfField(
  schema: GraphQLSchema,
  holder: Fields,
  field: GraphQLField<unknown, unknown>,
  extent: Extent,
  prefix: string,
): Column[] {
  const type = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const key = prefix + field.name;
  const asked = prefix ? `${key}: ${field.name}` : key;
  if (field.args.some(isRequiredArgument) || otherRole.test(field.name)) return [];
  if (isLeafType(type)) {
    const isTold =
      extent === "row" ||
      (extent === "part"
        ? !isList && (inPart.includes(field.name) || type.name !== "String")
        : inName.includes(field.name) || !isNode(holder));
    const isCode = !isList && (isEnumType(type) || type.name === "Boolean");
    return isTold ? [{ name: field.name, paths: [[asked]], isCode, read: leaf(key, type.name) }] : [];
  }
  const nodes = type.name.endsWith("Connection") && isObjectType(type) ? type.getFields().nodes : undefined;
  if (nodes) {
    if (extent !== "row" || !contents.includes(getNamedType(nodes.type).name)) return [];
    const page = `${asked}(first: ${maxPageSize})`;
    return columnsOf(schema, nodes.type, "named").map((column) => ({
      ...below(field.name, key, column, pageCells),
      paths: [...column.paths.map((path) => [page, "nodes", ...path]), [page, "pageInfo", "hasNextPage"]],
    }));
  }
  const inner = () => {
    if (isNode(type)) {
      if (extent === "named") return isNode(holder) || isList ? null : "named";
      if (extent === "part" && field.name === "sources") return null;
      return extent === "row" && isNonNullType(field.type) && !isList ? "part" : "named";
    }
    if (extent === "named" || (isList && !(extent === "row" && isOfLeaves(type)))) return null;
    return extent === "row" || type.name === "Money" || inPart.includes(field.name) ? "row" : null;
  };
  const innerExtent = inner();
  if (!innerExtent) return [];
  return columnsOf(schema, type, innerExtent).map((column) => ({
    ...below(field.name, key, column, isList ? listCells : itemCell),
    paths: column.paths.map((path) => [asked, ...path]),
  }));
}

type Cells = (value: unknown, read: Column["read"]) => unknown;
const itemCell: Cells = (value, read) => read(value as Item);
const listCells: Cells = (value, read) => (value as Item[]).map(read);
const pageCells: Cells = (value, read) => {
  const { nodes, pageInfo } = value as { nodes: Item[]; pageInfo: { hasNextPage: boolean } };
  return [...nodes.map(read), ...(pageInfo.hasNextPage ? ["…"] : [])];
};

/** The column of a related object, as a column of the object that leads to it by the field `field`, whose answer is at `key`. */
function below(field: string, key: string, { name, isCode, read }: Column, cells: Cells) {
  return {
    name: `${field}.${name}`,
    isCode,
    read: (item: Item) => (item[key] == null ? null : cells(item[key], read)),
  };
}

function leaf(key: string, type: string): Column["read"] {
  if (type !== "Decimal") return (item) => item[key];
  return (item) => {
    const value = item[key];
    return typeof value === "string" && value.startsWith("-") ? new Negative(value) : value;
  };
}

/** True if every field of the type is a single value. A list of such objects becomes columns whose cells correspond. */
function isOfLeaves(type: unknown): boolean {
  return (
    isObjectType(type) && Object.values(type.getFields()).every((field) => isLeafType(getNullableType(field.type)))
  );
}

/** True if the type has an id of its own, or is a union or an interface of types that have one. */
function isNode(type: unknown): boolean {
  if (isObjectType(type)) return type.getInterfaces().some(({ name }) => name === "Node");
  return isAbstractType(type);
}
