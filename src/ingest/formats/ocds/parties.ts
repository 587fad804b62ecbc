import { countryOf } from "../../country.ts";
import type { StatedOrganization } from "../../organization.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../json.ts";

/**
 * A release with each reference to a party replaced by the party itself. The ids of parties are local to a release, and some
 * publishers give one to many, so that they cannot be carried from one release to the next; lists of parties are replaced
 * whole.
 */
export function withParties(release: Json): Json {
  const parties = objectsOf(release.parties);
  const inline = (reference: unknown): Json | null => {
    const given = objectOf(reference);
    return given && { party: partyOf(given, parties) };
  };
  const inlineAll = (references: unknown): Json[] =>
    (Array.isArray(references) ? objectsOf(references) : objectsOf([references]))
      .map(inline)
      .filter((each) => each !== null);
  const { parties: _, buyer, ...body } = release;
  const tender = objectOf(body.tender);
  const byRole = parties.filter(({ roles }) => textsOf(roles).includes("buyer"));
  const buyers = objectOf(buyer) ? inlineAll(buyer) : byRole.map((party) => ({ party }));
  return {
    ...body,
    ...(buyers.length > 0 ? { buyers } : {}),
    ...(tender && "procuringEntity" in tender
      ? { tender: { ...tender, procuringEntity: undefined, procuringEntities: inlineAll(tender.procuringEntity) } }
      : {}),
    ...("awards" in body
      ? {
          awards: objectsOf(body.awards).map((award) =>
            "suppliers" in award ? { ...award, suppliers: inlineAll(award.suppliers) } : award,
          ),
        }
      : {}),
    ...("contracts" in body
      ? { contracts: objectsOf(body.contracts).map((contract) => withTransactionParties(contract, inline)) }
      : {}),
  };
}

function withTransactionParties(contract: Json, inline: (reference: unknown) => Json | null): Json {
  const implementation = objectOf(contract.implementation);
  if (!implementation) return contract;
  const transactions = objectsOf(implementation.transactions).map((transaction) => ({
    ...transaction,
    payer: inline(transaction.payer ?? transaction.providerOrganization),
    payee: inline(transaction.payee ?? transaction.receiverOrganization),
  }));
  return { ...contract, implementation: { ...implementation, transactions } };
}

/** The party that a reference means. One id may stand for many: then the name decides, or the reference stands by itself. */
function partyOf(reference: Json, parties: readonly Json[]): Json {
  const id = textOf(reference.id);
  const name = textOf(reference.name);
  const sameId = parties.filter((party) => id !== null && textOf(party.id) === id);
  const sameName = sameId.filter((party) => name !== null && textOf(party.name) === name);
  const [found] = sameName.length > 0 ? sameName : name === null || sameId.length === 1 ? sameId : [];
  // A party of the same id and of another name is somebody else, unless the id says who it is.
  if (found && name !== null && textOf(found.name) !== name && sameId.length > 1) return reference;
  return { ...found, ...reference, name: name ?? textOf(found?.name) };
}

/** The organisation that an inlined reference means. */
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

/** Spreadsheets make numbers of ids: "11111111.0". */
const idOf = (value: unknown) => textOf(value)?.replace(/^(\d+)\.0$/, "$1") ?? null;
