import { moneyOf } from "../../facts/amount.ts";
import { type Json, objectsOf, textOf } from "../../facts/json.ts";
import type { Deal } from "./deals.ts";
import { type Establishment, isCallOff } from "./techniques.ts";
import { amountInWords, boundsOf } from "./value-bounds.ts";

/** So many suppliers of one award are rarely parties to one contract. */
const manySuppliers = 10;

/** A value as large as this, in units of its currency, is rather a ceiling than a price. */
const ceilingSize = 1_000_000_000;

/** Why a deal that does not say so may establish a framework all the same; null where nothing speaks for it. */
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
  if (ceiling) return `its value, ${amountInWords(ceiling)}, is the size of a ceiling`;
  // Beside lots that are a framework, the tender's title speaks of those.
  const titled = [contract, award, technique === null ? tender : null].map((each) => textOf(each?.title));
  const title = titled.filter((each) => each !== null).join("\n");
  const words = /\b(framework agreement|dynamic purchasing system|framework for|DPS)\b|\bframework$/im.exec(title)?.[0];
  return words && !/\b(under|via|through|using|call[- ]?off)\b/i.test(title) ? `its title says "${words}"` : null;
}
