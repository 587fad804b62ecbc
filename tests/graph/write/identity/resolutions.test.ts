import { beforeEach, describe, expect, test } from "vitest";
import { storeResolutions, type Resolution } from "../../../../src/graph/write/identity/organization-merges.ts";
import { writeRecords } from "../../../../src/graph/write/records/write.ts";
import type { Cypher } from "../../../../src/graph/cypher.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, exactly, fragment, testGraph } from "../../../support/graph.ts";

const name = "name:GB:a-council";
const council = "GB-LAE-AAA";

/** Payments of a council. Every second one is after 2020. */
const payments = Array.from({ length: 25 }, (_, i) => ({
  ...fragment(
    `record ${i}`,
    [{ label: "Payment", key: `p${i}`, dealDate: exactly(i % 2 ? "2021-05-01" : "2019-05-01") }],
    [[`Payment p${i}`, "HAS_BUYER", `Organization ${name}`, { statedName: "A Council" }]],
  ),
  named: [
    { label: "Organization" as const, key: name, name: "A Council" },
    { label: "Organization" as const, key: council, name: "A Borough Council" },
  ],
}));

describe("the statements of an organisation with very many statements", () => {
  const graph = testGraph("empty");
  beforeEach(async () => {
    await emptyGraph(graph());
    await writeRecords(graph(), { fragments: payments });
  });

  const counts = async () =>
    new Map(
      (await graph().read(
        { text: "MATCH (:Payment)-[:HAS_BUYER]->(node) RETURN node.key, count(*)" } as Cypher,
        {},
      )) as [string, bigint][],
    );
  const resolved = async (days: Resolution["days"], most?: number) => {
    await storeResolutions(graph(), [], [{ key: name, was: name, is: council, matchedBy: "REGISTER", days }], most);
    return [await counts(), await everything(graph())];
  };

  test("are moved to another organisation in several transactions with the same result as in one", async () => {
    const [found, inSeveral] = await resolved(null, 4);
    expect(found).toEqual(new Map([[council, 25n]]));
    await emptyGraph(graph());
    await writeRecords(graph(), { fragments: payments });
    expect((await resolved(null))[1]).toEqual(inSeveral);
  });

  test("are moved only if they are within the days of the other organisation", async () => {
    const days = { since: "2020-01-01", until: null };
    const [found, inSeveral] = await resolved(days, 4);
    expect(found).toEqual(
      new Map([
        [council, 12n],
        [name, 13n],
      ]),
    );
    await emptyGraph(graph());
    await writeRecords(graph(), { fragments: payments });
    expect((await resolved(days))[1]).toEqual(inSeveral);
  });
});
