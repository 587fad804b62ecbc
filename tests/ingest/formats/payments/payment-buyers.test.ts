import { describe, expect, test } from "vitest";
import type { DocumentFacts } from "../../../../src/ingest/formats/format.ts";
import { payments } from "../../../../src/ingest/formats/payments/payments.ts";
import { edgesOf, facts, nodesOf } from "../../../support/format.ts";

const address = "http://data.example/id/district-council/northtown";

/** The buyer of a row with these columns, in a file with these known facts. */
function bought(names: string, cells: string, known: Partial<DocumentFacts> = {}) {
  const read = payments.rowReader(`${names},Date,Supplier,Amount`.split(","), { ...facts, ...known });
  const { doubt, digest, fragment } = read(`${cells},01/04/2024,Example Ltd,5`.split(","));
  const said = fragment(1, 2);
  const [buyer] = edgesOf(said, "HAS_BUYER", "statedName", "statedId");
  const caveats = nodesOf(said, "Payment", "caveats").flat(2);
  return { buyer: buyer?.slice(1), caveats: caveats.filter(Boolean), doubt: doubt ?? null, digest };
}

describe("a buyer that is an address", () => {
  test.each([
    ["BODY NAME,BODY", `${address},Northtown Council`],
    ["Organisation Code,Organisation Label", `${address.replace("http", "Http")},Northtown Council`],
    ["Body,Publisher", `${address},Northtown Council`],
    ["Body,Department", `${address},Northtown Council`],
  ])("has its name from another column of %s", (names, cells) => {
    expect(bought(names, cells)).toMatchObject({
      buyer: ["Northtown Council", cells.split(",").find((cell) => cell.includes(":"))],
      caveats: [],
      doubt: null,
    });
  });

  test.each([
    ["/files/Northtown District Council/2024-04.csv", "Northtown District Council"],
    ["/files/northtown-district-council/2024/04.csv", "Northtown District Council"],
    ["/files/all/Spend_over_500_NorthtownDistrictCouncil_April_2024.csv", "Northtown District Council"],
    ["/files/northtown/2024-04.csv", "Northtown"],
    ["/files/spend/northtown-spend-apr-24.csv.gz", "Northtown"],
    ["/files/all/London Borough of Northtown spend.csv", "London Borough of Northtown"],
  ])("has its name from %s, with a caveat", (path, name) => {
    expect(bought("Body", address, { path })).toMatchObject({
      buyer: [name, address],
      caveats: [
        `The file gives the buyer as an address, not by name. The name "${name}" comes from the name of the file or its folder.`,
      ],
      doubt: null,
    });
  });

  test.each([
    ["of another body", "/files/Southtown District Council/2024-04.csv"],
    ["of two bodies", "/files/Northtown District Council/payments to Southtown Council.csv"],
    ["without a body", "/files/council/local authority spend.csv"],
    ["of a project", "/files/our council project/data.csv"],
    ["of a folder further up", "/Northtown District Council/a/b/2024-04.csv"],
    ["of another place", "/files/southtown/2024-04.csv"],
  ])("has no name from the name %s", (_, path) => {
    expect(bought("Body", address, { path })).toMatchObject({
      buyer: [address, address],
      caveats: ["The file gives the buyer as an address, not by name."],
      doubt: "BUYER_IS_ADDRESS",
    });
  });

  test("that ends in initials or in a code may belong to a body with a longer name", () => {
    const path = "/files/department-for-widgets-and-gadgets/2024.csv";
    const named = (end: string) => bought("Body", `http://data.example/id/${end}`, { path }).buyer![0];
    expect(["dwg", "E08000004", "xyz"].map(named)).toEqual([
      "Department for Widgets and Gadgets",
      "Department for Widgets and Gadgets",
      "http://data.example/id/xyz",
    ]);
  });

  test("has the stated name before that of its folder, and the name in its row before both", () => {
    const known = { path: "/files/northtown/2024.csv", buyer: "Northtown Borough Council" };
    expect(bought("Body", address, known)).toMatchObject({
      buyer: ["Northtown Borough Council", address],
      caveats: [
        'The file gives the buyer as an address, not by name. The name "Northtown Borough Council" was given when the file was loaded.',
      ],
    });
    expect(bought("Body,Publisher", `${address},Northtown Council`, known).buyer).toEqual([
      "Northtown Council",
      address,
    ]);
  });
});

describe("a file that names no buyer", () => {
  test("has the stated buyer, and another stated buyer makes another payment", () => {
    const nobody = bought("Notes", "x");
    expect(nobody).toMatchObject({ buyer: undefined, doubt: "NO_BUYER" });
    const [one, another] = ["Northtown Council", "Southtown Council"].map((buyer) => bought("Notes", "x", { buyer }));
    expect(one).toMatchObject({
      buyer: ["Northtown Council", null],
      caveats: ['The file names no buyer. The name "Northtown Council" was given when the file was loaded.'],
      doubt: null,
    });
    expect(new Set([nobody.digest, one!.digest, another!.digest]).size).toBe(3);
  });

  test("and has only departments has the stated buyer, but a body that its rows name comes before that", () => {
    expect(bought("Department", "Libraries", { buyer: "Northtown Council" }).buyer).toEqual([
      "Northtown Council",
      null,
    ]);
    expect(bought("Department", "Home Office").buyer).toEqual(["Home Office", null]);
    expect(bought("Entity", "Home Office", { buyer: "Northtown Council" })).toMatchObject({
      buyer: ["Home Office", null],
      caveats: [],
    });
  });
});
