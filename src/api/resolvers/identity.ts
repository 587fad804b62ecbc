import type { Identity } from "../../graph/queries/identity.ts";
import type { Resolvers } from "../schema.generated.ts";

export const identity = {
  Identity: {
    words: (identity) => `${wordsOf(identity)}${daysOf(identity)}`,
    sources: ({ sources }, _, { reader }) => reader.byKeys("Source", sources),
  },
} satisfies Resolvers;

function wordsOf({ is, matchedBy, judgement }: Identity): string {
  switch (matchedBy) {
    case "IDENTIFIER":
      return `A document gives this and ${is} for one organisation.`;
    case "REGISTER":
      return `One registered body alone has this official name: ${is}.`;
    case "FORM":
      return `This is another form of the official name of one registered body alone: ${is}.`;
    case "ALIAS":
      return `A curated entry lists this as another or a former name of ${is}.`;
    case "NAME":
      return `In its country, one organisation alone gives an identifier with this name: ${is}.`;
    case "CURATED":
      return judgement
        ? `${judgement.judgedBy} judged: ${judgement.reason}`
        : `The curated entry of ${is} has this name, and no other organisation has it.`;
  }
}

/** The days on which a register knows the name. */
function daysOf({ days }: Identity): string {
  const [since, until] = (days ?? "../..").split("/") as [string, string];
  const from = since === ".." ? "" : ` from ${since}`;
  const to = until === ".." ? "" : ` until ${until}`;
  return from + to === "" ? "" : ` This holds for deals${from}${to}.`;
}
