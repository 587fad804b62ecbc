import type { NodeReference } from "../../../model.ts";
import { type Json, objectOf, objectsOf } from "../../facts/json.ts";
import { normalisedName } from "../../facts/names.ts";
import type { ProcessContext } from "./ocds-context.ts";
import { provenanceOf } from "./merge.ts";
import { organizationOf } from "./parties.ts";

type Context = Pick<ProcessContext, "builder" | "profile" | "merged">;

/** Who buys, and who runs the procedure for them, which may be a central purchasing body. */
export function writeBuyers({ builder, profile, merged }: Context, node: NodeReference): void {
  for (const buyer of buyersIn(merged.release))
    builder.organization("HAS_BUYER", node, organizationOf(buyer, profile.country));
  writeProcuringEntities({ builder, profile, merged }, node);
}

/** Who runs the procedure. */
export function writeProcuringEntities({ builder, profile, merged }: Context, node: NodeReference): void {
  for (const entity of procuringEntitiesIn(merged.release))
    builder.organization("HAS_PROCURING_ENTITY", node, organizationOf(entity, profile.country));
}

/** The same of the process itself, which has them before anything is awarded: each is known from the first release that names it. */
export function writeBuyersOfProcess({ builder, profile, merged, process }: ProcessContext): void {
  const whole = builder.provenance;
  for (const [type, listed] of [
    ["HAS_BUYER", buyersIn],
    ["HAS_PROCURING_ENTITY", procuringEntitiesIn],
  ] as const)
    for (const each of listed(merged.release)) {
      const stated = organizationOf(each, profile.country);
      const stating = merged.bodies.filter(({ body }) =>
        listed(body).some((other) => organizationOf(other, null)?.name === stated?.name),
      );
      builder.provenance = provenanceOf(stating.map(({ release }) => release));
      builder.organization(type, process, stated);
    }
  builder.provenance = whole;
}

/** What a reader has to know of those whom the source names as buyers. */
export function caveatsOfBuyers({ profile, merged }: Pick<ProcessContext, "profile" | "merged">): string[] {
  return buyersIn(merged.release).flatMap((each) => {
    const name = organizationOf(each, null)?.name ?? null;
    return name !== null && profile.republishers.includes(normalisedName(name))
      ? [`Its source names "${name}" as the buyer, which republishes notices of others: who buys is not stated.`]
      : [];
  });
}

const buyersIn = (release: Json) => objectsOf(release.buyers);
const procuringEntitiesIn = (release: Json) => objectsOf(objectOf(release.tender)?.procuringEntities);
