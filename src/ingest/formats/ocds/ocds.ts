import type { ReleaseFormat } from "../format.ts";
import { buildProcess } from "./process.ts";
import { partsOf, releasesOf } from "./release-package.ts";

/** The Open Contracting Data Standard, 1.0 and 1.1 (standard.open-contracting.org). */
export const ocds = { releasesOf, partsOf, build: buildProcess } satisfies ReleaseFormat;
