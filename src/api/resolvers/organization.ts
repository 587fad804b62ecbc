import { identitiesOf } from "../../graph/queries/identity.ts";
import { likenessesOf } from "../../graph/queries/mention.ts";
import { organizations, organizationsStating, publishersOfAdvisory } from "../../graph/queries/organization.ts";
import { globalId, type IdentifiedType } from "../../ids.ts";
import type { Organization } from "../../model.ts";
import type { Role } from "../../values.ts";
import type { Context } from "../context.ts";
import { groupFields } from "./parent.ts";
import type { Resolvers } from "../schema.generated.ts";
import { andThen, type PageArguments } from "../../graph/read/page.ts";
import { observationsAbout, observationsBy } from "../../graph/queries/observation.ts";
import { responsesAbout, responsesBy } from "../../graph/queries/response.ts";

/** The fields that every role of an organisation has. Their ids begin with that role. */
export function organizationFields(role: Role) {
  const as = (other: Role) => (organization: Organization) =>
    organization.roles.includes(other) ? organization : null;
  return {
    id: (organization: Organization) => globalId(role, organization.key),
    asBuyer: as("Buyer"),
    asSupplier: as("Supplier"),
    asVendor: as("Vendor"),
    asAgency: as("Agency"),
    likenesses: (organization: Organization, args: PageArguments, { reader }: Context) =>
      reader.page(likenessesOf, organization, args),
    identities: (organization: Organization, args: PageArguments, { reader }: Context) =>
      reader.page(identitiesOf, organization, args),
    ...groupFields,
    sources: (organization: Organization, _: unknown, { reader }: Context) =>
      reader.byKeys("Source", organization.sources),
    observations: (organization: Organization, { relation, ...args }: StatementArguments, { reader }: Context) =>
      reader.page(relation === "BY" ? observationsBy : observationsAbout, organization, args),
    responses: (organization: Organization, { relation, ...args }: StatementArguments, { reader }: Context) =>
      reader.page(relation === "BY" ? responsesBy : responsesAbout, organization, args),
  };
}

type StatementArguments = PageArguments & { relation?: "ABOUT" | "BY" };

type Seen = Organization & { readonly seenAs?: Role };

/** The organisation in the role of the requested id, if it has that role. */
export function seenAs(organization: Organization, type: IdentifiedType): Seen {
  const role = organization.roles.find((each) => each === type);
  return role ? { ...organization, seenAs: role } : organization;
}

/** The type of an organisation in a field that may return several types, such as `node`. */
export function typeOfOrganization({ seenAs, roles }: Seen): Role {
  return seenAs ?? inThisOrder.find((role) => roles.includes(role)) ?? "OtherOrganization";
}

const inThisOrder = ["Buyer", "Supplier", "Vendor", "Agency"] as const;

export const organization = {
  Query: { organizations: (_, args, { reader }) => reader.page(organizations, null, args) },
  Organization: { __resolveType: typeOfOrganization },
  OtherOrganization: organizationFields("OtherOrganization"),
  Advisory: {
    publisher: (advisory, _, { reader }) =>
      // An agency comes before other publishers, as in an exposure.
      andThen(
        reader.neighbours(publishersOfAdvisory, advisory),
        (all) => all.find(({ roles }) => roles.includes("Agency")) ?? all[0] ?? null,
      ),
  },
  Observation: {
    statedBy: (observation, _, { reader }) => reader.neighbour(organizationsStating, observation),
  },
  Response: {
    statedBy: (response, _, { reader }) => reader.neighbour(organizationsStating, response),
  },
  Likeness: { organization: ({ node }) => node as Organization },
} satisfies Resolvers;
