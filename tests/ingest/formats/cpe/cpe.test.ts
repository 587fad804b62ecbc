import { describe, expect, test } from "vitest";
import { cpe as format } from "../../../../src/ingest/formats/cpe/cpe-dictionary.ts";
import { edgesOf, facts, nodesOf, said } from "../../../support/format.ts";

const any = ":*".repeat(7);
const named = (name: string, version = "1.0") => `cpe:2.3:${name}:${version}${any}`;

/** An entry as NVD's API gives it. */
function entry(name: string, title: string | null = null, own: object = {}) {
  return {
    cpe: {
      deprecated: false,
      cpeName: name,
      cpeNameId: "00000000-0000-4000-8000-000000000000",
      lastModified: "2024-02-01T00:00:00.000",
      created: "2020-01-01T00:00:00.000",
      ...(title === null ? {} : { titles: [{ title, lang: "en" }] }),
      ...own,
    },
  };
}

const replaced = (name: string, ...by: string[]) =>
  entry(named(name), null, {
    deprecated: true,
    deprecatedBy: by.map((each) => ({ cpeName: named(each), cpeNameId: "id" })),
  });

const aliasesOf = async (...entries: object[]) =>
  (await said("cpe", ...entries)).map((fragment) =>
    edgesOf(fragment, "DESCRIBES", "statedName", "aliases")[0]!.slice(1),
  );
const renamedTo = async (...entries: object[]) =>
  edgesOf((await said("cpe", ...entries))[0]!, "DESCRIBES", "renamedTo")[0]![1];

