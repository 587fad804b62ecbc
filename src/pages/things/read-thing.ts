import type { Api } from "../asking.ts";
import { idAt, type Kind } from "../addresses.ts";
import { readAdvisory } from "./advisory.tsx";
import { readContract } from "./contract.tsx";
import { readFramework } from "./framework.tsx";
import { readOrganization } from "./organization.tsx";
import { readProduct } from "./product.tsx";
import type { ReadThing, Thing } from "./thing.ts";
import { readVulnerability } from "./vulnerability.tsx";

const readers: Record<Kind, ReadThing> = {
  organizations: readOrganization,
  contracts: readContract,
  frameworks: readFramework,
  products: readProduct,
  advisories: readAdvisory,
  vulnerabilities: readVulnerability,
};

/** The thing at an address; null if there is none. */
export const readThing = (api: Api, kind: Kind, key: string): Promise<Thing | null> =>
  readers[kind](api, idAt(kind, key));
