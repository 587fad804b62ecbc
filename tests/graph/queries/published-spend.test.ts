import { expect, test } from "vitest";
import type { NodeStatement } from "../../../src/statements.ts";
import type { UncertainDate } from "../../../src/values.ts";
import { ask } from "../../support/ask.ts";
import { exactly, fragment, testGraph } from "../../support/graph.ts";

const source = (key: string, publisher: string | null = null): NodeStatement => ({
  label: "Source",
  key,
  title: `File ${key}`,
  publisher,
});
const payment = (key: string, date: UncertainDate): NodeStatement => ({ label: "Payment", key, title: key, date });
const month = (edtf: string, earliest: string, latest: string) => ({ edtf, earliest, latest, stated: null });

/** For each payment: its key, its date, its buyer, and the files that list it. */
const payments: [string, UncertainDate, string, string[]][] = [
  ["november", exactly("2023-11-30"), "council", ["autumn"]],
  ["of another", exactly("2023-12-05"), "waste", ["autumn"]],
  ["in two files", month("2024-03", "2024-03-01", "2024-03-31"), "council", ["spring", "spring again"]],
  ["some day", month("2024", "2024-01-01", "2024-12-31"), "council", ["spring", "spring again"]],
  ["later, of another", exactly("2024-04-02"), "waste", ["spring"]],
  ["in a file of nobody", exactly("2019-01-02"), "council", ["nameless"]],
  ["much later in another file of nobody", exactly("2024-01-02"), "council", ["nameless too"]],
  ["of a notice", exactly("2030-01-02"), "council", []],
  ["without a day", month("..", "2024-01-01", "2024-12-31"), "undated", ["spring"]],
];

const graph = testGraph([
  fragment(
    "bodies",
    [
      ...["council", "waste", "undated", "idle"].map((key) => ({ label: "Organization" as const, key, name: key })),
      { label: "Contract", key: "idle", title: "Idle" },
      source("autumn", "The Council"),
      source("spring", "The Council"),
      source("spring again", "The Council"),
      source("nameless"),
      source("nameless too"),
    ],
    [["Contract idle", "HAS_BUYER", "Organization idle"]],
  ),
  ...payments.map(([key, date, buyer, files]) =>
    fragment(
      key,
      [payment(key, date)],
      [
        [`Payment ${key}`, "HAS_BUYER", `Organization ${buyer}`],
        ...files.map((file): [string, "FROM", string] => [`Payment ${key}`, "FROM", `Source ${file}`]),
      ],
    ),
  ),
]);

const spendOf = async (buyer: string) => {
  const { data, errors } = await ask(
    graph(),
    `{ buyers(where: { name: { eq: "${buyer}" } }) { nodes { publishedSpend { publisher firstMonth lastMonth lastMonthOfPublisher
      monthCount missingMonths monthsOfOthersOnly withoutMonth sources { title } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.buyers.nodes[0].publishedSpend;
};

test("the months between the first and the last are missing only if the publisher's files state nobody's payments", async () => {
  const [known] = await spendOf("council");
  expect(known).toEqual({
    publisher: "The Council",
    firstMonth: "2023-11",
    lastMonth: "2024-03",
    lastMonthOfPublisher: "2024-04",
    monthCount: 2,
    missingMonths: ["2024-01", "2024-02"],
    monthsOfOthersOnly: ["2023-12"],
    withoutMonth: 1,
    sources: [{ title: "File autumn" }, { title: "File spring" }, { title: "File spring again" }],
  });
});

test("files without a publisher stand alone, so no month is missing between them", async () => {
  const [, ...nameless] = await spendOf("council");
  expect(nameless).toMatchObject([
    {
      publisher: null,
      firstMonth: "2019-01",
      lastMonth: "2019-01",
      missingMonths: [],
      sources: [{ title: "File nameless" }],
    },
    { publisher: null, firstMonth: "2024-01", missingMonths: [], sources: [{ title: "File nameless too" }] },
  ]);
});

test("payments without a certain month are counted, and miss nothing", async () => {
  expect(await spendOf("undated")).toMatchObject([
    {
      firstMonth: null,
      lastMonth: null,
      lastMonthOfPublisher: "2024-04",
      monthCount: 0,
      missingMonths: [],
      withoutMonth: 1,
    },
  ]);
});

test("a buyer in no spend file has no entry", async () => expect(await spendOf("idle")).toEqual([]));
