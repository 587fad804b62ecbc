import { ask } from "../asking.ts";
import { csv } from "../addresses.ts";
import {
  OrganizationAsBuyerBesideWarningsDocument,
  OrganizationAsBuyerDocument,
  OrganizationAsMakerDocument,
  OrganizationAsSupplierDocument,
  OrganizationHeadDocument,
  OrganizationLeadsDocument,
} from "../generated/graphql.ts";
import { Facts, Sources, Thing as Link, Things, When } from "../parts/facts.tsx";
import { capitalised } from "../pictures/text.ts";
import { kindOfBody } from "../parts/words.ts";
import { type AsBuyer, type BesideWarnings, BuyerSections, LeadSection } from "./buyer-sections.tsx";
import { dealsInTime } from "./deals-in-time.ts";
import { MakerSections } from "./maker-sections.tsx";
import type { TimeAxis } from "../pictures/time-axis.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import { networkOf, timeOf } from "./pictures-of.ts";
import { OtherNames } from "./other-names.tsx";
import { SupplierSections } from "./supplier-sections.tsx";
import type { ReadThing, Thing } from "./thing.ts";

const countries = new Intl.DisplayNames(["en-GB"], { type: "region" });

/** An organisation in all its roles: what it bought, what it was awarded, what it makes, and what it published. */
export const readOrganization: ReadThing = async (api, id) => {
  const [head, buyer, beside, leads, supplier, maker] = await Promise.all([
    ask(api, OrganizationHeadDocument, { id }),
    ask(api, OrganizationAsBuyerDocument, { id }),
    ask(api, OrganizationAsBuyerBesideWarningsDocument, { id }),
    ask(api, OrganizationLeadsDocument, { id }),
    ask(api, OrganizationAsSupplierDocument, { id }),
    ask(api, OrganizationAsMakerDocument, { id }),
  ]);
  const organization = head.data.node;
  if (!organization || !("name" in organization)) return null;
  const { name, country, kind, startDate, endDate, identifiers, parent, subsidiaries, sources } = organization;
  const asBuyer = roleOf(buyer.data.node, "asBuyer");
  const besideWarnings = roleOf(beside.data.node, "asBuyer");
  const asSupplier = roleOf(supplier.data.node, "asSupplier");
  const asLead = roleOf(leads.data.node, "asBuyer");
  const roles = [
    organization.asBuyer && "buyer",
    organization.asSupplier && "supplier",
    organization.asVendor && "maker of products",
    organization.asAgency && "agency that warns",
  ].filter(Boolean);
  const whatItIs = kind ? capitalised(kindOfBody(kind)) : "Organisation";
  return {
    id: organization.id,
    title: name,
    what: `${whatItIs}${country && country !== "ZZ" ? `, ${countries.of(country) ?? country}` : ""}. In these records: ${roles.join(", ") || "named only"}.`,
    pictures: {
      ...(asBuyer ? buyerPictures(name, asBuyer, besideWarnings) : {}),
      ...(!asBuyer && asSupplier ? { network: supplierPicture(name, asSupplier) } : {}),
    },
    body: (figure) => (
      <>
        {asBuyer && besideWarnings && <BuyerSections {...{ name, buyer: asBuyer, beside: besideWarnings, figure }} />}
        {!asBuyer && figure("network")}
        {asSupplier && <SupplierSections name={name} supplier={asSupplier} />}
        {maker.data.node && <MakerSections name={name} node={maker.data.node} />}
        {asLead?.leads && <LeadSection name={name} leads={asLead.leads} />}
        <section aria-labelledby="about">
          <h2 id="about">About this organisation</h2>
          <Facts
            facts={[
              ["Identifiers", identifiers.join(", ")],
              ["Began", startDate && <When date={startDate} />],
              ["Ended", endDate && <When date={endDate} />],
              [
                parent?.isStated ? "Belongs to" : "Name suggests that it belongs to",
                parent && (
                  <>
                    <Link node={parent.organization} />. {parent.statement}
                  </>
                ),
              ],
              ["Bodies that belong to it, as sources state", bodiesOf(subsidiaries, true)],
              ["Bodies whose name suggests that they belong to it, which is no proof", bodiesOf(subsidiaries, false)],
              ["Sources", <Sources key="sources" sources={sources} />],
            ]}
          />
        </section>
        <OtherNames organization={organization} />
      </>
    ),
    query: queryOf(organization.id, organization),
    files: [
      ...(organization.asBuyer
        ? ([
            ["Contracts", csv("contracts", { buyers: { some: { id: { eq: organization.asBuyer.id } } } })],
            ["Payments", csv("payments", { buyers: { some: { id: { eq: organization.asBuyer.id } } } })],
            ["Deals beside warnings", csv("exposures", { buyer: { id: { eq: organization.asBuyer.id } } })],
          ] as const)
        : []),
      ...(organization.asSupplier
        ? ([
            [
              "Contracts awarded to it",
              csv("contracts", { suppliers: { some: { id: { eq: organization.asSupplier.id } } } }),
            ],
          ] as const)
        : []),
    ],
    problems: [head, buyer, beside, leads, supplier, maker].flatMap(({ problems }) => problems),
    snapshot: head.snapshot,
  };
};

