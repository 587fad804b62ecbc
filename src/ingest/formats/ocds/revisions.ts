import type { Money } from "../../../values.ts";
import { moneyOf } from "../../facts/amount.ts";
import { dayOf } from "../../facts/day.ts";
import type { Json } from "../../facts/json.ts";
import { objectOf, objectsOf, textOf } from "../../facts/json.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { amountInWords, boundsOf, valueInWords } from "./value-bounds.ts";

/**
 * Writes the changes that newer releases made: to the tender, and to the values, states, dates and suppliers of awards and
 * contracts.
 */
export function writeRevisions({ builder, process, merged }: ProcessContext): void {
  const seen = new Set<string>();
  for (const [i, { release, tender, awards, contracts }] of merged.history.entries()) {
    const previous = merged.history[i - 1];
    if (!previous) continue;
    const changes = [
      ...(previous.tender && tender
        ? changesOf("tender", [{ ...previous.tender, id: "" }], [{ ...tender, id: "" }])
        : []),
      ...changesOf("award", previous.awards, awards),
      ...changesOf("contract", previous.contracts, contracts),
    ];
    for (const { field, before, after } of changes) {
      if (seen.has(`${field}@${release.key}`)) continue;
      seen.add(`${field}@${release.key}`);
      builder.revision(process, release, field, before, after);
    }
  }
}

interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

/** If an item disappears and a new one takes its place, it is the same item, corrected: the publisher gave it a new number. */
function changesOf(kind: string, before: readonly Json[], after: readonly Json[]): Change[] {
  const idOf = ({ id }: Json) => textOf(id) ?? "";
  const gone = before.filter((item) => !after.some((other) => idOf(other) === idOf(item)));
  const come = after.filter((item) => !before.some((other) => idOf(other) === idOf(item)));
  const continued = after.flatMap((item) => {
    const old = before.find((other) => idOf(other) === idOf(item));
    return old ? [[old, item] as const] : [];
  });
  const renumbered = gone.flatMap((item, i) =>
    come[i] && gone.length === come.length ? [[item, come[i]] as const] : [],
  );
  const left = gone.length === come.length ? [] : gone;
  return [
    ...[...continued, ...renumbered].flatMap(([old, item]) =>
      Object.entries(fieldsOf).flatMap(([field, read]) => {
        const [was, is] = [read(old), read(item)];
        return was === is
          ? []
          : [{ field: [kind, idOf(item), field].filter(Boolean).join(" "), before: was, after: is }];
      }),
    ),
    ...left.map((item) => ({ field: `${kind} ${idOf(item)}`, before: shown(item), after: null })),
  ];
}

const fieldsOf: Record<string, (item: Json) => string | null> = {
  value: (item) => amountText(moneyOf(item.value)),
  "minimum value": (item) => amountText(boundsOf(item).minValue),
  "maximum value": (item) => amountText(boundsOf(item).maxValue),
  status: ({ status }) => textOf(status),
  title: ({ title }) => textOf(title),
  date: ({ date, dateSigned }) => textOf(dateSigned) ?? textOf(date),
  description: ({ description }) => textOf(description),
  method: ({ procurementMethod, procurementMethodDetails }) =>
    [textOf(procurementMethod), textOf(procurementMethodDetails)].filter(Boolean).join(", ") || null,
  period: ({ period, contractPeriod, tenderPeriod }) => periodText(period ?? contractPeriod ?? tenderPeriod),
  suppliers: ({ suppliers }) =>
    objectsOf(suppliers)
      .map((each) => textOf(objectOf(each.party)?.name) ?? "?")
      .join("; ") || null,
};

function periodText(period: unknown): string | null {
  const { startDate, endDate } = objectOf(period) ?? {};
  const [start, end] = [dayOf(startDate)?.edtf, dayOf(endDate)?.edtf];
  return (start ?? end) ? `${start ?? ".."}/${end ?? ".."}` : null;
}

const amountText = (money: Money | null) => money && amountInWords(money);

const shown = (item: Json) => [fieldsOf.suppliers!(item), valueInWords(item)].filter(Boolean).join(", ") || "stated";
