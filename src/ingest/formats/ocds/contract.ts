import type { UncertainDate } from "../../../model.ts";
import type { StoredRelease } from "../format.ts";
import { trustedIdentifier } from "../../facts/identifiers.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { normalisedName } from "../../facts/names.ts";
import { namelessParty, type StatedOrganization } from "../../facts/organization.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";
import { alikeContract } from "../../facts/alike-deals.ts";
import { caveatsOfBuyers, writeBuyers } from "./buyers.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { contractStatement } from "./contract-statement.ts";
import type { Deal } from "./deals.ts";
import { frameworkLinksOf, writeFrameworkLinks } from "./framework-links.ts";
import { provenanceOf } from "./merge.ts";
import { organizationOf } from "./parties.ts";
import { signedLater } from "./signed-later.ts";
import { writeTransactions } from "./transactions.ts";

/** Writes a deal, who is party to it, the frameworks that it is under or names, and what was paid. */
export function writeContract(context: ProcessContext, deal: Deal): void {
  const stating = releasesStating(context, deal);
  context.builder.provenance = provenanceOf(stating);
  writeDeal(context, deal, publishedOf(context, deal));
}

/**
 * The day on which a deal was published. A notice of its change or its end tells that it was made before, and not when: then the
 * day has no earliest bound.
 */
function publishedOf(context: ProcessContext, { award, contract }: Deal): UncertainDate | null {
  const [signed] = statementsOf(context, "contracts", contract);
  const [awarded] = statementsOf(context, "awards", award);
  const releases = [signed, awarded].flatMap((stating) => stating?.release ?? []);
  const making = releases.find(({ tags }) => tags.length === 0 || !tags.every((tag) => tagsOfEarlierDeals.has(tag)));
  if (making) return making.date;
  const told = releases[0]?.date?.latest;
  return told ? uncertainDate({ edtf: `../${told}` }) : null;
}

/** Tags of the standard for releases about a deal that was made before (standard.open-contracting.org/1.1/en/schema/codelists/#release-tag). */
const tagsOfEarlierDeals = new Set([
  "awardUpdate",
  "awardCancellation",
  "contractUpdate",
  "contractAmendment",
  "contractTermination",
  "implementation",
  "implementationUpdate",
]);

function writeDeal(context: ProcessContext, deal: Deal, published: UncertainDate | null): void {
  const { builder, process, merged } = context;
  const { award, contract } = deal;
  const tender = objectOf(merged.release.tender);
  const statement = contractStatement(deal, {
    key: `${process.key}/${deal.id}`,
    tender,
    published,
  });
  const later = signedLater(contract, statementsOf(context, "contracts", contract));
  if (later) statement.caveats!.push(later);
  const suppliers = objectsOf(award?.suppliers);
  const frameworks = frameworkLinksOf(context, deal);
  statement.caveats!.push(...caveatsOfBuyers(context), ...frameworks.caveats);
  const { mayEstablishFramework } = frameworks;
  const node = builder.node({ ...statement, mayEstablishFramework, alike: alikeContract(statement) });
  builder.edge("HAS_CONTRACT", process, node);
  writeBuyers(context, node);
  const titles = [contract, award, tender].map((each) => normalisedName(textOf(each?.title) ?? ""));
  const own = builder.provenance;
  for (const supplier of suppliers) {
    const stated = organizationOf(supplier, null);
    if (stated?.name && titles.includes(normalisedName(stated.name)) && !stated.identifiers?.some(trustedIdentifier)) {
      statement.caveats!.push(`It gives its own title as a supplier's name: "${stated.name}".`);
      continue;
    }
    builder.provenance = provenanceOfSupplier(context, deal, stated) ?? own;
    if (!builder.organization("HAS_SUPPLIER", node, stated)) statement.caveats!.push(namelessParty("supplier", stated));
  }
  builder.provenance = own;
  if (suppliers.length > 1)
    statement.caveats!.push(
      `Its value is joint: ${suppliers.length} suppliers share it, in parts that are not stated.`,
    );
  writeFrameworkLinks(context, node, deal, frameworks);
  writeTransactions(context, node, deal);
}

/** A supplier is known from the first release that names it, which may be a correction. */
function provenanceOfSupplier({ merged }: ProcessContext, { award }: Deal, stated: StatedOrganization | null) {
  const stating = statementsOf({ merged }, "awards", award).filter(({ item }) =>
    objectsOf(item.suppliers).some((each) => organizationOf(each, null)?.name === stated?.name),
  );
  return stating.length > 0 ? provenanceOf(stating.map(({ release }) => release)) : null;
}

/** The releases that state a deal, the first of them first: it is known from the day of that one. */
function releasesStating(context: ProcessContext, { award, contract }: Deal): StoredRelease[] {
  const stating = contract ? statementsOf(context, "contracts", contract) : statementsOf(context, "awards", award);
  return stating.map(({ release }) => release);
}

/** What the releases say of an award or contract, in their order. */
function statementsOf({ merged }: Pick<ProcessContext, "merged">, list: "awards" | "contracts", item: Json | null) {
  return item ? (merged.statedIn.get(`${list} ${textOf(item.id) ?? ""}`) ?? []) : [];
}
