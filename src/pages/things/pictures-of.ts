import { networkPicture, timePicture } from "../parts/figure.tsx";
import type { TimeAxis } from "../pictures/time-axis.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import type { Thing } from "./thing.ts";

/** The picture of a network, if it has more than one node. Many nodes of a kind are folded. */
export function networkOf(
  subject: string,
  neighbourhood: Neighbourhood,
  centre: string,
): Pick<Thing["pictures"], "network"> {
  const network = neighbourhood.network(centre);
  return network.nodes.length > 1 ? { network: networkPicture(subject, network) } : {};
}

/** The picture of deals and warnings in time, if there is a deal to draw. */
export const timeOf = (title: string, axis: TimeAxis, isPartOfWarnings = false): Pick<Thing["pictures"], "time"> =>
  axis.lanes.length > 0 ? { time: timePicture(title, axis, isPartOfWarnings) } : {};
