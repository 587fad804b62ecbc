import { describe, expect, test } from "vitest";
import type { NotUnderstood } from "../../../../src/ingest/formats/format.ts";
import { ocds } from "../../../../src/ingest/formats/ocds/ocds.ts";
import { edgesFrom, edgesOf, facts, nodesOf, said } from "../../../support/format.ts";
import { award, contracts, release } from "./ocds-release.ts";

describe("the structure of OCDS", () => {
  test("a record without a package is read, compiled or with its releases", async () => {
    expect((await contracts({ compiledRelease: release() }))("key")).toEqual([["ocds-h6vhtk-1/award/1"]]);
    expect((await contracts({ compiledRelease: {}, releases: [release()] }))("key")).toEqual([
      ["ocds-h6vhtk-1/award/1"],
    ]);
  });

  test.each([
    [{ ocid: "x", releases: [{ url: "https://example.org/1", date: "2024-01-01" }] }, /only links to its releases/],
    [{ ocid: "x", versionedRelease: {} }, /holds only a versionedRelease/],
    [{ id: "5" }, /"ocid" is missing/],
    ["x", /it is "x"; expected an object/],
  ])("%j is rejected", async (value, message) => {
    await expect(said("ocds", value)).rejects.toThrow(message);
  });

  test("a contract whose award is not published has no suppliers, and has a caveat", async () => {
    const deals = (await contracts(release({ contracts: [{ id: "c", awardID: "9" }] })))("key", "caveats");
    expect(deals[1]).toEqual(["ocds-h6vhtk-1/contract/c", [expect.stringMatching(/"9", which is not published/)]]);
  });

  test("an award with 35 suppliers may establish a framework", async () => {
    const suppliers = Array.from({ length: 35 }, (_, i) => ({ id: `${i}`, name: `Supplier ${i} Ltd` }));
    expect((await contracts(release({ awards: [award({ suppliers })] })))("mayEstablishFramework")).toEqual([[true]]);
  });

  test("text that was encoded twice is decoded", async () => {
    const [fragment] = await said("ocds", release({ buyer: { name: "CafÃ© Council" } }));
    expect(edgesFrom(fragment!, "Contract", "HAS_BUYER", "statedName")).toEqual([
      ["name:GB:cafe-council", "Café Council"],
    ]);
  });

  test("if the links of a record repeat the ocid, its compiled release is read, even next to embedded releases", async () => {
    const link = { url: "https://example.org/1", ocid: "ocds-h6vhtk-1", date: "2024-02-01", tag: ["award"] };
    const compiledRelease = release({ tag: ["compiled"], date: "2024-03-01" });
    const embedded = release({ id: "t", date: "2024-01-01", tag: ["tender"], awards: undefined });
    expect((await contracts({ ocid: "ocds-h6vhtk-1", releases: [link], compiledRelease }))("key")).toHaveLength(1);
    expect(
      (await contracts({ ocid: "ocds-h6vhtk-1", releases: [embedded, link], compiledRelease }))("key"),
    ).toHaveLength(1);
    const [whole] = await said("ocds", { releases: [release()], compiledRelease });
    expect(nodesOf(whole!, "Release", "tags")).toEqual([[["award"]]]);
  });

  test("a part of a package that cannot be read does not affect the others", async () => {
    const linked = { ocid: "x", releases: [{ url: "https://example.org/1" }] };
    const values = [
      { publishedDate: "2024-05-01", releases: [release({ date: undefined }), { id: "bad" }] },
      { records: [{ releases: [release()] }, linked, null] },
      { ocid: "ocds-h6vhtk-1", releases: [release(), linked.releases[0]] },
    ];
    const outcomes = values.map((value) =>
      ocds.partsOf(value).map((part) => {
        try {
          return ocds.releasesOf(part, facts).map(({ date }) => date?.edtf);
        } catch (error) {
          return (error as NotUnderstood).reason;
        }
      }),
    );
    expect(outcomes).toEqual([
      [["2024-05-01"], "release without ocid"],
      [["2024-02-01"], "record only links to releases", "not an object"],
      [["2024-02-01"], "record only links to releases"],
    ]);
  });

  test("an object instead of a list, a list instead of an object, a name for a party and a number for a value are all accepted", async () => {
    const [fragment] = await said(
      "ocds",
      release({
        tender: [{ id: "t", title: "Thing", items: { id: "1", classification: { scheme: "CPV", id: "48000000" } } }],
        buyer: [{ name: "Some Body" }],
        parties: { id: "s", name: "A Ltd", identifier: { scheme: "GB-COH", id: "07654312" } },
        awards: award({ value: 12.5, suppliers: ["Acme Ltd", { id: "s" }] }),
        contracts: { id: "c", awardID: "1", period: "three years" },
      }),
    );
    expect(nodesOf(fragment!, "Contract", "title", "value", "cpv", "caveats")).toEqual([
      [
        "Thing",
        { amount: "12.5", currency: null, vat: null },
        ["48000000"],
        [
          'The source states its period as "three years".',
          "The currency of its value is not known.",
          "Its value is joint: 2 suppliers share it. Their shares are not stated.",
        ],
      ],
    ]);
    expect(edgesOf(fragment!, "HAS_SUPPLIER")).toEqual([["name:ZZ:acme-limited"], ["GB-COH-07654312"]]);
    expect(edgesFrom(fragment!, "Contract", "HAS_BUYER")).toEqual([["name:GB:some-body"]]);
    const words = await contracts(release({ awards: [award({ value: "tbc" })] }));
    expect(words("caveats")).toEqual([[['Its stated value, "tbc", is not an amount.']]]);
  });

  test.each([
    [{ tender: [{ id: "1" }, { id: "2" }] }, /"tender" is \[\{"id":"1"\},\{"id":"2"\}\]/],
    [{ awards: "none" }, /"awards\[0\]" is "none"/],
    [{ awards: [{ id: "1", suppliers: [true] }] }, /"awards\[0\].suppliers\[0\]" is true/],
  ])("%j is quarantined", async (own, message) => {
    await expect(said("ocds", release(own))).rejects.toThrow(message);
  });
});
