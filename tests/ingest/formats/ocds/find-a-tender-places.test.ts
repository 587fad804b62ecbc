import { describe, expect, test } from "vitest";
import { edgesFrom, nodesOf, said } from "../../../support/format.ts";
import { contractAward, contractDetails } from "./find-a-tender.ts";

const fragmentsOf = (...releases: object[]) => said("ocds", ...releases);

describe("the places where Find a Tender states things", () => {
  test("the codes of what is bought stand only in additional classifications of the award's items", async () => {
    const [fragment] = await fragmentsOf(contractAward(), contractDetails());
    expect(nodesOf(fragment!, "Contract", "cpv")).toEqual([[["32420000"]]]);
  });

  test.each([[{ region: "UKI", country: "GB" }], [[{ region: "UKI", country: "GB" }, { region: "UKJ" }]]])(
    "an address of delivery may be %j",
    async (deliveryAddresses) => {
      const items = [{ id: "1", additionalClassifications: [{ scheme: "CPV", id: "72000000" }], deliveryAddresses }];
      const [fragment] = await fragmentsOf(contractAward({ items }));
      expect(nodesOf(fragment!, "Contract", "cpv")).toEqual([[["72000000"]]]);
    },
  );

  test("ids of awards and contracts are local to their process", async () => {
    const other = { ...contractDetails(), ocid: "ocds-h6vhtk-0bbbbb", id: "000090-2026" };
    const fragments = await fragmentsOf(contractDetails(), other);
    expect(fragments.map((fragment) => nodesOf(fragment, "Contract", "key"))).toEqual([
      [["ocds-h6vhtk-0aaaaa/contract/1"]],
      [["ocds-h6vhtk-0bbbbb/contract/1"]],
    ]);
  });

  test("an empty buyerID beside the buyer says nothing", async () => {
    const [fragment] = await fragmentsOf({ ...contractDetails(), buyerID: [] });
    expect(edgesFrom(fragment!, "Contract", "HAS_BUYER", "statedName").map(([, name]) => name)).toEqual([
      "Borough of Example",
    ]);
  });

  test("without a buyer, the party in that role is the buyer", async () => {
    const [fragment] = await fragmentsOf({ ...contractDetails(), buyer: undefined });
    expect(edgesFrom(fragment!, "Contract", "HAS_BUYER", "statedName").map(([, name]) => name)).toEqual([
      "Borough of Example",
    ]);
  });

  test("a release without an id, and one id under two ocids, lose nothing", async () => {
    const [fragment] = await fragmentsOf({ ...contractAward(), id: undefined }, contractDetails());
    expect(nodesOf(fragment!, "Contract", "noticeTypes")).toEqual([[["UK6", "UK7"]]]);
    const twice = await fragmentsOf(contractDetails(), { ...contractDetails(), ocid: "ocds-h6vhtk-0ccccc" });
    expect(twice.map((each) => nodesOf(each, "Contract", "key"))).toEqual([
      [["ocds-h6vhtk-0aaaaa/contract/1"]],
      [["ocds-h6vhtk-0ccccc/contract/1"]],
    ]);
  });
});
