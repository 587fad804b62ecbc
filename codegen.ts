import type { CodegenConfig } from "@graphql-codegen/cli";
import { print } from "graphql";
import { completeSchema } from "./src/api/schema/complete-schema.ts";
import { nouns } from "./src/model.ts";
import { resolverModules } from "./tests/check/resolver-modules.ts";
import { printedSchema } from "./tests/check/printed-schema.ts";

/** For each type of the schema: the record that resolvers of its fields get. A connection is a page of the records of its nodes. */
const records: Record<string, string> = {
  ...Object.fromEntries(
    Object.entries(nouns).map(([noun, { label }]) => [noun, `import("../model.ts").NodeRecord<"${label}">`]),
  ),
  FrameworkContract: `import("../graph/queries/contract.ts").FrameworkContract`,
  FrameworkSupplier: `import("../graph/queries/supplier.ts").FrameworkSupplier`,
  Search: `import("../graph/queries/search/search.ts").Found`,
  AdvisorySubject: `import("../graph/queries/advisory.ts").AdvisorySubject`,
  Exposure: `import("../graph/queries/exposure/exposure-row.ts").Exposure`,
  Mention: `import("../graph/queries/mention.ts").Deduced`,
  Likeness: `import("../graph/queries/mention.ts").Deduced`,
  DealMayBe: `import("../graph/queries/mention.ts").Deduced`,
  Identity: `import("../graph/queries/identity.ts").Identity`,
  Lead: `import("../graph/queries/lead/lead.ts").Lead`,
  Membership: `import("../graph/queries/parent.ts").Membership`,
  PublishedSpend: `import("../graph/queries/published-spend.ts").PublishedSpend`,
  Watch: `import("../graph/watches/watch.ts").Watch`,
  WatchChange: `import("../graph/watches/watch-change.ts").WatchChange`,
  WatchChangedField: `import("../graph/watches/watch-change.ts").ChangedField`,
  WatchChangeDocument: `import("../graph/watches/watch-change.ts").ChangeDocument`,
  VendorMatch: `import("../graph/queries/parent.ts").VendorOfSupplier`,
};

const aggregated = (type: string) => `import("../graph/queries/aggregate/aggregate.ts").${type}`;

const scalars = { ID: "string", Decimal: "string", Date: "string", DateTime: "string" };

/** The operations of a client, typed. */
const client = {
  preset: "client",
  config: {
    documentMode: "string",
    importExtension: ".ts",
    useTypeImports: true,
    enumsAsTypes: true,
    skipTypename: true,
    defaultScalarType: "unknown",
    scalars,
  },
} as const;

/** The question that the front door answers. */
const firstQuestion = "src/questions/departments-on-a-framework-later-warned-about.graphql";

const config: CodegenConfig = {
  schema: print(completeSchema()),
  generates: {
    "src/api/schema.generated.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        contextType: "./context.ts#Context",
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        defaultScalarType: "unknown",
        scalars,
        mappers: {
          ...records,
          ...Object.fromEntries(
            Object.entries(records).map(([type, record]) => [
              `${type}Connection`,
              `import("../graph/read/page.ts").Page<${record}>`,
            ]),
          ),
          ExposureConnection: `import("../graph/read/page.ts").Page<import("../graph/queries/exposure/exposure-row.ts").Exposure> & { coverage(): import("../graph/read/page.ts").MaybePromise<import("../graph/queries/exposure/coverage.ts").Coverage | null> }`,
          Feed: `import("../graph/queries/feed.ts").Feed`,
          FrameworkContractEdge: `{ cursor: string; node: import("../graph/queries/contract.ts").FrameworkContract }`,
          FrameworkSupplierEdge: `{ cursor: string; node: import("../graph/queries/supplier.ts").FrameworkSupplier }`,
          SearchEdge: `{ cursor: string; node: import("../graph/queries/search/search.ts").Found }`,
          FrameworkLink: `import("../graph/queries/contract.ts").FrameworkLink`,
          NodeConnection: `import("../graph/read/page.ts").Page<import("../model.ts").AnyNode>`,
          Node: `import("../model.ts").AnyNode | import("../graph/queries/exposure/exposure-row.ts").Exposure | import("../graph/queries/lead/lead.ts").Lead`,
          LeadDeals: `import("../graph/queries/lead/lead.ts").Lead`,
          LeadWarnings: `import("../graph/queries/lead/lead.ts").Lead`,
          LeadSum: `import("../graph/queries/lead/lead-sums.ts").LeadSum`,
          LeadAfterListing: `import("../graph/queries/lead/lead.ts").AfterListing`,
          LeadTogether: `import("../graph/queries/lead/together.ts").Together`,
          LeadsAggregate: `import("../graph/queries/lead/leads-aggregate.ts").LeadsAggregate`,
          LeadGroups: `import("../graph/queries/lead/lead-groups.ts").LeadGroups`,
          LeadGroup: `import("../graph/queries/lead/lead-groups.ts").LeadGroupOf & import("../graph/queries/lead/lead-totals.ts").LeadTotals`,
          LeadTotals: `import("../graph/queries/lead/lead-totals.ts").LeadTotals`,
          Paths: `import("../graph/queries/path/paths.ts").Paths`,
          Path: `import("../graph/queries/path/path.ts").Path`,
          PathEdge: `import("../graph/queries/path/path-edge.ts").PathEdge`,
          DealsAggregate: aggregated("DealsAggregate"),
          ExposuresAggregate: `import("../graph/queries/aggregate/exposures-aggregate.ts").ExposuresAggregate`,
          DealGroups: aggregated("DealGroups"),
          ExposureGroups: `import("../graph/queries/aggregate/exposures-aggregate.ts").ExposureGroups`,
          DealGroup: aggregated("DealGroup"),
          ExposureGroup: `import("../graph/queries/aggregate/exposures-aggregate.ts").ExposureGroup`,
          Money: `import("../values.ts").Money`,
          Snapshot: `import("../graph/read/snapshot.ts").Snapshot`,
        },
      },
    },
    ...printedSchema,
    ...resolverModules,
    "tests/client/generated/": {
      ...client,
      documents: ["src/questions/*.graphql", "tests/client/*.graphql"],
      presetConfig: { fragmentMasking: false },
    },
    "src/pages/generated/": {
      ...client,
      documents: ["src/pages/operations/*.graphql", firstQuestion],
      presetConfig: { fragmentMasking: false },
    },
  },
};

export default config;
