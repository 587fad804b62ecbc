import { describe, expect, test } from "vitest";
import { nodesOf, said } from "../../../support/format.ts";
import { contractDetails, notice, noticeDocument } from "./find-a-tender.ts";

const amendmentAlone = notice("000003-2026", "2026-05-01T10:00:00Z", {
  tag: ["awardUpdate", "contractUpdate"],
  awards: ["1", "2", "3"].map((id) => ({
    id,
    amendments: [{ id: "000003-2026", description: "A date was corrected." }],
  })),
});

describe("awards that a notice names without stating a deal", () => {
  test("an amendment makes no contract, and is a revision of the process", async () => {
    const [fragment] = await said("ocds", amendmentAlone);
    expect(nodesOf(fragment!, "Contract", "key")).toEqual([]);
    expect(nodesOf(fragment!, "Revision", "after")).toEqual([
      ["A date was corrected."],
      ["A date was corrected."],
      ["A date was corrected."],
    ]);
  });

  test("the amendment belongs to the deal once the deal's own notice is read, in either order", async () => {
    for (const order of [
      [contractDetails(), amendmentAlone],
      [amendmentAlone, contractDetails()],
    ]) {
      const [fragment] = await said("ocds", ...order);
      expect(nodesOf(fragment!, "Contract", "key", "caveats")).toEqual([["ocds-h6vhtk-0aaaaa/contract/1", []]]);
    }
  });

  test("a notice that ends a procurement makes no contract of what was never awarded", async () => {
    const ended = (own: object) =>
      notice("000004-2026", "2026-05-01T10:00:00Z", {
        tag: ["tenderCancellation"],
        tender: { documents: [noticeDocument("000004-2026", "UK12")] },
        ...own,
      });
    const award = { id: "1", relatedLots: ["1"] };
    for (const own of [
      { awards: [{ ...award, status: "cancelled", statusDetails: "Reviewed.", finalStatusDate: "2026-05-01" }] },
      {
        awards: [{ ...award, status: "active" }],
        contracts: [{ id: "1", awardID: "1", status: "cancelled", statusDetails: null }],
      },
    ])
      expect(nodesOf((await said("ocds", ended(own)))[0]!, "Contract", "key")).toEqual([]);
  });

  test("an award that was made stays a deal if its details are not published", async () => {
    const secret = notice("1", "2026-03-01", {
      tag: ["award"],
      awards: [{ id: "1", status: "active", relatedLots: ["1"] }],
    });
    expect(nodesOf((await said("ocds", secret))[0]!, "Contract", "status")).toEqual([["ACTIVE"]]);
  });
});
