import { ForewarnedError } from "../../errors.ts";
import type { Reader } from "../../graph/read/reader.ts";
import { answered, revised, subjects } from "../../graph/queries/node.ts";
import type { Exposure } from "../../graph/queries/exposure/exposure-row.ts";
import type { Lead } from "../../graph/queries/lead/lead.ts";
import { parseGlobalId } from "../../ids.ts";
import type { AnyNode } from "../../model.ts";
import type { Resolvers } from "../schema.generated.ts";
import { exposureById, isExposureId } from "./exposure.ts";
import { isLeadId, leadById } from "./lead.ts";
import { seenAs, typeOfOrganization } from "./organization.ts";

const maxIds = 100;

export const node = {
  Query: {
    node: (_, { id }, { reader }) => nodeById(reader, id),
    nodes: (_, { ids }, { reader }) => {
      if (ids.length > maxIds)
        throw new ForewarnedError(
          "BAD_USER_INPUT",
          `"ids" has ${ids.length} ids, more than the limit of ${maxIds}. Request up to ${maxIds} at a time.`,
        );
      return Promise.all(ids.map((id) => nodeById(reader, id)));
    },
  },
  Node: { __resolveType: typeOfNode },
  Deal: { __resolveType: ({ label }) => label },
  Observation: { subjects: (observation, args, { reader }) => reader.page(subjects, observation, args) },
  Response: {
    subjects: (response, args, { reader }) => reader.page(subjects, response, args),
    respondsTo: (response, args, { reader }) => reader.page(answered, response, args),
  },
  Revision: {
    revised: async (revision, _, { reader }) => (await reader.page(revised, revision, {}).nodes())[0] ?? null,
  },
} satisfies Resolvers;

async function nodeById(reader: Reader, id: string): Promise<AnyNode | Exposure | Lead | null> {
  if (isExposureId(id)) return exposureById(reader, id);
  if (isLeadId(id)) return leadById(reader, id);
  const parsed = parseGlobalId(id);
  if (!parsed) {
    throw new ForewarnedError(
      "BAD_USER_INPUT",
      `"${id}" is not an id of this graph; expected a type, a colon and a key, such as "framework:g-cloud"`,
    );
  }
  const found = (await reader.byKey(parsed.label, parsed.key)) as AnyNode | null;
  return found?.label === "Organization" ? seenAs(found, parsed.type) : found;
}

function typeOfNode(record: AnyNode | Exposure | Lead) {
  return record.label === "Organization" ? typeOfOrganization(record) : record.label;
}
