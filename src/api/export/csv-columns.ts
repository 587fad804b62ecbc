import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  isAbstractType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from "graphql";
import { nouns } from "../../model.ts";
import { maxPageSize } from "../../graph/read/page.ts";

/** The GraphQL answer for one object, by the names (aliases) that the selection gave to its fields. */
export type Item = { [name: string]: unknown };

/** The selection to request for one object, and the columns that its answer fills. */
export interface Selected {
  selection: string;
  columns: Column[];
}

/** A column of the CSV file. It reads a text, a number, a boolean, a list of them, or a `Negative` for a decimal below 0. */
export interface Column {
  name: string;
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

/** The selection and the columns of a type, derived from the schema alone. */
export function columnsOf(schema: GraphQLSchema, type: GraphQLOutputType, extent: Extent = "row"): Selected {
  const named = getNamedType(type);
  if (isInterfaceType(named) && named.name !== "Node") return columnsOfFields(schema, named, extent, "");
  if (!isAbstractType(named)) return columnsOfFields(schema, named as GraphQLObjectType, extent, "");
  // Fields of the same name may have different types in the possible types, so each gets its own alias.
  const each = schema.getPossibleTypes(named).map((possible) => {
    const { selection, columns } = columnsOfFields(schema, possible, extent, `${possible.name}_`);
    return { possible, selection, columns: extent === "named" ? columns.map(underOneName) : columns };
  });
  const names = [...new Set(each.flatMap(({ columns }) => columns.map(({ name }) => name)))];
  return {
    selection: `__typename ${each.map(({ possible, selection }) => `... on ${possible.name} { ${selection} }`).join(" ")}`,
    columns: names.map((name) => {
      const reads = new Map(
        each.map(({ possible, columns }) => [possible.name, columns.find((column) => column.name === name)?.read]),
      );
      return { name, read: (item) => reads.get(item.__typename as string)?.(item) ?? null };
    }),
  };
}

/** Some types have a `title` and others a `name`. If a field may lead to both, one column shows either. */
function underOneName({ name, read }: Column): Column {
  return { name: name === "title" ? "name" : name, read };
}

function columnsOfFields(schema: GraphQLSchema, type: Fields, extent: Extent, prefix: string): Selected {
  const all = inOrder(Object.values(type.getFields())).map((field) =>
    columnsOfField(schema, type, field, extent, prefix),
  );
  return {
    selection: all.map(({ selection }) => selection).join(" "),
    columns: all.flatMap(({ columns }) => columns),
  };
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

const nothing: Selected = { selection: "", columns: [] };

function columnsOfField(
  schema: GraphQLSchema,
  holder: Fields,
  field: GraphQLField<unknown, unknown>,
  extent: Extent,
  prefix: string,
): Selected {
  const type = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const key = prefix + field.name;
  const asked = prefix ? `${key}: ${field.name}` : key;
  if (field.args.some(isRequiredArgument) || otherRole.test(field.name)) return nothing;
  if (isLeafType(type)) {
    const isTold =
      extent === "row" ||
      (extent === "part"
        ? !isList && (inPart.includes(field.name) || type.name !== "String")
        : inName.includes(field.name) || !isNode(holder));
    return isTold ? { selection: asked, columns: [leaf(field.name, key, type.name)] } : nothing;
  }
  const nodes = type.name.endsWith("Connection") && isObjectType(type) ? type.getFields().nodes : undefined;
  if (nodes) {
    if (extent !== "row" || !contents.includes(getNamedType(nodes.type).name)) return nothing;
    const inner = columnsOf(schema, nodes.type, "named");
    return below(
      `${asked}(first: ${maxPageSize}) { nodes { ${inner.selection} } pageInfo { hasNextPage } }`,
      field,
      key,
      inner,
      pageCells,
    );
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
  if (!innerExtent) return nothing;
  const selected = columnsOf(schema, type, innerExtent);
  return below(`${asked} { ${selected.selection} }`, field, key, selected, isList ? listCells : itemCell);
}

type Cells = (value: unknown, read: Column["read"]) => unknown;
const itemCell: Cells = (value, read) => read(value as Item);
const listCells: Cells = (value, read) => (value as Item[]).map(read);
const pageCells: Cells = (value, read) => {
  const { nodes, pageInfo } = value as { nodes: Item[]; pageInfo: { hasNextPage: boolean } };
  return [...nodes.map(read), ...(pageInfo.hasNextPage ? ["…"] : [])];
};

function below(selection: string, field: { name: string }, key: string, inner: Selected, cells: Cells): Selected {
  return {
    selection,
    columns: inner.columns.map(({ name, read }) => ({
      name: `${field.name}.${name}`,
      read: (item) => (item[key] == null ? null : cells(item[key], read)),
    })),
  };
}

function leaf(name: string, key: string, type: string): Column {
  if (type !== "Decimal") return { name, read: (item) => item[key] };
  return {
    name,
    read: (item) => {
      const value = item[key];
      return typeof value === "string" && value.startsWith("-") ? new Negative(value) : value;
    },
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
