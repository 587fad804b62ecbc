import type { NodeReference } from "../../../statements.ts";
import type { FragmentBuilder } from "../../facts/fragment-builder.ts";
import type { MergedProcess } from "./merge.ts";
import type { Profile } from "./profile.ts";
import type { Establishment } from "./techniques.ts";

/** The context with which the parts of a process are written. */
export interface ProcessContext {
  builder: FragmentBuilder;
  process: NodeReference;
  ocid: string;
  profile: Profile;
  merged: MergedProcess;
  establishment: Establishment;
}
