import { describe, expect, test } from "vitest";
import { cypher } from "../../../../src/graph/cypher.ts";
import { writeRecords } from "../../../../src/graph/write/records/write.ts";
import { resolve } from "../../../../src/ingest/resolve/resolve.ts";
import type { EdgeProperties, GraphFragment } from "../../../../src/statements.ts";
import { everything } from "../../../support/everything.ts";
import { fragment, testGraph } from "../../../support/graph.ts";

/** The description of an organisation by a source. */
function described(key: string, name: string, properties: EdgeProperties): GraphFragment {
  const known = fragment(
    `curated:organizations/${key}`,
    [],
    [["Source source", "DESCRIBES", `Organization ${key}`, { statedName: name, matchedBy: "CURATED", ...properties }]],
  );
  return { ...known, named: [{ label: "Organization", key, name }] };
}

/** A payment to a supplier. */
function paid(key: string, supplier: string, name: string): GraphFragment {
  const known = fragment(
    `payment:${key}`,
    [{ label: "Payment", key, title: "A payment" }],
    [[`Payment ${key}`, "HAS_SUPPLIER", `Organization ${supplier}`, { statedName: name, matchedBy: "NAME" }]],
  );
  return { ...known, named: [{ label: "Organization", key: supplier, name }] };
}

const source = fragment("source", [{ label: "Source", key: "source", title: "A source" }]);
const ivanti = described("name:ZZ:ivanti", "Ivanti", { isVendor: true, domains: ["ivanti.com"] });
const mobileIron = described("name:ZZ:mobileiron", "MobileIron", {
  parents: ["name:ZZ:ivanti"],
  parentsFrom: ["2020-12-01"],
  parentsTo: [""],
});
const supplier = paid("one", "name:GB:ivanti-uk-limited", "Ivanti UK Limited");
const ofMobileIron = paid("two", "name:ZZ:mobileiron-limited", "MobileIron Ltd");
const likeness = paid("three", "name:GB:ivantis-bakery-limited", "Ivanti's Bakery Limited");

describe("parents of organisations", () => {
  const graph = testGraph([source]);
  const write = async (...fragments: GraphFragment[]) => {
    await writeRecords(graph(), { fragments });
    await resolve(graph());
  };
  const drop = async (...records: string[]) => {
    await writeRecords(graph(), { fragments: [], removed: records });
    await resolve(graph());
  };
  const parents = () =>
    graph().read(
      cypher`MATCH (child:Organization)-[edge:HAS_PARENT|MAY_HAVE_PARENT]->(parent)
        RETURN child.name, type(edge), parent.name, coalesce(edge.from, edge.method) ORDER BY child.name`,
      {},
    );

  test("are stated by a source with their days, or suggested by the name of a supplier", async () => {
    await write(ivanti, mobileIron, supplier, ofMobileIron, likeness);
    expect(await parents()).toEqual([
      ["Ivanti UK Limited", "MAY_HAVE_PARENT", "Ivanti", "NAME_AND_CORPORATE_WORDS"],
      ["MobileIron", "HAS_PARENT", "Ivanti", "2020-12-01"],
      ["MobileIron Ltd", "MAY_HAVE_PARENT", "MobileIron", "NAME_AND_CORPORATE_WORDS"],
    ]);
  });

  test("have the same result in any order, and after a second write", async () => {
    const once = await everything(graph());
    await write(ivanti, mobileIron, supplier, ofMobileIron, likeness);
    expect(await everything(graph())).toEqual(once);
    await drop(...[ivanti, mobileIron, supplier, ofMobileIron, likeness].map(({ record }) => record));
    for (const each of [likeness, ofMobileIron, supplier, ivanti, mobileIron]) await write(each);
    expect(await everything(graph())).toEqual(once);
  });

  test("go with the statement or the name that they rest on", async () => {
    await drop(mobileIron.record);
    expect((await parents()).map(([child]) => child)).toEqual(["Ivanti UK Limited"]);
    await write(mobileIron);
    await drop(ivanti.record);
    expect(await parents()).toEqual([]);
  });
});
