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
import { maxPageSize } from "../../graph/read/page.ts";

/** What GraphQL answered of one thing, by the names that the selection gave its fields. */
export type Item = { [name: string]: unknown };

/** What is asked of one thing, and the columns that its answer fills. */
export interface Selected {
  selection: string;
  columns: Column[];
}

/** Text, number or truth; several where it tells of several; `Negative` where a text is a number below 0. */
export interface Column {
  name: string;
  read: (item: Item) => unknown;
}

/** An amount below 0, which would otherwise be taken for a formula. */
export class Negative {
  constructor(readonly text: string) {}
}

/**
 * How much is told: all of a row; what counts of a thing that a row cannot be without, as an exposure cannot be without its
 * deal; and what names a thing that it leads to.
 */
type Extent = "row" | "part" | "named";
type Fields = GraphQLObjectType | GraphQLInterfaceType;

/** Texts and dates of a part of a row; the others are in the export of that noun. */
const inPart = ["title", "name", "country", "url", "date"];
/** What names a thing. */
const inName = ["id", "title", "name", "url"];
/** What a thing consists of is told in its row, one page of it. What else it leads to has exports of its own. */
const contents = ["Product", "Supplier", "Buyer", "Vulnerability", "Lot", "Node", "AdvisorySubject"];
/** They lead to the same organisation once more. */
const otherRole = /^as[A-Z]/;

/** The columns of a type, worked out from the schema alone. */
export function columnsOf(schema: GraphQLSchema, type: GraphQLOutputType, extent: Extent = "row"): Selected {
  const named = getNamedType(type);
  if (isInterfaceType(named) && named.name !== "Node") return columnsOfFields(schema, named, extent, "");
  if (!isAbstractType(named)) return columnsOfFields(schema, named as GraphQLObjectType, extent, "");
  // Fields of one name may differ in type, so each is asked for under a name of its own.
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

/** What is called a title of some is called a name of others: among several kinds of thing, one column tells both. */
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

/** As a person reads a row, and whatever the order of the files of the schema: what it is of, what it says, whom it leads to, sources. */
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

/** Whether each of its fields is one value, so that several of it are columns that belong together. */
function isOfLeaves(type: unknown): boolean {
  return (
    isObjectType(type) && Object.values(type.getFields()).every((field) => isLeafType(getNullableType(field.type)))
  );
}

/** Whether it has an id of its own, or is one of several things that have. */
function isNode(type: unknown): boolean {
  if (isObjectType(type)) return type.getInterfaces().some(({ name }) => name === "Node");
  return isAbstractType(type);
}
