import { describe, expect, test } from "vitest";
import { edgesFrom, nodesOf, said } from "../../../support/format.ts";
import { alpha, contractDetails, notice, noticeDocument } from "./find-a-tender.ts";

const fragmentOf = async (...releases: object[]) => (await said("ocds", ...releases))[0]!;

/** A notice about contract 1 that was entered into before. */
const later = (noticeType: string, tag: string, own: object, parties: object[] = []) => {
  const id = "000020-2026";
  const whole = notice(id, "2026-09-01T10:00:00Z", {
    tag: [tag],
    contracts: [{ id: "1", awardID: "1", documents: [noticeDocument(id, noticeType)], ...own }],
  });
  return { ...whole, parties: [...(whole as { parties: object[] }).parties, ...parties] };
};
const ended = (own: object) => later("UK11", "contractTermination", { status: "terminated", ...own });

describe("contract termination notices", () => {
  test.each([
    [{ terminationRationaleClassifications: [{ id: "contractCompleted" }] }, "CONTRACT_ENDED", [], null],
    [{}, "CONTRACT_ENDED", [], null],
    [{ terminationRationaleClassifications: [{ id: "other" }] }, "CONTRACT_ENDED", [], null],
    [
      { terminationRationaleClassifications: [{ id: "other" }], statusDetails: "It ceased: breach of contract" },
      "GROUND_STATED",
      ["other"],
      "It ceased: breach of contract",
    ],
    [{ terminationRationaleClassification: { id: "mutuallyAgreed" } }, "GROUND_STATED", ["mutuallyAgreed"], null],
  ])("%j", async (own, kind, grounds, details) => {
    const fragment = await fragmentOf(contractDetails(), ended(own));
    expect(nodesOf(fragment, "Contract", "status", "endKind", "endGrounds", "endDetails")).toEqual([
      ["TERMINATED", kind, grounds, details],
    ]);
  });

  test("a contract that goes on has no end", async () => {
    const fragment = await fragmentOf(contractDetails({ statusDetails: "Signed." }));
    expect(nodesOf(fragment, "Contract", "endKind", "endGrounds", "endDetails")).toEqual([[null, [], null]]);
  });
});

describe("contract performance notices", () => {
  const performance = later("UK9", "implementation", {
    implementation: {
      metrics: [
        {
          id: "1",
          title: "Answers within an hour",
          observations: [
            { id: "1", measureClassification: { id: "good" }, period: { endDate: "2026-06-30T00:00:00Z" } },
            {
              id: "2",
              measureClassification: { id: "inadequate", description: "Inadequate" },
              measure: "71.5",
              unit: { name: "%" },
            },
          ],
        },
      ],
      performanceFailures: [
        {
          id: "1",
          category: "Breach",
          description: "Two sites were not served.",
          decisionDate: "2026-08-01T00:00:00Z",
          penaltyValue: { amount: 5000, currency: "GBP" },
          suppliers: [alpha],
        },
      ],
    },
  });

  test("hold scores, which are no breach, and breaches in the words of the buyer", async () => {
    const fragment = await fragmentOf(contractDetails(), performance);
    expect(
      nodesOf(fragment, "Observation", "metric", "value", "unit", "statedValue", "isBreach", "date"),
    ).toMatchObject([
      ["Answers within an hour", null, null, "good", false, { edtf: "2026-06-30" }],
      ["Answers within an hour", "71.5", "%", "Inadequate", false, { edtf: "2026-09-01" }],
      [
        "breach or failure to perform",
        null,
        null,
        "Breach\nTwo sites were not served.\nPenalty: 5000 GBP",
        true,
        { edtf: "2026-08-01" },
      ],
    ]);
    expect(edgesFrom(fragment, "Observation", "HAS_SUBJECT")).toEqual([
      ["ocds-h6vhtk-0aaaaa/contract/1"],
      ["ocds-h6vhtk-0aaaaa/contract/1"],
      ["ocds-h6vhtk-0aaaaa/contract/1"],
      ["GB-COH-01234567"],
    ]);
    expect(edgesFrom(fragment, "Observation", "STATED_BY", "statedName")).toEqual(
      Array.from({ length: 3 }, () => [expect.anything(), "Borough of Example"]),
    );
  });

  test("are stated once, although later notices repeat them", async () => {
    const again = { ...performance, id: "000021-2026", date: "2026-10-01T10:00:00Z" };
    expect(nodesOf(await fragmentOf(contractDetails(), performance, again), "Observation", "key")).toHaveLength(3);
  });

  test("never imply a debarment, nor does the end of a contract", async () => {
    const fragment = await fragmentOf(
      contractDetails(),
      performance,
      ended({ terminationRationaleClassifications: [{ id: "supplierExcluded" }] }),
    );
    expect(nodesOf(fragment, "Advisory", "key")).toEqual([]);
  });
});

describe("a supplier that was removed from a contract", () => {
  test("is told as that and nothing more", async () => {
    const removed = { id: "GB-PPON-PBBB-2222-BBBB", name: "The Beta Agency", roles: ["removedSupplier"] };
    const change = later("UK10", "contractAmendment", { amendments: [{ id: "1", date: "2026-08-01" }] }, [removed]);
    const fragment = await fragmentOf(contractDetails(), change);
    expect(nodesOf(fragment, "Contract", "caveats")).toEqual([
      [
        [
          "The Beta Agency is no longer a supplier of the contract, says a notice of 2026-09-01. That alone is nothing against it.",
        ],
      ],
    ]);
    expect(edgesFrom(fragment, "Contract", "HAS_SUPPLIER", "statedName").map(([, name]) => name)).toEqual([
      "ALPHA SYSTEMS LIMITED",
    ]);
    expect(nodesOf(fragment, "Observation", "key")).toEqual([]);
  });
});
