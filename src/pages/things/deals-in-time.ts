import type {
  ContractRowFragment,
  DayFragment,
  FrameworkRowFragment,
  MeetingFragment,
  PaymentRowFragment,
  WarningFragment,
} from "../generated/graphql.ts";
import { inWords } from "../parts/words.ts";
import { pathOf } from "../addresses.ts";
import { type Lane, type Mark, type TimeAxis, timeAxis } from "../pictures/time-axis.ts";

type Deal =
  | (Pick<ContractRowFragment, "id" | "title" | "dealDate" | "period"> & { status?: ContractRowFragment["status"] })
  | Pick<FrameworkRowFragment, "id" | "title" | "dealDate" | "period">
  | Pick<PaymentRowFragment, "id" | "title" | "dealDate">;

/** Deals and the warnings beside them on one time axis: first the deals that stand beside a warning. */
export function dealsInTime(
  deals: readonly Deal[],
  meetings: { stated: readonly MeetingFragment[]; deduced: readonly MeetingFragment[] },
  warnings: readonly WarningFragment[] = [],
): TimeAxis {
  const lanes = new Map<string, Lane>();
  const marks = new Map<string, Mark>();
  for (const [rows, isDeduced] of [
    [meetings.stated, false],
    [meetings.deduced, true],
  ] as const)
    for (const { deal, dealDate, advisory } of rows) {
      if (!lanes.has(deal.id)) lanes.set(deal.id, laneOf({ ...deal, dealDate }, isDeduced));
      if (!marks.has(advisory.id)) marks.set(advisory.id, markOf(advisory, isDeduced));
    }
  for (const deal of deals) if (!lanes.has(deal.id)) lanes.set(deal.id, laneOf(deal, false));
  for (const warning of warnings)
    // A call is not a warning.
    if (warning.kind !== "CALL" && !marks.has(warning.id)) marks.set(warning.id, markOf(warning, false));
  return timeAxis([...lanes.values()], [...marks.values()]);
}

function laneOf(deal: Deal, isDeduced: boolean): Lane {
  const period = "period" in deal ? deal.period : null;
  const hasPeriod = isKnown(period?.start) || isKnown(period?.end);
  const start = isKnown(period?.start) ? period!.start : deal.dealDate;
  const end = isKnown(period?.end) ? period!.end : null;
  const status = "status" in deal ? deal.status : null;
  const isMade = status !== "PENDING" && status !== "CANCELLED" && status !== "UNSUCCESSFUL";
  const name = isMade ? deal.title : `${deal.title} (${inWords(status)})`;
  return { id: deal.id, name, path: pathOf(deal.id), start, end, hasPeriod, isDeduced };
}

/** The day on which a catalogue began is not the day of a warning, so such a warning has no place on the axis. */
function markOf({ id, title, date, listedWhenCatalogueBegan }: WarningFragment, isDeduced: boolean): Mark {
  const known = listedWhenCatalogueBegan ? null : date;
  return { id, name: title, path: pathOf(id), date: known ?? { earliest: null, latest: null }, isDeduced };
}

const isKnown = (date: DayFragment | null | undefined): boolean => (date?.earliest ?? date?.latest ?? null) !== null;
