import { moneyOf } from "../../facts/amount.ts";
import { type Json, objectsOf, textOf } from "../../facts/json.ts";
import type { Deal } from "./deals.ts";
import { type Establishment, isCallOff } from "./techniques.ts";
import { amountInWords, boundsOf } from "./value-bounds.ts";

/** With this many suppliers, an award is rarely one contract. */
const manySuppliers = 10;

/** A value of at least this many units of its currency is more likely a ceiling than a price. */
const ceilingSize = 1_000_000_000;

/** The reason why a deal that does not say so may still establish a framework. Null if nothing indicates it. */
export function mayEstablish(
  { award, contract }: Deal,
  tender: Json | null,
  { technique, doubt }: Establishment,
): string | null {
  if (doubt !== null) return doubt;
  if (isCallOff(textOf(tender?.procurementMethodDetails) ?? "")) return null;
  const suppliers = objectsOf(award?.suppliers).length;
  if (suppliers >= manySuppliers) return `one award names ${suppliers} suppliers`;
  const ceiling = [contract, award]
    .flatMap((each) => {
      const { minValue, maxValue } = boundsOf(each);
      return [moneyOf(each?.value), minValue, maxValue];
    })
    .find((money) => money && Number(money.amount) >= ceilingSize);
  if (ceiling) return `its value, ${amountInWords(ceiling)}, is as large as a ceiling`;
  // If some lots are a framework, the tender's title is about those lots.
  const titled = [contract, award, technique === null ? tender : null].map((each) => textOf(each?.title));
  const title = titled.filter((each) => each !== null).join("\n");
  const words = /\b(framework agreement|dynamic purchasing system|framework for|DPS)\b|\bframework$/im.exec(title)?.[0];
  return words && !/\b(under|via|through|using|call[- ]?off)\b/i.test(title) ? `its title says "${words}"` : null;
}
