import type { Technique } from "../../../model.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../json.ts";

/** By which technique a process establishes a framework that others may buy under; null where it does not say that it does. */
export function establishedBy(release: Json): Technique | null {
  const tender = objectOf(release.tender);
  const techniques = objectOf(tender?.techniques);
  if (isCallOff(release)) return null;
  if (techniques?.hasDynamicPurchasingSystem === true || objectOf(techniques?.dynamicPurchasingSystem)) {
    const stated = textOf(objectOf(techniques?.dynamicPurchasingSystem)?.status);
    return stated === "terminated" && objectsOf(release.contracts).length > 0 ? null : "DPS";
  }
  if (techniques?.hasFrameworkAgreement === true || objectOf(techniques?.frameworkAgreement)) return "FRAMEWORK";
  const details = textOf(tender?.procurementMethodDetails) ?? "";
  if (/^(establish\w* (of )?(a )?)?dynamic (purchasing system|market)\b/i.test(details))
    return /market/i.test(details) ? "DYNAMIC_MARKET" : "DPS";
  if (/^(establish\w* (of )?(a )?)?framework( agreement)?$/i.test(details)) return "FRAMEWORK";
  return null;
}

/** A deal under a framework may carry the framework's own flags along. */
function isCallOff(release: Json): boolean {
  const related = [release, ...objectsOf(release.contracts), ...objectsOf(release.awards)];
  return (
    related.some((each) =>
      objectsOf(each.relatedProcesses).some(({ relationship }) => textsOf(relationship).includes("framework")),
    ) || /\bcall[- ]?off\b/i.test(textOf(objectOf(release.tender)?.procurementMethodDetails) ?? "")
  );
}

/** So many suppliers of one award are rarely parties to one contract. */
const manySuppliers = 10;

/** Why an award that does not say so may establish a framework all the same; null where nothing speaks for it. */
export function mayEstablish(award: Json | null, suppliers: number, tender: Json | null): string | null {
  const details = textOf(tender?.procurementMethodDetails) ?? "";
  if (/\bcall[- ]?off\b/i.test(details)) return null;
  if (suppliers >= manySuppliers) return `It may establish a framework: one award names ${suppliers} suppliers.`;
  const title = [textOf(award?.title), textOf(tender?.title)].filter(Boolean).join("\n");
  const words = /\b(framework agreement|dynamic purchasing system|framework for|DPS)\b|\bframework$/im.exec(title)?.[0];
  if (words && !/\b(under|via|through|using|call[- ]?off)\b/i.test(title))
    return `It may establish a framework: its title says "${words}".`;
  return null;
}
