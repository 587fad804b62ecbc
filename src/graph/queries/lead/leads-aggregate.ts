import type { Reader } from "../../read/reader.ts";
import type { LeadWhere } from "./lead-filter.ts";
import type { LeadGroupArguments } from "./lead-group-arguments.ts";
import { groupsOf, type LeadGroups } from "./lead-groups.ts";
import { type LeadTotals, totalsOf } from "./lead-totals.ts";
import type { Lead } from "./lead.ts";
import { leadsThatFit } from "./leads.ts";

/** Totals, computed when the first of them is requested, and groups. */
export type LeadsAggregate = { [Field in keyof LeadTotals]: () => Promise<LeadTotals[Field]> } & {
  groups(args: LeadGroupArguments): Promise<LeadGroups>;
};

/** The aggregate of the leads that fit a filter. They are read once, when the first field is requested. */
export function leadsAggregate(reader: Reader, { where }: { where?: LeadWhere | null }): LeadsAggregate {
  let read: Promise<Lead[]> | undefined;
  let summed: Promise<LeadTotals> | undefined;
  const found = () => (read ??= leadsThatFit(reader, where ?? {}));
  const total = async <Field extends keyof LeadTotals>(field: Field) =>
    (await (summed ??= found().then(totalsOf)))[field];
  return {
    count: () => total("count"),
    dealCount: () => total("dealCount"),
    contracts: () => total("contracts"),
    payments: () => total("payments"),
    paidAfterFirstWarning: () => total("paidAfterFirstWarning"),
    groups: async (args) => groupsOf(reader, await found(), args),
  };
}
