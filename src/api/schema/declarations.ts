import {
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type NamedTypeNode,
  type TypeNode,
  type TypeDefinitionNode,
} from "graphql";

/** The definitions of a schema, by the names of their types. */
export class Declarations {
  private readonly types = new Map<string, TypeDefinitionNode>();

  constructor(readonly definitions: readonly DefinitionNode[]) {
    for (const each of definitions) if (isTypeDefinition(each)) this.types.set(each.name.value, each);
  }

  has(name: string): boolean {
    return this.types.has(name);
  }

  /** The fields of an object type or interface, with those of its extensions. */
  fieldsOf(name: string): FieldDefinitionNode[] {
    return this.definitions.flatMap((each) =>
      hasFields(each) && each.name.value === name ? [...(each.fields ?? [])] : [],
    );
  }

  /** Every field of every object type and interface. */
  get fields(): FieldDefinitionNode[] {
    return this.definitions.flatMap((each) => (hasFields(each) ? [...(each.fields ?? [])] : []));
  }

  /** The first sentence of the description of a type, or an empty text. */
  summaryOf(name: string): string {
    const text = this.types.get(name)?.description?.value.trim().replace(/\s+/g, " ") ?? "";
    return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
  }

  isEnum(name: string): boolean {
    return this.types.get(name)?.kind === Kind.ENUM_TYPE_DEFINITION;
  }

  isOutput(name: string): boolean {
    const kind = this.types.get(name)?.kind;
    return (
      kind === Kind.OBJECT_TYPE_DEFINITION ||
      kind === Kind.INTERFACE_TYPE_DEFINITION ||
      kind === Kind.UNION_TYPE_DEFINITION
    );
  }
}

/** The name of a type without lists and exclamation marks. */
export function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? (type satisfies NamedTypeNode).name.value : nameOf(type.type);
}

/** A text as a description in SDL. */
export const description = (text: string) => JSON.stringify(text);

function isTypeDefinition(each: DefinitionNode): each is TypeDefinitionNode {
  return each.kind.endsWith("TypeDefinition");
}

function hasFields(each: DefinitionNode) {
  return (
    each.kind === Kind.OBJECT_TYPE_DEFINITION ||
    each.kind === Kind.OBJECT_TYPE_EXTENSION ||
    each.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    each.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}
