import {
  groupOf,
  parentOf,
  subsidiariesOf,
  vendorOfSupplier,
  type VendorOfSupplier,
} from "../../graph/queries/parent.ts";
import { andThen, type PageArguments } from "../../graph/read/page.ts";
import type { Organization } from "../../model.ts";
import { type Confidence, confidences } from "../../values.ts";
import type { Context } from "../context.ts";
import { today } from "../valid-day.ts";
import type { Resolvers } from "../schema.generated.ts";

type OnDay = { on?: string | null };

/** The fields that every role of an organisation has about its parent, its subsidiaries and its group. */
export const groupFields = {
  parent: (organization: Organization, { on }: OnDay, { reader }: Context) =>
    reader.value(parentOf, organization, { on: on ?? today() }),
  subsidiaries: (organization: Organization, { on, ...args }: OnDay & PageArguments, { reader }: Context) =>
    reader.page(subsidiariesOf, organization, { ...args, on: on ?? today() }),
  group: (organization: Organization, { on }: OnDay, { reader }: Context) =>
    andThen(
      reader.value(groupOf, organization, { on: on ?? today() }),
      (found) => (found?.organizations ?? [organization]) as Organization[],
    ),
};

export const parent = {
  Membership: {
    statement: ({ isStated, from, to }) =>
      isStated
        ? `A source states it${from ? `, from ${from.edtf} on` : ""}${to ? `, until ${to.edtf}` : ""}.`
        : "The name suggests it, but no source states it.",
    sources: ({ sourceKeys }, _, { reader }) => reader.byKeys("Source", sourceKeys),
  },
  Supplier: {
    vendor: (supplier, { on }, { reader }) =>
      andThen(reader.value(vendorOfSupplier, supplier, { on: on ?? today() }), (found) => found?.vendor ?? null),
    vendorMatch: (supplier, { on }, { reader }) => reader.value(vendorOfSupplier, supplier, { on: on ?? today() }),
  },
  VendorMatch: {
    method: ({ edges }) => (edges.length === 0 ? "SAME" : (suggesting(edges)?.method ?? "STATED")),
    confidence: ({ edges }) =>
      weakest(edges.map(({ isStated, confidence }) => (isStated ? "HIGH" : (confidence ?? "LOW")))),
    words: ({ edges }) => suggesting(edges)?.words ?? null,
    through: ({ through }) => through,
    statement: statementOf,
    sources: ({ edges }, _, { reader }) =>
      reader.byKeys("Source", [...new Set(edges.flatMap(({ sourceKeys }) => sourceKeys))]),
  },
} satisfies Resolvers;

const suggesting = (edges: VendorOfSupplier["edges"]) => edges.find(({ isStated }) => !isStated);

const weakest = (all: readonly Confidence[]): Confidence =>
  confidences.find((confidence) => all.includes(confidence)) ?? "HIGH";

function statementOf({ edges, through, vendor }: VendorOfSupplier): string {
  if (edges.length === 0) return "The supplier is the vendor.";
  const sentences = edges.map(({ isStated }, i) => {
    const [child, parent] = [i === 0 ? "the supplier" : through[i - 1]!, through[i]!];
    return isStated
      ? `A source states that ${child} belongs to ${parent}.`
      : `The name of ${child} suggests that it belongs to ${parent}; no source states that.`;
  });
  return [
    ...sentences,
    `A subsidiary is not its parent: a warning about ${vendor.name} is not about the supplier.`,
  ].join(" ");
}
