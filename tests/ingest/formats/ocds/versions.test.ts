import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, said } from "../../../support/format.ts";
import { award, contracts, gbp, release } from "./ocds-release.ts";

describe("versions in OCDS", () => {
  test("deltas are added up, so an award under another id is another award", async () => {
    const next = release({ id: "2", date: "2024-02-02", awards: [award({ id: "2" })] });
    expect((await contracts(release(), next))("key")).toEqual([["ocds-h6vhtk-1/award/1"], ["ocds-h6vhtk-1/award/2"]]);
  });

  test("a snapshot replaces the former awards, even under a new id, and the change is a revision", async () => {
    const first = { ocid: "ocds-b5fd17-2", awards: [award({ id: "a", value: { amount: 18000000, currency: "GBP" } })] };
    const second = {
      ...first,
      id: "2",
      date: "2024-02-01T00:06:00Z",
      awards: [award({ id: "b", value: { amount: 180000, currency: "GBP" } })],
    };
    for (const order of [
      [first, second],
      [second, first],
    ]) {
      const [fragment] = await said("ocds", ...order.map(release));
      expect(nodesOf(fragment!, "Contract", "key")).toEqual([["ocds-b5fd17-2/award/b"]]);
      expect(nodesOf(fragment!, "Revision", "before", "after")).toEqual([["18000000 GBP", "180000 GBP"]]);
    }
  });

  test("releases without an id are distinguished by their content", async () => {
    const [fragment] = await said("ocds", release({ id: undefined }), release({ id: undefined, date: "2024-03-01" }));
    expect(nodesOf(fragment!, "Release", "key")).toHaveLength(2);
  });

  test("the same notice under two prefixes is one process", async () => {
    const id = "0f6a3a2c-1111-4222-8333-944444444444";
    const fragments = await said(
      "ocds",
      release({ ocid: `ocds-b5fd17-${id}` }),
      release({ ocid: `ocds-ikywo5-${id}`, id: "2" }),
    );
    expect(fragments.map((fragment) => nodesOf(fragment, "Contract", "key"))).toEqual([
      [[`ocds-b5fd17-${id}/award/1`]],
    ]);
  });

  test("a cancellation need not repeat the status", async () => {
    const cancelled = release({ id: "2", date: "2024-03-01", tag: ["awardCancellation"], awards: [{ id: "1" }] });
    expect((await contracts(release(), cancelled))("status")).toEqual([["CANCELLED"]]);
  });
});

describe("notices about an earlier deal in OCDS", () => {
  const ending = (own: object = {}) =>
    release({
      id: "9",
      date: "2026-08-10T14:18:46+01:00",
      tag: ["contractTermination"],
      awards: undefined,
      contracts: [
        {
          id: "1",
          awardID: "1",
          status: "terminated",
          implementation: { endDate: "2026-07-31T00:00:00+01:00", finalValue: gbp(54) },
          ...own,
        },
      ],
    });
  const properties = ["datePublished", "dealDate", "dealDateKind", "periodEnd", "value"];
  const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf, stated: null });
  const before = { edtf: "../2026-08-10", earliest: null, latest: "2026-08-10", stated: null };

  test("a notice of the end alone gives no date of the deal, which was made before the notice", async () => {
    const ended = await contracts(ending());
    expect(ended(...properties)).toEqual([
      [before, before, "PUBLISHED", day("2026-07-31"), { amount: "54", currency: "GBP", vat: null }],
    ]);
    expect(ended("caveats")[0]![0]).toEqual(
      expect.arrayContaining([
        "Only a notice of its change or its end is known. The deal was made before that notice.",
        "Its value is the final value from a notice of its end.",
      ]),
    );
  });

  test("if the award is known, the end changes neither its date nor its value", async () => {
    const ended = await contracts(
      release({ awards: [award({ contractPeriod: { endDate: "2028-01-01" }, value: gbp(10) })] }),
      ending(),
    );
    expect(ended(...properties)).toEqual([
      [
        day("2024-02-01"),
        day("2024-01-20"),
        "AWARDED",
        day("2026-07-31"),
        { amount: "10", currency: "GBP", vat: null },
      ],
    ]);
    expect(ended("caveats")[0]![0]).toEqual(
      expect.arrayContaining([
        "Its stated period ends on 2028-01-01, but a later notice says that it ended on 2026-07-31.",
        "A notice of its end states a final value of 54 GBP.",
      ]),
    );
  });

  test("a notice of a change alone gives no date of the deal, unless it states a date of signature", async () => {
    const changed = (own: object) => release({ tag: ["awardUpdate", "contractAmendment"], awards: undefined, ...own });
    const contract = { id: "1", status: "active" };
    expect((await contracts(changed({ contracts: [contract] })))("dealDate")).toEqual([
      [{ edtf: "../2024-02-01", earliest: null, latest: "2024-02-01", stated: null }],
    ]);
    expect((await contracts(changed({ contracts: [{ ...contract, dateSigned: "2021-05-01" }] })))("dealDate")).toEqual([
      [day("2021-05-01")],
    ]);
  });
});

