import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, said } from "../../../support/format.ts";
import { award, contracts, release } from "./ocds-release.ts";

describe("a stated framework of a deal in OCDS", () => {
  const related = (own: object) => [{ id: "1", relationship: ["framework"], ...own }];
  const under = async (own: object) => {
    const [fragment] = await said("ocds", release(own));
    return edgesOf(fragment!, "UNDER_FRAMEWORK", "lot");
  };

  test("is found in any case, under the tender or its only lot, and by its title or address", async () => {
    const relatedProcesses = related({ identifier: "ocds-h6vhtk-9" });
    expect(
      await under({ relatedProcesses: related({ relationship: ["Framework"], identifier: "ocds-h6vhtk-9" }) }),
    ).toEqual([["ocds-h6vhtk-9", null]]);
    expect(await under({ tender: { id: "t", relatedProcesses } })).toEqual([["ocds-h6vhtk-9", null]]);
    expect(await under({ tender: { id: "t", lots: [{ id: "1", relatedProcesses }] } })).toEqual([
      ["ocds-h6vhtk-9", null],
    ]);
    expect(await under({ relatedProcesses: related({ title: "RM6194 Back office" }) })).toEqual([["rm6194", null]]);
    const uri = "https://example.org/notices/ocds-h6vhtk-9.json";
    expect(await under({ relatedProcesses: related({ uri }) })).toEqual([["ocds-h6vhtk-9", null]]);
  });

  test("is the framework of the award's own lot", async () => {
    const lots = ["1", "2"].map((id) => ({ id, relatedProcesses: related({ identifier: `ocds-h6vhtk-x${id}` }) }));
    const tender = { id: "t", title: "Thing", lots };
    expect(await under({ tender, awards: [award({ relatedLots: ["2"] })] })).toEqual([["ocds-h6vhtk-x2", null]]);
    const unknown = await contracts(release({ tender }));
    expect(unknown("caveats")).toEqual([
      [
        [
          expect.stringMatching(/ocds-h6vhtk-x1". The source does not say which lot/),
          expect.stringMatching(/ocds-h6vhtk-x2"/),
        ],
      ],
    ]);
  });

  test("has the lot that the relation names, not the award's own lot", async () => {
    const awards = [award({ relatedLots: ["7"] })];
    expect(await under({ awards, relatedProcesses: related({ identifier: "RM6194" }) })).toEqual([["rm6194", null]]);
    expect(
      await under({ awards, relatedProcesses: related({ identifier: "RM6194", title: "Back office, lot 3" }) }),
    ).toEqual([["rm6194", "3"]]);
  });

  test("is an iteration of its family, even if no document described it before", async () => {
    const [fragment] = await said("ocds", release({ relatedProcesses: related({ identifier: "G-Cloud 14" }) }));
    expect(nodesOf(fragment!, "Framework", "key", "title")).toEqual([
      ["g-cloud-14", "G-Cloud 14"],
      ["g-cloud", "G-Cloud"],
    ]);
    expect(edgesOf(fragment!, "UNDER_FRAMEWORK")).toEqual([["g-cloud-14"]]);
    expect(edgesOf(fragment!, "ITERATION_OF")).toEqual([["g-cloud"]]);
  });

  test("is not guessed: without an identifier the contract has a caveat", async () => {
    for (const own of [{ title: "Some framework" }, { identifier: "1" }]) {
      const relatedProcesses = related(own);
      expect(await under({ relatedProcesses })).toEqual([]);
      const kept = await contracts(release({ relatedProcesses }));
      expect(kept("caveats")).toEqual([
        [[expect.stringMatching(/the reference does not identify one: "(Some framework|1)"/)]],
      ]);
    }
  });
});
