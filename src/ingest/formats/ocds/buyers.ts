import type { NodeReference } from "../../../statements.ts";
import { type Json, objectOf, objectsOf } from "../../facts/json.ts";
import { normalisedName } from "../../facts/names.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { provenanceOf } from "./merge.ts";
import { organizationOf } from "./parties.ts";

type Context = Pick<ProcessContext, "builder" | "profile" | "merged">;

/** Writes the buyers, and the bodies that run the procedure for them. Such a body may be a central purchasing body. */
export function writeBuyers({ builder, profile, merged }: Context, node: NodeReference): void {
  for (const buyer of buyersIn(merged.release))
    builder.organization("HAS_BUYER", node, organizationOf(buyer, profile.country));
  writeProcuringEntities({ builder, profile, merged }, node);
}

/** Writes the bodies that run the procedure. */
export function writeProcuringEntities({ builder, profile, merged }: Context, node: NodeReference): void {
  for (const entity of procuringEntitiesIn(merged.release))
    builder.organization("HAS_PROCURING_ENTITY", node, organizationOf(entity, profile.country));
}

/**
 * Writes the buyers and procuring entities of the process itself, which exist before anything is awarded. Each is known from
 * the first release that names it.
 */
export function writeBuyersOfProcess({ builder, profile, merged, process }: ProcessContext): void {
  for (const [type, listed] of [
    ["HAS_BUYER", buyersIn],
    ["HAS_PROCURING_ENTITY", procuringEntitiesIn],
  ] as const)
    for (const each of listed(merged.release)) {
      const stated = organizationOf(each, profile.country);
      const stating = merged.bodies.filter(({ body }) =>
        listed(body).some((other) => organizationOf(other, null)?.name === stated?.name),
      );
      builder.with(provenanceOf(stating.map(({ release }) => release))).organization(type, process, stated);
    }
}

/** Caveats about the organisations that the source names as buyers. */
export function caveatsOfBuyers({ profile, merged }: Pick<ProcessContext, "profile" | "merged">): string[] {
  return buyersIn(merged.release).flatMap((each) => {
    const name = organizationOf(each, null)?.name ?? null;
    return name !== null && profile.republishers.includes(normalisedName(name))
      ? [
          `The source names "${name}" as the buyer, but that firm republishes notices of others. The actual buyer is not stated.`,
        ]
      : [];
  });
}

const buyersIn = (release: Json) => objectsOf(release.buyers);
const procuringEntitiesIn = (release: Json) => objectsOf(objectOf(release.tender)?.procuringEntities);
