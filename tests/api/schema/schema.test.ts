import { buildASTSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { expect, test } from "vitest";
import { completeSchema } from "../../../src/api/schema/complete-schema.ts";
import { edges, nodes } from "../../../src/model.ts";

const schema = buildASTSchema(completeSchema());

test("every type, field, argument and value has a description", () => {
  const missing = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith("__")) return [];
    const fields =
      isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
    const values = isEnumType(type) ? type.getValues() : [];
    const described = [
      { at: type.name, description: type.description },
      ...[...fields, ...values].map(({ name, description }) => ({ at: `${type.name}.${name}`, description })),
      ...fields.flatMap((field) =>
        "args" in field
          ? field.args.map(({ name, description }: { name: string; description?: string | null }) => ({
              at: `${type.name}.${field.name}(${name})`,
              description,
            }))
          : [],
      ),
    ];
    return described.flatMap(({ at, description }) => (description || builtIn.has(at) ? [] : [at]));
  });
  expect(missing).toEqual([]);
});

const builtIn = new Set(["String", "Int", "Float", "Boolean", "ID"]);

test("every label has a type that implements Node", () => {
  for (const label of Object.keys(nodes)) {
    const type = schema.getType(label);
    expect(isObjectType(type) || isInterfaceType(type), label).toBe(true);
    expect(
      (type as { getInterfaces(): readonly { name: string }[] }).getInterfaces().map(({ name }) => name),
      label,
    ).toContain("Node");
  }
});

test("each edge of the model leads to labels of the model", () => {
  for (const [type, { from, to }] of Object.entries(edges)) {
    for (const label of [...from, ...to]) expect(Object.keys(nodes), type).toContain(label);
  }
});
