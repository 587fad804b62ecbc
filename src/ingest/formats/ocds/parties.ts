import { countryOf } from "../../facts/country.ts";
import type { StatedOrganization } from "../../facts/organization.ts";
import { coreOfName, normalisedName } from "../../facts/names.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../facts/json.ts";

/**
 * Replaces each reference to a party in a release by the party itself. The ids of parties are valid only within a release. Some
 * publishers also give one id to several parties. Ids therefore cannot be carried from one release to the next, and lists of
 * parties are replaced as a whole.
 */
export function withParties(release: Json): Json {
  const parties = objectsOf(release.parties);
  const inline: Inline = (reference, role) => {
    const given = objectOf(reference);
    return given && { party: partyOf(given, parties, role) };
  };
  const inlineAll = (references: unknown, role: string): Json[] =>
    (Array.isArray(references) ? objectsOf(references) : objectsOf([references]))
      .map((each) => inline(each, role))
      .filter((each) => each !== null);
  const { parties: _, buyer, ...body } = release;
  const tender = objectOf(body.tender);
  const inRole = (role: string) =>
    parties.filter(({ roles }) => textsOf(roles).includes(role)).map((party) => ({ party }));
  const buyers = buyersOf(inlineAll(buyer, "buyer"), inRole("buyer"));
  const named = tender && "procuringEntity" in tender ? inlineAll(tender.procuringEntity, "procuringEntity") : [];
  const procuringEntities = [
    ...(named.length > 0 ? named : inRole("procuringEntity")),
    ...inRole("centralPurchasingBody"),
  ];
  const awarded = inAwards(body.awards, parties);
  const removedSuppliers = inRole("removedSupplier");
  const suppliersInNoAward = inRole("supplier").filter(({ party }) => !awarded.has(party));
  return {
    ...body,
    ...(buyers.length > 0 ? { buyers } : {}),
    ...(suppliersInNoAward.length > 0 ? { suppliersInNoAward } : {}),
    ...(removedSuppliers.length > 0 ? { removedSuppliers } : {}),
    ...(procuringEntities.length > 0 ? { tender: { ...tender, procuringEntity: undefined, procuringEntities } } : {}),
    ...("awards" in body
      ? {
          awards: objectsOf(body.awards).map((award) =>
            "suppliers" in award ? { ...award, suppliers: inlineAll(award.suppliers, "supplier") } : award,
          ),
        }
      : {}),
    ...("contracts" in body
      ? { contracts: objectsOf(body.contracts).map((contract) => withTransactionParties(contract, inline)) }
      : {}),
  };
}

/**
 * The buyers: the buyer that a release names, and the other parties in that role if the named buyer is one of them. Otherwise
 * one body might be counted as two. If the buyer has no name, these are all parties in that role.
 */
function buyersOf(named: readonly Json[], inRole: readonly Json[]): readonly Json[] {
  const buyer = named
    .map(({ party }) => objectOf(party))
    .find((each) => (textOf(each?.name) ?? textOf(each?.id)) !== null);
  if (!buyer) return inRole;
  const id = textOf(buyer.id);
  const isOfId = ({ party }: Json) => id !== null && textOf(objectOf(party)?.id) === id;
  return inRole.some(isOfId) ? [...named, ...inRole.filter((each) => !isOfId(each))] : named;
}

/** Replaces a reference to a party in a role by the party. */
type Inline = (reference: unknown, role: string) => Json | null;

function withTransactionParties(contract: Json, inline: Inline): Json {
  const implementation = objectOf(contract.implementation);
  if (!implementation) return contract;
  const transactions = objectsOf(implementation.transactions).map((transaction) => ({
    ...transaction,
    payer: inline(transaction.payer ?? identified(transaction.providerOrganization), "payer"),
    payee: inline(transaction.payee ?? identified(transaction.receiverOrganization), "payee"),
  }));
  return { ...contract, implementation: { ...implementation, transactions } };
}

/** OCDS 1.0 has an identifier in the place where OCDS 1.1 has a reference to a party: `{ scheme, id, legalName }`. */
function identified(given: unknown): unknown {
  const identifier = objectOf(given);
  return identifier && (textOf(identifier.scheme) ?? textOf(identifier.legalName)) !== null
    ? { name: textOf(identifier.name) ?? textOf(identifier.legalName), identifier }
    : given;
}

/**
 * The party to which a reference points. If several parties share the id, the name decides, or the role if there is no name. If
 * that does not decide, the reference is used without a party, because a wrong name would accuse somebody.
 */
function partyOf(reference: Json, parties: readonly Json[], role: string): Json {
  const found = foundParty(reference, parties, role);
  return { ...found, ...reference, name: textOf(reference.name) ?? textOf(found?.name) };
}

function foundParty(reference: Json, parties: readonly Json[], role: string): Json | undefined {
  const id = textOf(reference.id);
  const name = textOf(reference.name);
  const sameId = parties.filter((party) => id !== null && textOf(party.id) === id);
  return name === null ? onlyOne(sameId, role) : named(name, sameId);
}

/** The parties that awards name as suppliers. */
function inAwards(awards: unknown, parties: readonly Json[]): Set<unknown> {
  const named = objectsOf(awards).flatMap(({ suppliers }) => objectsOf(suppliers));
  return new Set(named.map((reference) => foundParty(reference, parties, "supplier")));
}

function onlyOne(parties: readonly Json[], role: string): Json | undefined {
  const inRole = parties.filter(({ roles }) => textsOf(roles).includes(role));
  const candidates = parties.length > 1 && inRole.length > 0 ? inRole : parties;
  return new Set(candidates.map(({ name }) => textOf(name))).size === 1 ? candidates[0] : undefined;
}

function named(name: string, parties: readonly Json[]): Json | undefined {
  const exact = parties.find((party) => textOf(party.name) === name);
  const [only] = parties;
  return exact ?? (parties.length === 1 && isSpelledAs(name, only!) ? only : undefined);
}

/**
 * True if a name may be a spelling of a party's name. Short ids ("1") are numbered again in each release and do not identify
 * anybody. For a longer id, all words of the shorter name must be in the longer name, except legal forms.
 */
function isSpelledAs(name: string, party: Json): boolean {
  const other = textOf(party.name);
  const isLocal = (textOf(party.id) ?? "").length < 6;
  if (other === null) return !isLocal;
  if (normalisedName(name) === normalisedName(other)) return true;
  const [shorter, longer] = [name, other]
    .map((each) => coreOfName(normalisedName(each)).split("-"))
    .sort((one, another) => one.length - another.length) as [string[], string[]];
  return !isLocal && shorter.every((word) => longer.includes(word));
}

/** The organisation behind an inlined reference. */
export function organizationOf(inlined: unknown, country: string | null): StatedOrganization | null {
  const party = objectOf(objectOf(inlined)?.party);
  if (!party) return null;
  const given = [objectOf(party.identifier), ...objectsOf(party.additionalIdentifiers)].filter((each) => each !== null);
  const legalName = textOf(objectOf(party.identifier)?.legalName);
  return {
    name: textOf(party.name) ?? legalName,
    identifiers: [...given.map(({ scheme, id }) => ({ scheme: textOf(scheme), id: idOf(id) })), { id: idOf(party.id) }],
    country: countryOf(objectOf(party.address)?.countryName) ?? countryOf(objectOf(party.address)?.country) ?? country,
  };
}

/** Spreadsheets turn ids into numbers: "11111111.0". */
const idOf = (value: unknown) => textOf(value)?.replace(/^(\d+)\.0$/, "$1") ?? null;