/** The bodies that belong to an organisation: either those of which a source states it, or those of which only a name suggests it. */
function bodiesOf(
  subsidiaries: { nodes: readonly { organization: { id: string; name: string }; isStated: boolean }[] } | null,
  isStated: boolean,
) {
  const bodies = subsidiaries?.nodes.filter((each) => each.isStated === isStated) ?? [];
  return bodies.length > 0 && <Things nodes={bodies.map(({ organization }) => organization)} />;
}

/** A role of an organisation in an answer; null if it does not have the role. */
function roleOf<Node extends object, Name extends string>(
  node: Node | null,
  name: Name,
): (Node extends Record<Name, infer Role> ? Role : never) | null {
  return node && name in node ? (node as Record<Name, never>)[name] : null;
}

function buyerPictures(name: string, buyer: AsBuyer, beside: BesideWarnings | null): Thing["pictures"] {
  const contracts = buyer.contracts?.nodes ?? [];
  const payments = buyer.payments?.nodes ?? [];
  const stated = beside?.stated?.nodes ?? [];
  const deduced = beside?.deduced?.nodes ?? [];
  const network = new Neighbourhood();
  const centre = network.add("body", { id: buyer.id, name });
  for (const meeting of [...stated, ...deduced]) network.meeting(meeting);
  for (const framework of buyer.frameworks?.nodes ?? []) {
    network.framework(framework);
    network.edge(centre, framework.id);
  }
  for (const contract of contracts) network.contract(contract);
  for (const payment of payments) network.payment(payment);
  const time = dealsInTime([...contracts, ...payments], { stated, deduced });
  return {
    ...timeOf(titleInTime(name, time), time, stated.length < (beside?.stated?.totalCount ?? 0)),
    ...networkOf(name, network, centre),
  };
}

const titleInTime = (name: string, { marks }: TimeAxis) =>
  marks.length > 0 ? `Deals of ${name}, and warnings that name products of these deals` : `Deals of ${name} in time`;

function supplierPicture(name: string, supplier: Parameters<typeof SupplierSections>[0]["supplier"]) {
  const network = new Neighbourhood();
  const centre = network.add("supplier", { id: supplier.id, name });
  for (const contract of supplier.contracts?.nodes ?? []) network.contract(contract);
  for (const payment of supplier.payments?.nodes ?? []) network.payment(payment);
  for (const framework of supplier.frameworks?.nodes ?? []) {
    network.framework(framework);
    network.edge(framework.id, centre);
  }
  return networkOf(name, network, centre).network;
}

function queryOf(id: string, roles: { asBuyer: unknown; asSupplier: unknown }): string {
  const deals =
    "contracts(first: 25) {\n      totalCount\n      nodes { title dealDate { edtf } value { amount currency } sources { title url } }\n    }";
  return `# The records about one organisation
{
  node(id: ${JSON.stringify(id)}) {
    id
    ... on Organization { name kind identifiers aliases sources { title url } }
${roles.asBuyer ? `    ... on Buyer {\n    ${deals}\n    exposures(first: 25) {\n      nodes { deal { __typename ... on Contract { title } ... on Framework { title } } advisory { title date { edtf } } timing basis confidence caveats sources { title url } }\n    }\n    }\n` : ""}${!roles.asBuyer && roles.asSupplier ? `    ... on Supplier {\n    ${deals}\n    }\n` : ""}  }
}
`;
}
