import { nodesOf, said } from "../../../support/format.ts";

/** A release with one award. Its publisher publishes deltas. */
export function release(own: object = {}): object {
  return {
    ocid: "ocds-h6vhtk-1",
    id: "1",
    date: "2024-02-01T00:00:00Z",
    tag: ["award"],
    tender: { id: "t", title: "Thing" },
    buyer: { id: "b", name: "Some Body" },
    parties: [{ id: "b", name: "Some Body", roles: ["buyer"], address: { countryName: "England" } }],
    awards: [award()],
    ...own,
  };
}

/** An award to one supplier. */
export const award = (own: object = {}) => ({
  id: "1",
  status: "active",
  date: "2024-01-20",
  value: gbp(10),
  suppliers: [{ id: "s", name: "A Ltd" }],
  ...own,
});

export const gbp = (amount: number) => ({ amount, currency: "GBP" });

/** The contracts of the process in these releases, by their properties. */
export const contracts = async (...releases: object[]) => {
  const [fragment] = await said("ocds", ...releases);
  return (...properties: string[]) => nodesOf(fragment!, "Contract", ...properties);
};

/** The contracts of a release with these members, each with its key in the process and its amount. */
export const sums = async (own: object, ...others: object[]) =>
  (await contracts(release(own), ...others))("key", "value").map(([key, value]) => [
    (key as string).replace("ocds-h6vhtk-1/", ""),
    (value as { amount: string } | null)?.amount ?? null,
  ]);
