import type { GraphQLScalarType } from "graphql";
import type { Resolver, Resolvers, ResolversParentTypes } from "../schema.generated.ts";
import { advisory } from "./advisory.ts";
import { agency } from "./agency.ts";
import { aggregate } from "./aggregate.ts";
import { buyer } from "./buyer.ts";
import { contract } from "./contract.ts";
import { contractingProcess } from "./contracting-process.ts";
import { dealMayBe } from "./deal-may-be.ts";
import { exposure } from "./exposure.ts";
import { framework } from "./framework.ts";
import { lead } from "./lead.ts";
import { lot } from "./lot.ts";
import { mention } from "./mention.ts";
import { node } from "./node.ts";
import { observation } from "./observation.ts";
import { organization } from "./organization.ts";
import { parent } from "./parent.ts";
import { path } from "./path.ts";
import { payment } from "./payment.ts";
import { product } from "./product.ts";
import { release } from "./release.ts";
import { response } from "./response.ts";
import { revision } from "./revision.ts";
import { run } from "./run.ts";
import * as scalars from "./scalars.ts";
import { search } from "./search.ts";
import { snapshot } from "./snapshot.ts";
import { source } from "./source.ts";
import { supplier } from "./supplier.ts";
import { vendor } from "./vendor.ts";
import { vulnerability } from "./vulnerability.ts";

const modules = [
  advisory,
  agency,
  aggregate,
  buyer,
  contract,
  contractingProcess,
  dealMayBe,
  exposure,
  framework,
  lead,
  lot,
  mention,
  node,
  observation,
  organization,
  parent,
  path,
  payment,
  product,
  release,
  response,
  revision,
  run,
  search,
  snapshot,
  source,
  supplier,
  vendor,
  vulnerability,
] as const;

/** All resolvers. A field of the schema that neither a record nor a module answers does not compile. */
export const resolvers = { ...scalars, ...merge(modules) } satisfies Complete;

/** For each type, the fields that its record does not hold by the same name. */
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

/** Whether the record behind a type holds a field by the same name with a value of the right type, or a method that gives one. */
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