describe("processes in OCDS", () => {
  test("planned spending is the budget of the process, and not the value of a contract", async () => {
    const planning = { budget: { amount: { amount: 5000, currency: "GBP" } } };
    const [fragment] = await said("ocds", release({ planning }));
    expect(nodesOf(fragment!, "ContractingProcess", "budget")).toEqual([
      [{ amount: "5000", currency: "GBP", vat: null }],
    ]);
    expect(nodesOf(fragment!, "Contract", "value")).toEqual([[{ amount: "10", currency: "GBP", vat: null }]]);
  });

  test("an amended tender makes a revision for each changed member", async () => {
    const tender = (own: object) => ({ tender: { id: "t", title: "Thing", ...own }, awards: undefined });
    const [fragment] = await said(
      "ocds",
      release({ ...tender({ value: { amount: 1, currency: "GBP" }, tenderPeriod: { endDate: "2024-02-20" } }) }),
      release({
        id: "2",
        date: "2024-02-03",
        tag: ["tenderAmendment"],
        ...tender({ value: { amount: 2 }, status: "active" }),
      }),
      release({ id: "3", date: "2024-02-04", tag: ["tenderCancellation"], ...tender({ status: "cancelled" }) }),
    );
    expect(nodesOf(fragment!, "Revision", "field", "before", "after")).toEqual([
      ["tender value", "1 GBP", "2 GBP"],
      ["tender status", null, "active"],
      ["tender status", "active", "cancelled"],
    ]);
    expect(nodesOf(fragment!, "ContractingProcess", "tenderStatus")).toEqual([["cancelled"]]);
  });

  test("of two editions of the same moment, an empty value in one does not remove the value of the other, in any order", async () => {
    const edition = (id: string, amount: number | null, date = "2014-12-17T16:44:56Z") =>
      release({
        id,
        date,
        awards: undefined,
        tender: { id: "t", title: "Thing", value: { amount, currency: "GBP" }, minValue: { amount: 5 } },
      });
    const worth = async (...releases: object[]) => {
      const [fragment] = await said("ocds", ...releases);
      const [[value]] = nodesOf(fragment!, "ContractingProcess", "tenderValue") as [[{ amount: string } | null]];
      return value?.amount ?? null;
    };
    expect(await worth(edition("a", 9), edition("b", null))).toBe("9");
    expect(await worth(edition("a", null), edition("b", 9))).toBe("9");
    expect(await worth(edition("a", 9), edition("b", null, "2015-01-01T00:00:00Z"))).toBe(null);
  });

  test("snapshots without a date have the date of their package", async () => {
    const of = (id: string, amount: number) =>
      release({
        ocid: "ocds-b5fd17-3",
        id,
        date: undefined,
        awards: [award({ id, value: { amount, currency: "GBP" } })],
      });
    const packages = [
      { publishedDate: "2020-01-01T00:00:00Z", releases: [of("z", 100)] },
      { publishedDate: "2021-01-01T00:00:00Z", releases: [of("a", 50)] },
    ];
    expect((await contracts(...packages))("key")).toEqual([["ocds-b5fd17-3/award/a"]]);
  });

  test("amendments that a release lists become revisions, once each, with their dates", async () => {
    const amendments = [{ id: "a", date: "2024-01-15T00:00:00Z", description: "The deadline is later." }];
    const amendment = { date: "2024-01-16", changes: [{ property: "value.amount", former_value: 100 }] };
    const tender = { id: "t", title: "Thing", value: gbp(200), amendments, amendment };
    const [fragment] = await said("ocds", release({ tender }), release({ id: "2", date: "2024-02-02", tender }));
    expect(nodesOf(fragment!, "Revision", "title", "field", "before", "after")).toEqual([
      ["tender value.amount, on 2024-01-16: 100 became 200", "tender value.amount", "100", "200"],
      ["tender amendment, on 2024-01-15: The deadline is later.", "tender amendment", null, "The deadline is later."],
    ]);
    expect(edgesOf(fragment!, "REVISES")).toEqual([["ocds-h6vhtk-1"], ["ocds-h6vhtk-1"]]);
  });

  test("a cancelled award also cancels its contract, and the tag counts before a repeated status", async () => {
    const signed = release({ contracts: [{ id: "c", awardID: "1", status: "active" }] });
    const cancelled = (...awards: object[]) =>
      release({ id: "2", date: "2024-03-01", tag: ["awardCancellation"], awards });
    const statuses = async (...awards: object[]) => (await contracts(signed, cancelled(...awards)))("status").flat();
    expect(await statuses({ id: "1" })).toEqual(["CANCELLED"]);
    expect(await statuses(award())).toEqual(["CANCELLED"]);
    expect(await statuses(award({ status: "Cancelled" }))).toEqual(["CANCELLED"]);
    expect(await statuses(award(), award({ id: "2", status: "cancelled" }))).toEqual(["ACTIVE", "CANCELLED"]);
    const terminated = release({
      tag: ["contractTermination"],
      contracts: [{ id: "c", awardID: "1", status: "active" }],
    });
    expect((await contracts(terminated))("status")).toEqual([["TERMINATED"]]);
  });
});
