import { describe, expect, test } from "vitest";
import type { ProductStatement } from "../../../../src/graph/identity/products.ts";
import { productDescription } from "../../../../src/ingest/resolve/products/product-description.ts";
import { namesListed, productResolutions } from "../../../../src/ingest/resolve/products/same-products.ts";

const stated = (key: string, own: Partial<ProductStatement> = {}): ProductStatement => ({
  node: key,
  statedKey: key,
  statedName: key.slice(key.indexOf("/") + 1),
  describedBy: null,
  aliases: [],
  distinctiveNames: [],
  renamedTo: null,
  cpe: null,
  description: null,
  times: 1,
  source: "source",
  knownFrom: null,
  ...own,
});
const listed = (key: string, own: Partial<ProductStatement> = {}) => stated(key, { describedBy: "DICTIONARY", ...own });
const curated = (key: string, own: Partial<ProductStatement> = {}) => stated(key, { describedBy: "CURATED", ...own });

/** The keys that lead to another product. The result must not depend on the order of the statements. */
function led(statements: ProductStatement[], vendors: Record<string, string> = {}): Record<string, string> {
  const known = new Map(statements.map(({ node }) => [node, vendors[node] ?? node.slice(0, node.indexOf("/"))]));
  const found = [statements, [...statements].reverse()].map((order) =>
    Object.fromEntries(
      productResolutions(order, known)
        .map(({ key, is }) => [key, is])
        .sort(),
    ),
  );
  expect(found[1]).toEqual(found[0]);
  return found[0]!;
}

describe("products in a dictionary", () => {
  test("are found by a name that the dictionary has for one product only, unless the name is a product of its own", () => {
    const claim = listed("vantrix/gk", { aliases: ["Vantrix Gate Keeper"] });
    expect(led([claim, stated("vantrix/gate-keeper")])).toEqual({ "vantrix/gate-keeper": "vantrix/gk" });
    expect(led([claim, listed("vantrix/gate-keeper")])).toEqual({});
    expect(led([claim, curated("vantrix/gate-keeper")])).toEqual({});
  });

  test("are not found by a name that two products have", () => {
    const claims = ["vantrix/gk", "vantrix/gk2"].map((key) => listed(key, { aliases: ["Gate Keeper"] }));
    expect(led([...claims, stated("vantrix/gate-keeper")])).toEqual({});
  });

  test("are not found by a name of another vendor's product", () => {
    const claim = listed("vantrix/gk", { aliases: ["Gate Keeper"] });
    expect(led([claim, stated("other/gate-keeper")])).toEqual({});
  });

  test.each(["Office Suite for Schools", "Office"])(
    "do not include an edition or a family of a product: %s",
    (alias) => {
      const claim = listed("vantrix/office-suite", { aliases: [alias] });
      expect(led([claim, stated("vantrix/office"), stated("vantrix/office-suite-for-schools")])).toEqual({});
    },
  );

  test("are the latest product after several renames", () => {
    const old = listed("vantrix/old", { renamedTo: "vantrix/newer" });
    const newer = listed("vantrix/newer", { renamedTo: "vantrix/newest" });
    expect(led([old, newer, listed("vantrix/newest")])).toEqual({
      "vantrix/newer": "vantrix/newest",
      "vantrix/old": "vantrix/newest",
    });
  });

  test("stay separate if they replace each other in a circle, and so do products that lead into the circle", () => {
    const circle = [
      listed("vantrix/a", { renamedTo: "vantrix/b" }),
      listed("vantrix/b", { renamedTo: "vantrix/a" }),
      listed("vantrix/c", { renamedTo: "vantrix/a" }),
    ];
    expect(led(circle)).toEqual({});
    expect(led([listed("vantrix/a", { renamedTo: "vantrix/a" })])).toEqual({});
  });

  test("are not renamed to another vendor's product, to an unstated product, or away from a curated product", () => {
    const old = listed("vantrix/old", { renamedTo: "other/new" });
    expect(led([old, listed("other/new")])).toEqual({});
    expect(led([listed("vantrix/old", { renamedTo: "vantrix/new" })])).toEqual({});
    expect(
      led([curated("vantrix/old"), listed("vantrix/old", { renamedTo: "vantrix/new" }), listed("vantrix/new")]),
    ).toEqual({});
  });

  test("have one vendor if two spellings mean the same vendor, or if one word names an unknown vendor", () => {
    const products = [listed("vantrix/old", { renamedTo: "vantrix-labs/new" }), listed("vantrix-labs/new")];
    expect(led(products, { "vantrix-labs/new": "vantrix" })).toEqual({ "vantrix/old": "vantrix-labs/new" });
    const unknown = [listed("oracle/old", { renamedTo: "oracle/new" }), listed("oracle/new")];
    expect(productResolutions(unknown, new Map([["oracle/new", "name:ZZ:oracle"]]))).toEqual([
      { key: "oracle/old", was: "oracle/old", is: "oracle/new" },
    ]);
  });

  test("are not renamed if an entry with another part of the CPE is in force", () => {
    expect(
      led([listed("vantrix/os", { renamedTo: "vantrix/new" }), listed("vantrix/os"), listed("vantrix/new")]),
    ).toEqual({});
  });

  test("lose a rename that is no longer stated", () => {
    const old = listed("vantrix/old", { node: "vantrix/new" });
    expect(led([old, listed("vantrix/new")])).toEqual({ "vantrix/old": "vantrix/old" });
  });

  test("keep the name that others give them, and get no alias that differs only in case", () => {
    const statements = [
      stated("vantrix/gate-keeper", { statedName: "Gate Keeper", times: 2 }),
      listed("vantrix/gate-keeper", {
        statedName: "gate keeper",
        aliases: ["GK Suite"],
        cpe: "cpe:2.3:a:vantrix:gate_keeper",
      }),
    ];
    const { aliases } = namesListed(statements, new Map());
    expect(
      productDescription("vantrix/gate-keeper", statements, aliases.get("vantrix/gate-keeper") ?? []),
    ).toMatchObject({
      name: "Gate Keeper",
      aliases: ["GK Suite"],
      cpes: ["cpe:2.3:a:vantrix:gate_keeper"],
    });
    const taken = [...statements, listed("vantrix/other", { aliases: ["GK Suite"] })];
    expect(namesListed(taken, new Map()).aliases.size).toBe(0);
  });
});
