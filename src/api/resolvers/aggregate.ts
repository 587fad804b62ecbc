import { contractsAggregate, paymentsAggregate } from "../../graph/queries/aggregate/aggregate.ts";
import { exposuresAggregate } from "../../graph/queries/aggregate/exposures-aggregate.ts";
import type { Resolvers } from "../schema.generated.ts";

export const aggregate = {
  Query: {
    contractsAggregate: (_, args, { reader }) => contractsAggregate(reader, args),
    paymentsAggregate: (_, args, { reader }) => paymentsAggregate(reader, args),
    exposuresAggregate: (_, args, { reader }) => exposuresAggregate(reader, args),
  },
} satisfies Resolvers;
