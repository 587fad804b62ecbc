import type { Organization } from "../../../model.ts";
import { cypher } from "../../cypher.ts";
import type { Reader, Value } from "../../read/reader.ts";
import { readRow, rowOf } from "../../stored/records.ts";
import { dealingsFrom } from "./lead-deals.ts";
import { warningsOfVendor } from "./lead-warnings.ts";
import { type Lead, leadOf } from "./lead.ts";
import { eachOnce } from "./lead-totals.ts";
import { leadsOfDealings } from "./leads.ts";

/** The leads from the buyers of one group to one vendor, each by itself and all as one. */
export interface Together {
  /** The organisation that each buyer belongs to, or is. */
  parent: Organization;
  /** True if a source states this for each buyer; false if it is only suggested by the name of at least one. */
  isStated: boolean;
  leads: Lead[];
  /** One lead with all deals, as if they were of one buyer. */
  all: Lead;
}

/** An organisation, and the buyers that belong to it. */
export interface BuyerGroup {
  parent: Organization;
  members: ReadonlyMap<string, { isStated: boolean }>;
}

// (:Buyer)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(:Organization)<-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]-(:Buyer)
/**
 * The group that a buyer belongs to, or ever belonged to; null if no other buyer does. The companies of a vendor are not a group
 * of buyers.
 */
export const groupOfBuyer: Value<BuyerGroup> = {
  name: "groupOfBuyer",
  statement: () => cypher`MATCH (parent)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(top:Organization)
      WHERE NOT top:Vendor AND NOT EXISTS { (top)-[:HAS_PARENT|MAY_HAVE_PARENT]->() }
      WITH DISTINCT top MATCH belongs = (member:Organization&Buyer)-[:HAS_PARENT|MAY_HAVE_PARENT*0..3]->(top)
      WITH top, member, max(all(edge IN relationships(belongs) WHERE edge:HAS_PARENT)) AS isStated
      WITH top, collect([member.key, isStated]) AS members WHERE size(members) > 1
      ORDER BY size(members) DESC, top.key LIMIT 1
      RETURN [${rowOf(cypher`top`, "Organization")}, members] AS value`,
  read: (row) => {
    const [top, members] = row as [unknown, [string, boolean][]];
    return {
      parent: readRow("Organization", top),
      members: new Map(members.map(([key, isStated]) => [key, { isStated }])),
    };
  },
};

const ofGroup = dealingsFrom("group");

/** The leads from the group of a lead's buyer to its vendor; null if no other buyer of the group has such a lead. */
export async function togetherWith(reader: Reader, { buyer, vendor }: Lead): Promise<Together | null> {
  const group = await reader.value(groupOfBuyer, buyer, null);
  if (!group) return null;
  const found = await reader.value(ofGroup, group.parent, null);
  const dealings = found?.dealings.filter((each) => each.vendor.key === vendor.key) ?? [];
  const leads = await leadsOfDealings(reader, dealings);
  const warned = await reader.value(warningsOfVendor, vendor, null);
  const deals = eachOnce(dealings.flatMap((each) => each.deals));
  const all = warned && leadOf({ buyer: group.parent, vendor, deals }, warned);
  if (!all || leads.length < 2 || !leads.some((each) => each.buyer.key === buyer.key)) return null;
  const isStated = leads.every((each) => group.members.get(each.buyer.key)?.isStated);
  return { parent: group.parent, isStated, leads: leads.sort((a, b) => (a.key < b.key ? -1 : 1)), all };
}
