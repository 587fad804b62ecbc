import type { ReleaseFormat } from "../format.ts";
import { buildProcess } from "./process.ts";
import { partsOf, releasesOf } from "./release-package.ts";

/** The Open Contracting Data Standard, 1.0 and 1.1 (standard.open-contracting.org). */
export const ocds = {
  name: "ocds" as const,
  documents: "OCDS release and record packages, as JSON or JSON Lines",
  recognisesJson: (has) => has("ocid", "releases", "records", "compiledRelease", "versionedRelease"),
  listsOf: (has) =>
    has("records") || (has("releases") && !has("compiledRelease", "versionedRelease"))
      ? ["releases", "records"]
      : "whole",
  releasesOf,
  partsOf,
  build: buildProcess,
} satisfies ReleaseFormat;
