import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { ingest } from "../../src/ingest/run.ts";
import { ask } from "../support/ask.ts";
import { testGraph } from "../support/graph.ts";
import { alpha, contractAward, contractDetails, notice, noticeDocument } from "./formats/ocds/find-a-tender.ts";

const graph = testGraph("empty");

/** A contract with its notices from the award to a breach, and one whose notice states the gross value alone. */
const releases = [
  contractAward(),
  contractDetails(),
  notice("000050-2026", "2026-06-01T10:00:00Z", {
    tag: ["contractAmendment"],
    contracts: [
      {
        id: "1",
        awardID: "1",
        amendments: [{ id: "000050-2026", date: "2026-05-20T00:00:00Z", rationale: "More sites." }],
        period: { startDate: "2026-05-20T00:00:00Z", endDate: "2029-03-31T23:59:59Z" },
        value: { amount: 1500, amountGross: 1800, currency: "GBP" },
        documents: [noticeDocument("000050-2026", "UK10")],
      },
    ],
  }),
  notice("000051-2026", "2026-07-01T10:00:00Z", {
    tag: ["implementation"],
    contracts: [
      {
        id: "1",
        awardID: "1",
        implementation: {
          performanceFailures: [{ id: "1", description: "Two sites were not served.", suppliers: [alpha] }],
        },
        documents: [noticeDocument("000051-2026", "UK9")],
      },
    ],
  }),
  {
    ...contractDetails({ value: { amountGross: 240, currency: "GBP" } }),
    ocid: "ocds-h6vhtk-0ddddd",
    id: "000052-2026",
  },
];

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "forewarned-find-a-tender-"));
  await writeFile(join(folder, "notices.json"), JSON.stringify({ publishedDate: "2026-09-01", releases }));
  await ingest(graph(), [folder]);
  await rm(folder, { recursive: true });
});

const answer = async (question: string) => {
  const { data, errors } = await ask(graph(), question);
  expect(errors).toBeUndefined();
  return data;
};

test("contracts that were changed after a day are found, with what was before and after", async () => {
  expect(
    await answer(`{ contracts(where: { revisions: { some: { noticeType: { eq: UK10 }, date: { gt: "2026-05-01" } } } }) { nodes {
      noticeTypes
      revisions(where: { noticeType: { eq: UK10 } }) { nodes { date { edtf } reason valueBefore { amount vat } valueAfter { amount }
        valueGrossAfter { amount vat } endBefore { edtf } endAfter { edtf } release { releaseId noticeTypes } } } } } }`),
  ).toEqual({
    contracts: {
      nodes: [
        {
          noticeTypes: ["UK6", "UK7", "UK9", "UK10"],
          revisions: {
            nodes: [
              {
                date: { edtf: "2026-05-20" },
                reason: "More sites.",
                valueBefore: { amount: "1000", vat: "EXCLUDED" },
                valueAfter: { amount: "1500" },
                valueGrossAfter: { amount: "1800", vat: "INCLUDED" },
                endBefore: { edtf: "2028-03-31" },
                endAfter: { edtf: "2029-03-31" },
                release: { releaseId: "000050-2026", noticeTypes: ["UK10"] },
              },
            ],
          },
        },
      ],
    },
  });
});

test("contracts with a stated breach are found, and it stands with the supplier in the words of the buyer", async () => {
  const breach = { statedValue: "Two sites were not served.", isBreach: true };
  expect(
    await answer(`{ contracts(where: { observations: { some: { isBreach: { eq: true } } } }) { nodes { observations { nodes { statedValue isBreach } } } }
      suppliers { nodes { name observations { nodes { statedValue isBreach } } } } advisories { totalCount } }`),
  ).toEqual({
    contracts: { nodes: [{ observations: { nodes: [breach] } }] },
    suppliers: { nodes: [{ name: "ALPHA SYSTEMS LIMITED", observations: { nodes: [breach] } }] },
    advisories: { totalCount: 0 },
  });
});

test("sums never mix values with and without value added tax", async () => {
  const values = [
    { currency: "GBP", vat: "EXCLUDED", count: 1, sum: "1500" },
    { currency: "GBP", vat: "INCLUDED", count: 1, sum: "240" },
  ];
  expect(
    await answer(`{ contractsAggregate { values { currency vat count sum }
      groups(by: [SUPPLIER], sumIn: "GBP") { nodes { values { currency vat count sum } } } } }`),
  ).toEqual({ contractsAggregate: { values, groups: { nodes: [{ values }] } } });
});
