import type { WatchChange } from "../../graph/watches/watch-change.ts";
import { changeData } from "../pages/change-data.ts";
import type { Message } from "./send.ts";

/** The message about a change. Its id is the id of the change. */
export function messageOf(change: WatchChange, publicUrl: string): Message {
  return {
    id: change.key,
    body: JSON.stringify({
      type: `watch.row.${change.kind.toLowerCase()}`,
      timestamp: change.happenedAt,
      data: changeData(change, publicUrl),
    }),
  };
}
