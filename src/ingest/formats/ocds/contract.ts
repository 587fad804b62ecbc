import type { NodeReference } from "../../../statements.ts";
import type { UncertainDate } from "../../../values.ts";
import type { StoredRelease } from "../format.ts";
import { paddedIdentifier, trustedIdentifier } from "../../facts/identifiers.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";
import { normalisedName } from "../../facts/names.ts";
import { isIdentified, namelessParty, type StatedOrganization } from "../../facts/organization.ts";
import { uncertainDate } from "../../facts/uncertain-date.ts";
import { alikeContract } from "../../facts/alike-deals.ts";
import { caveatsOfBuyers, writeBuyers } from "./buyers.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { contractStatement } from "./contract-statement.ts";
import type { Deal } from "./deals.ts";
import { frameworkLinksOf, writeFrameworkLinks } from "./framework-links.ts";
import { caveatOfIntention } from "./intentions.ts";
import { provenanceOf } from "./merge.ts";
import { noticeTypesOf } from "./notice-types.ts";
import { organizationOf } from "./parties.ts";
import { caveatsOfRemovedSuppliers } from "./removed-suppliers.ts";
import { signedLater } from "./signed-later.ts";
import { writeTransactions } from "./transactions.ts";

/** Writes a deal, its parties, the frameworks that it is under or names, and the payments. */
export function writeContract(context: ProcessContext, deal: Deal): NodeReference {
  const builder = context.builder.with(provenanceOf(releasesStating(context, deal)));
  return writeDeal({ ...context, builder }, deal, publishedOf(context, deal));
}

/**
 * The day on which a deal was published. A notice of its change or its end proves that the deal was made earlier, but not when.
 * The day then has no earliest bound.
 */
function publishedOf(context: ProcessContext, { award, contract }: Deal): UncertainDate | null {
  const [signed] = statementsOf(context, "contracts", contract);
  const [awarded] = statementsOf(context, "awards", award);
  const releases = [signed, awarded].flatMap((stating) => stating?.release ?? []);
  const making = releases.find(({ tags }) => tags.length === 0 || !tags.every((tag) => tagsOfEarlierDeals.has(tag)));
  if (making) return making.date;
  const latest = releases[0]?.date?.latest;
  return latest ? uncertainDate({ edtf: `../${latest}` }) : null;
}

/**
 * Tags of the standard for releases about an existing deal
 * (standard.open-contracting.org/1.1/en/schema/codelists/#release-tag).
 */
const tagsOfEarlierDeals = new Set([
  "awardUpdate",
  "awardCancellation",
  "contractUpdate",
  "contractAmendment",
  "contractTermination",
  "implementation",
  "implementationUpdate",
]);

function writeDeal(context: ProcessContext, deal: Deal, published: UncertainDate | null): NodeReference {
  const { builder, process, merged } = context;
  const { award, contract } = deal;
  const tender = objectOf(merged.release.tender);
  const stating = [...statementsOf(context, "awards", award), ...statementsOf(context, "contracts", contract)];
  const noticeTypes = noticeTypesOf(...stating.map(({ item }) => item));
  const statement = contractStatement(deal, { key: `${process.key}/${deal.id}`, tender, published });
  const suppliers = objectsOf(award?.suppliers).map((supplier) => organizationOf(supplier, null));
  const titles = [contract, award, tender].map((each) => normalisedName(textOf(each?.title) ?? ""));
  const isNamedByTitle = (stated: StatedOrganization | null) =>
    !!stated?.name &&
    titles.includes(normalisedName(stated.name)) &&
    !stated.identifiers?.some((given) => trustedIdentifier(given) ?? paddedIdentifier(given));
  const frameworks = frameworkLinksOf(context, deal);
  const { mayEstablishFramework } = frameworks;
  const node = builder.node({
    ...statement,
    noticeTypes,
    mayEstablishFramework,
    alike: alikeContract(statement),
    caveats: [
      ...(statement.caveats ?? []),
      ...caveatOfIntention(noticeTypes, statement.status ?? null, award),
      ...caveatsOfRemovedSuppliers(merged, contract),
      ...signedLater(contract, statementsOf(context, "contracts", contract)),
      ...caveatsOfBuyers(context),
      ...frameworks.caveats,
      ...suppliers.flatMap((stated) => {
        if (isNamedByTitle(stated))
          return [`The source gives the deal's own title as a supplier's name: "${stated!.name}".`];
        return isIdentified(stated) ? [] : [namelessParty("supplier", stated)];
      }),
      ...(suppliers.length > 1
        ? [`Its value is joint: ${suppliers.length} suppliers share it. Their shares are not stated.`]
        : []),
    ],
  });
  builder.edge("HAS_CONTRACT", process, node);
  writeBuyers(context, node);
  for (const stated of suppliers)
    if (!isNamedByTitle(stated))
      builder.with(provenanceOfSupplier(context, deal, stated)).organization("HAS_SUPPLIER", node, stated);
  writeFrameworkLinks(context, node, deal, frameworks);
  writeTransactions(context, node, deal);
  return node;
}

/** A supplier is known from the first release that names it, which may be a correction of the deal. */
function provenanceOfSupplier(context: ProcessContext, deal: Deal, stated: StatedOrganization | null) {
  const stating = statementsOf(context, "awards", deal.award).filter(({ item }) =>
    objectsOf(item.suppliers).some((each) => organizationOf(each, null)?.name === stated?.name),
  );
  return provenanceOf(stating.length > 0 ? stating.map(({ release }) => release) : releasesStating(context, deal));
}

/** The releases that state a deal, oldest first. The deal is known from the day of the oldest. */
function releasesStating(context: ProcessContext, { award, contract }: Deal): StoredRelease[] {
  const stating = contract ? statementsOf(context, "contracts", contract) : statementsOf(context, "awards", award);
  return stating.map(({ release }) => release);
}

/** The statements of the releases about an award or contract, in the order of the releases. */
function statementsOf({ merged }: Pick<ProcessContext, "merged">, list: "awards" | "contracts", item: Json | null) {
  return item ? (merged.statedIn.get(`${list} ${textOf(item.id) ?? ""}`) ?? []) : [];
}
