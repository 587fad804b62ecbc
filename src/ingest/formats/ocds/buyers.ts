import type { NodeReference } from "../../../model.ts";
import { objectOf, objectsOf } from "../../facts/json.ts";
import type { ProcessContext } from "./context.ts";
import { organizationOf } from "./parties.ts";

/** Who buys, and who runs the procedure for them. */
export function writeBuyers({ builder, profile, merged }: ProcessContext, node: NodeReference): void {
  for (const buyer of objectsOf(merged.release.buyers))
    builder.organization("HAS_BUYER", node, organizationOf(buyer, profile.country));
  writeProcuringEntities({ builder, profile, merged }, node);
}

/** Who runs the procedure, which may be a central purchasing body. */
export function writeProcuringEntities(
  { builder, profile, merged }: Pick<ProcessContext, "builder" | "profile" | "merged">,
  node: NodeReference,
): void {
  for (const entity of objectsOf(objectOf(merged.release.tender)?.procuringEntities))
    builder.organization("HAS_PROCURING_ENTITY", node, organizationOf(entity, profile.country));
}
