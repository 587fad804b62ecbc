import type { GraphQLScalarType } from "graphql";
import type { Resolver, Resolvers, ResolversParentTypes } from "../schema.generated.ts";
import { modules } from "./modules.generated.ts";
import * as scalars from "./scalars.ts";

/** All resolvers. If neither a record nor a module answers a field of the schema, this does not compile. */
export const resolvers = { ...scalars, ...merge(modules) } satisfies Complete;

/** For each type, the fields that its record does not have under the same name. */
type Complete = {
  [Type in keyof Resolvers as Unanswered<Type> extends never ? never : Type]: Record<Unanswered<Type>, unknown>;
};
type Unanswered<Type extends keyof Resolvers> =
  NonNullable<Resolvers[Type]> extends GraphQLScalarType
    ? never
    : {
        [Field in keyof NonNullable<Resolvers[Type]>]-?: Field extends "__isTypeOf"
          ? never
          : Answers<Type, Field> extends true
            ? never
            : Field;
      }[keyof NonNullable<Resolvers[Type]>];

/** True if the record of a type has a field of the same name with a value of the right type, or a method that returns one. */
type Answers<Type extends keyof Resolvers, Field> = Type extends keyof ResolversParentTypes
  ? Field extends keyof ResolversParentTypes[Type] & keyof NonNullable<Resolvers[Type]>
    ? NonNullable<NonNullable<Resolvers[Type]>[Field]> extends Resolver<infer Result, never, never, never>
      ? Given<ResolversParentTypes[Type][Field]> extends Result
        ? true
        : false
      : false
    : false
  : false;
type Given<Value> = Value extends (...args: never[]) => infer Returned ? Returned : Value;

type Merged<Union> = (Union extends unknown ? (each: Union) => void : never) extends (all: infer All) => void
  ? All
  : never;

function merge<Module extends Resolvers>(all: readonly Module[]): Merged<Module> {
  const merged: Record<string, object> = {};
  for (const [type, fields] of all.flatMap((module) => Object.entries(module)))
    merged[type] = Object.assign({}, merged[type], fields);
  return merged as Merged<Module>;
}
