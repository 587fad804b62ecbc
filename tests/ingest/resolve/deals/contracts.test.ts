import { expect, test } from "vitest";
import { ingest } from "../../../../src/ingest/run.ts";
import { undo } from "../../../../src/ingest/undo.ts";
import { ask } from "../../../support/ask.ts";
import { everything } from "../../../support/everything.ts";
import { emptyGraph, testGraph } from "../../../support/graph.ts";
import { award, gbp, release } from "../../formats/ocds/ocds-release.ts";
import { documentsFor } from "./documents.ts";

const graph = testGraph("empty");
const { write } = documentsFor(graph);

/** A notice of a publisher with awards, given as ids and amounts. */
const notice = (name: string, ocid: string, date: string, awards: [string, number][], own: object = {}) =>
  write(
    `${name}.json`,
    JSON.stringify({
      releases: [
        release({ ocid, date, awards: awards.map(([id, amount]) => award({ id, value: gbp(amount) })), ...own }),
      ],
    }),
  );
const contractsFinder = () =>
  notice("contracts-finder", "ocds-b5fd17-0f6a3a2c-1111-4222-8333-944444444444", "2024-02-01T00:00:00Z", [
    ["1", 1000],
    ["2", 1000],
    ["3", 70],
  ]);
const findATender = (amount = 1000) =>
  notice("find-a-tender", "ocds-h6vhtk-04f7a1", "2024-02-03T00:00:00Z", [
    ["1", amount],
    ["2", 80],
  ]);

/** The number and the sum of the contracts that count, and of the contracts that are duplicates. */
async function sums() {
  const { data, errors } = await ask(
    graph(),
    "{ contractsAggregate { count values { sum } duplicates { count values { sum } } } }",
  );
  expect(errors).toBeUndefined();
  const { count, values, duplicates } = data.contractsAggregate;
  return [count, values[0]?.sum, duplicates.count, duplicates.values[0]?.sum];
}

test("an award from two publishers counts once, in any order, and two awards from one publisher count twice", async () => {
  const files = [await contractsFinder(), await findATender()];
  await ingest(graph(), files);
  expect(await sums()).toEqual([4, "2150", 1, "1000"]);
  const { data } = await ask(
    graph(),
    "{ contracts(where: { duplicateOf: { some: {} } }) { nodes { id duplicateOf { id } mayBe { method words } } } }",
  );
  expect(data.contracts.nodes).toEqual([
    {
      id: "contract:ocds-h6vhtk-04f7a1/award/1",
      duplicateOf: { id: "contract:ocds-b5fd17-0f6a3a2c-1111-4222-8333-944444444444/award/1" },
      mayBe: [
        {
          method: "SAME_AWARD_OF_PUBLISHERS",
          words:
            "the same title, value, buyer, suppliers and day (awarded 2024-01-20), published with the ocid prefixes ocds-b5fd17 and ocds-h6vhtk",
        },
      ],
    },
  ]);
  const once = await everything(graph());
  await ingest(graph(), files);
  expect(await everything(graph())).toEqual(once);
  await emptyGraph(graph());
  for (const file of files.reverse()) await ingest(graph(), [file]);
  expect(await everything(graph())).toEqual(once);
});

test("a duplicate counts again if the other notice is undone or changed", async () => {
  const [one, other] = [await contractsFinder(), await findATender()];
  await ingest(graph(), [other]);
  const before = await everything(graph());
  const { run } = await ingest(graph(), [one]);
  expect(await sums()).toEqual([4, "2150", 1, "1000"]);
  await undo(graph(), run!);
  expect(await everything(graph())).toEqual(before);
  expect(await sums()).toEqual([2, "1080", 0, undefined]);
  await ingest(graph(), [one]);
  await ingest(graph(), [
    await notice("corrected", "ocds-h6vhtk-04f7a1", "2024-03-01T00:00:00Z", [["1", 1001]], { id: "2" }),
  ]);
  expect(await sums()).toEqual([5, "3151", 0, undefined]);
});
