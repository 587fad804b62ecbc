import { describe, expect, test } from "vitest";
import { nodesOf, said } from "../../../support/format.ts";
import { award, contracts, gbp, release, sums } from "./ocds-release.ts";

describe("deals in OCDS count once, and none is lost", () => {
  test("an award id with the publisher's prefix refers to the same award", async () => {
    const own = { contracts: [{ id: "c", awardID: "ocds-h6vhtk-1-1", value: gbp(10) }] };
    expect(await sums(own)).toEqual([["contract/c", "10"]]);
  });

  test("a contract that may be one of the awards next to it is in no sum, and has a caveat", async () => {
    const own = {
      awards: [award(), award({ id: "2" })],
      contracts: [
        { id: "c", value: gbp(10) },
        { id: "d", value: gbp(10) },
      ],
    };
    expect(await sums(own)).toEqual([
      ["award/1", "10"],
      ["award/2", "10"],
      ["contract/c", null],
      ["contract/d", null],
    ]);
    expect((await contracts(release(own)))("caveats")[2]).toEqual([
      [
        expect.stringMatching(/does not name its award/),
        expect.stringMatching(/Its stated value, 10 GBP, is left out/),
      ],
    ]);
  });

  test("contracts without an award id belong to the only award, and none takes its value", async () => {
    expect(await sums({ contracts: [{ id: "c" }, { id: "d" }] })).toEqual([
      ["contract/c", null],
      ["contract/d", null],
    ]);
  });

  test("awards with the same id are separate, and so are awards without ids, which share no contract", async () => {
    const twice = [award({ value: gbp(100) }), award({ value: gbp(50) })];
    expect(await sums({ awards: twice })).toEqual([
      ["award/1", "100"],
      ["award/1#2", "50"],
    ]);
    const nameless = twice.map((each) => ({ ...each, id: undefined }));
    expect(await sums({ awards: nameless, contracts: [{ value: gbp(50) }] })).toEqual([
      ["award/#1", "100"],
      ["award/#2", "50"],
      ["contract/#1", null],
    ]);
  });

  test("transactions are separate for each contract, equal ones without an id are separate, and a repeated one counts once", async () => {
    const paid = (...transactions: object[]) => ({ implementation: { transactions } });
    const amounts = async (...given: object[]) => {
      const [fragment] = await said("ocds", release({ contracts: given }));
      return nodesOf(fragment!, "Payment", "amount", "key").map(([amount]) => (amount as { amount: string }).amount);
    };
    const one = { id: "1", value: gbp(10) };
    expect(
      await amounts(
        { id: "c", awardID: "1", ...paid(one, one) },
        { id: "d", awardID: "1", ...paid({ ...one, value: gbp(20) }) },
      ),
    ).toEqual(["10", "20"]);
    expect(await amounts({ id: "c", awardID: "1", ...paid({ value: gbp(5) }, { value: gbp(5) }) })).toEqual(["5", "5"]);
  });

  test("transactions of contracts with the same id, or without an id, have separate keys", async () => {
    const paid = (own: object) => ({
      awardID: "1",
      implementation: { transactions: [{ id: "1", value: gbp(5) }] },
      ...own,
    });
    const keys = async (...given: object[]) => {
      const [fragment] = await said("ocds", release({ contracts: given }));
      return nodesOf(fragment!, "Payment", "key").flat();
    };
    expect(await keys(paid({ title: "A" }), paid({ title: "B" }))).toEqual([
      "ocds-h6vhtk-1/transaction/#1/1",
      "ocds-h6vhtk-1/transaction/#2/1",
    ]);
    expect(await keys(paid({ id: "c", title: "A" }), paid({ id: "c", title: "B" }))).toEqual([
      "ocds-h6vhtk-1/transaction/c/1",
      "ocds-h6vhtk-1/transaction/c#2/1",
    ]);
  });

  test("an equal repeated entry counts once, with a caveat if it has no id", async () => {
    expect(await sums({ awards: [award(), award()] })).toEqual([["award/1", "10"]]);
    const contract = { id: "c", awardID: "1", value: gbp(9) };
    expect(await sums({ contracts: [contract, contract] })).toEqual([["contract/c", "9"]]);
    const nameless = award({ id: undefined });
    expect((await contracts(release({ awards: [nameless, nameless] })))("key", "caveats")).toEqual([
      [
        "ocds-h6vhtk-1/award/#1",
        ["The source lists its award 2 times, without an id and with equal content. It is counted once."],
      ],
    ]);
    const unlike = [contract, { ...contract, value: gbp(8) }];
    expect(await sums({ contracts: unlike })).toEqual([
      ["contract/c", "9"],
      ["contract/c#2", "8"],
    ]);
  });

  test("a repeated award is merged with a later release about it", async () => {
    const next = release({ id: "2", date: "2024-03-01", awards: [award({ value: gbp(7) })] });
    expect(await sums({ awards: [award(), award()] }, next)).toEqual([["award/1", "7"]]);
  });

  test("a notice under two prefixes whose award ids repeat the ocid has one award", async () => {
    const id = "0f6a3a2c-1111-4222-8333-944444444444";
    const under = (prefix: string) => {
      const ocid = `${prefix}-${id}`;
      return release({
        ocid,
        id: prefix,
        awards: [award({ id: `${ocid}-1` })],
        contracts: [{ id: `${ocid}-1`, awardID: `${ocid}-1` }],
      });
    };
    const fragments = await said("ocds", under("ocds-h6vhtk"), under("ocds-ikywo5"));
    expect(fragments.map((fragment) => nodesOf(fragment, "Contract", "key", "value"))).toEqual([
      [[`ocds-h6vhtk-${id}/contract/1`, { amount: "10", currency: "GBP", vat: null }]],
    ]);
  });
});
