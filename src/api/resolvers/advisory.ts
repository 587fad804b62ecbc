import {
  advisories,
  advisoriesAbout,
  advisoriesAboutVendor,
  advisoriesOfPublisher,
  advisoriesOfRelease,
  advisoriesOfVulnerability,
  subjectsOfAdvisory,
  superseded,
  supersededBy,
} from "../../graph/queries/advisory.ts";
import { globalId } from "../../ids.ts";
import type { Resolvers } from "../schema.generated.ts";

export const advisory = {
  Query: { advisories: (_, args, { reader }) => reader.page(advisories, null, args) },
  Advisory: {
    id: ({ key }) => globalId("Advisory", key),
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
    subjects: (of, args, { reader }) => reader.page(subjectsOfAdvisory, of, args),
    supersedes: (of, _, { reader }) => reader.neighbours(superseded, of),
    supersededBy: (of, _, { reader }) => reader.neighbours(supersededBy, of),
  },
  AdvisorySubject: { sources: ({ sourceKeys }, _, { reader }) => reader.byKeys("Source", sourceKeys) },
  Product: { advisories: (product, args, { reader }) => reader.page(advisoriesAbout, product, args) },
  Vendor: { advisories: (vendor, args, { reader }) => reader.page(advisoriesAboutVendor, vendor, args) },
  Agency: { advisories: (agency, args, { reader }) => reader.page(advisoriesOfPublisher, agency, args) },
  OtherOrganization: {
    advisories: (publisher, args, { reader }) => reader.page(advisoriesOfPublisher, publisher, args),
  },
  Vulnerability: {
    advisories: (vulnerability, args, { reader }) => reader.page(advisoriesOfVulnerability, vulnerability, args),
  },
  Release: {
    advisory: (release, _, { reader }) => reader.neighbour(advisoriesOfRelease, release),
  },
} satisfies Resolvers;