describe("the CPE dictionary", () => {
  test("all versions make one product, with the spelling of the titles, and one stored release", async () => {
    const versions = ["1.0", "2.0", "2.1"].map((version) =>
      entry(named("a:vantrix:gate_keeper", version), `Vantrix Gate Keeper ${version}`),
    );
    const [fragment, ...others] = await said("cpe", ...versions);
    expect(others).toEqual([]);
    expect(nodesOf(fragment!, "Product", "key", "name")).toEqual([["vantrix/gate-keeper", "Gate Keeper"]]);
    expect(edgesOf(fragment!, "HAS_VENDOR", "statedName")).toEqual([["name:ZZ:vantrix", "Vantrix"]]);
    expect(edgesOf(fragment!, "DESCRIBES", "statedName", "statedId", "aliases", "renamedTo")).toEqual([
      ["vantrix/gate-keeper", "Gate Keeper", "cpe:2.3:a:vantrix:gate_keeper", null, null],
    ]);
    const releases = await Promise.all(versions.map(async (each) => format.releasesOf(each, facts)));
    expect(new Set(releases.flat().map(({ key }) => key)).size).toBe(1);
  });

  test("quoted signs are part of a name", async () => {
    const [fragment] = await said("cpe", entry(named("a:vantrix:a\\:b_editor\\+\\+"), "Vantrix A:B Editor++ 1.0"));
    expect(nodesOf(fragment!, "Product", "key", "name")).toEqual([["vantrix/a-b-editor-plus-plus", "A:B Editor++"]]);
  });

  test("a title gives another name only if it ends with the version and is not the title of one edition", async () => {
    expect(await aliasesOf(entry(named("a:vantrix:gk"), "Vantrix Gate Keeper 1.0"))).toEqual([["gk", ["Gate Keeper"]]]);
    expect(await aliasesOf(entry(named("a:vantrix:gk"), "Vantrix Gate Keeper v1.0 Beta"))).toEqual([
      ["gk", ["Gate Keeper"]],
    ]);
    expect(await aliasesOf(entry(named("a:vantrix:gk"), "Vantrix Gate Keeper Service Pack One"))).toEqual([
      ["gk", null],
    ]);
    expect(await aliasesOf(entry(named("a:vantrix:gk", "-"), "Vantrix Gate Keeper -"))).toEqual([
      ["gk", ["Gate Keeper"]],
    ]);
    const edition = "cpe:2.3:a:vantrix:gk:-:*:*:*:enterprise:*:*:*";
    expect(await aliasesOf(entry(edition, "Vantrix Gate Keeper Enterprise"))).toEqual([["gk", null]]);
  });

  test("the vendor in other words is not part of the product's name", async () => {
    const title = "Vantrix Software Foundation Gate Keeper 1.0";
    expect(await aliasesOf(entry(named("a:vantrix:gate_keeper"), title))).toEqual([["Gate Keeper", null]]);
  });

  test("the English title counts before a title in another language", async () => {
    const titles = [
      { title: "ヴァントリックス 1.0", lang: "ja" },
      { title: "Vantrix Gate Keeper 1.0", lang: "en_US" },
    ];
    expect(await aliasesOf(entry(named("a:vantrix:gate_keeper"), null, { titles }))).toEqual([["Gate Keeper", null]]);
  });

  test.each(["oracle", "progress", "f5", "zoom"])(
    "a vendor whose name is an ordinary word makes no organisation by its CPE name alone: %s",
    async (vendor) => {
      const [fragment] = await said("cpe", entry(named(`a:${vendor}:vantroniq`), "X Vantroniq 1.0"));
      expect(edgesOf(fragment!, "HAS_VENDOR")).toEqual([]);
      expect(nodesOf(fragment!, "Organization", "key")).toEqual([]);
      expect(nodesOf(fragment!, "Product", "key", "name")).toEqual([[`${vendor}/vantroniq`, "Vantroniq"]]);
    },
  );

  test("a product is renamed if none of its names is in force and all were replaced by names of one other product", async () => {
    expect(await renamedTo(replaced("a:vantrix:old_name", "a:vantrix:new_name"))).toBe("vantrix/new-name");
    expect(
      await renamedTo(replaced("a:vantrix:old", "a:vantrix:one"), replaced("a:vantrix:old", "a:vantrix:two")),
    ).toBeNull();
    expect(await renamedTo(replaced("a:vantrix:old", "a:vantrix:one", "a:vantrix:two"))).toBeNull();
    const inForce = entry(named("a:vantrix:old", "2.0"));
    for (const order of [
      [inForce, replaced("a:vantrix:old", "a:vantrix:new")],
      [replaced("a:vantrix:old", "a:vantrix:new"), inForce],
    ])
      expect(await renamedTo(...order)).toBeNull();
  });

  test("a new spelling of a version, or a replacement by an edition, is not a rename", async () => {
    expect(await renamedTo(replaced("a:vantrix:old", "a:vantrix:old"))).toBeNull();
    expect(await renamedTo(replaced("a:vantrix:old", "o:vantrix:old"))).toBeNull();
    expect(await renamedTo(replaced("a:vantrix:old", "a:vantrix:old_2019"))).toBeNull();
    expect(await renamedTo(entry(named("a:vantrix:old"), null, { deprecated: true }))).toBeNull();
    expect(
      await renamedTo(replaced("a:vantrix:old", "a:vantrix:old"), replaced("a:vantrix:old", "a:vantrix:new")),
    ).toBe("vantrix/new");
  });

  test.each([
    [null, /"cpeName" is null/],
    ["text", /"cpeName" is null/],
    [[], /"cpeName" is null/],
    [{}, /"cpeName" is null/],
    [{ cpe: { deprecated: false } }, /"cpeName" is null/],
    [{ cpe: { deprecated: false, cpeName: 12 } }, /expected a name that begins with/],
    [entry(named("x:vantrix:gate_keeper")), /its part is "x"/],
    [
      entry(named("a:vantrix:gate_keeper"), null, { deprecated: "yes" }),
      /"deprecated" is "yes"; expected true or false/,
    ],
    [
      entry(named("a:vantrix:gate_keeper"), null, { deprecated: true, deprecatedBy: [{ cpeName: "new" }] }),
      /expected a name that begins with/,
    ],
  ])("%j is quarantined, and the reason says what was expected", async (value, message) => {
    await expect(said("cpe", value)).rejects.toThrow(message);
  });

  test("invalid titles are ignored, and the entry is still read", async () => {
    for (const titles of [null, "Vantrix", [1, null], [{ lang: "en" }], [{ title: { a: 1 } }]])
      expect(await aliasesOf(entry(named("a:vantrix:gate_keeper"), null, { titles }))).toEqual([["gate keeper", null]]);
  });
});
