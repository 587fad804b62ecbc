import { ask } from "../asking.ts";
import { csv } from "../addresses.ts";
import { ProductBesideWarningsDocument, ProductPageDocument } from "../generated/graphql.ts";
import { ContractTable, FrameworkTable, PaymentTable, WarningTable } from "../parts/deal-tables.tsx";
import { Facts, Sources, Things } from "../parts/facts.tsx";
import { timePicture } from "../parts/figure.tsx";
import { Cautions, Deduced, MeetingTable } from "../parts/meetings.tsx";
import { dealsInTime } from "./deals-in-time.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import { Links } from "./links.tsx";
import { networkOf } from "./pictures-of.ts";
import type { ReadThing } from "./thing.ts";

/** A product: the deals that name it, and the warnings that are about it. */
export const readProduct: ReadThing = async (api, id) => {
  const [page, beside] = await Promise.all([
    ask(api, ProductPageDocument, { id }),
    ask(api, ProductBesideWarningsDocument, { id }),
  ]);
  const product = page.data.node;
  if (product?.__typename !== "Product") return null;
  const { name, vendor, advisories, contracts, frameworks, payments } = product;
  const node = beside.data.node;
  const stated = node && "stated" in node ? node.stated : null;
  const deduced = node && "deduced" in node ? node.deduced : null;
  const meetings = { stated: stated?.nodes ?? [], deduced: deduced?.nodes ?? [] };
  const network = new Neighbourhood();
  const centre = network.add("product", product);
  if (vendor) network.edge(centre, network.add("vendor", vendor));
  for (const warning of advisories?.nodes ?? []) network.edge(centre, network.warning(warning));
  for (const meeting of [...meetings.stated, ...meetings.deduced]) network.meeting(meeting);
  for (const contract of contracts?.nodes ?? []) network.contract(contract);
  for (const framework of frameworks?.nodes ?? []) network.framework(framework);
  for (const payment of payments?.nodes ?? []) network.payment(payment);
  const deals = [...(frameworks?.nodes ?? []), ...(contracts?.nodes ?? []), ...(payments?.nodes ?? [])];
  const time = dealsInTime(deals, meetings, advisories?.nodes ?? []);
  const file = csv("exposures", { product: { id: { eq: product.id } } });
  return {
    id: product.id,
    title: name,
    what: (
      <>
        A product. Made by: <Things nodes={vendor && [vendor]} none="no source names a maker" />.
      </>
    ),
    pictures: {
      ...networkOf(`the product ${name}`, network, centre),
      ...(time.lanes.length + time.marks.length > 0
        ? {
            time: timePicture(
              `Deals that name ${name}, and warnings that name it`,
              time,
              meetings.stated.length < (stated?.totalCount ?? 0),
            ),
          }
        : {}),
    },
    body: (figure) => (
      <>
        {meetings.stated.length > 0 && <Cautions meetings={meetings.stated} />}
        <Facts
          facts={[
            ["Also written", product.aliases.join(" · ")],
            ["Names that mean only this product", product.distinctiveNames.join(" · ")],
            ["Names in the product dictionary (CPE)", product.cpes.join(" · ")],
            ["Description", product.description],
            ["Sources", <Sources key="sources" sources={product.sources} />],
          ]}
        />
        <section aria-labelledby="beside">
          <h2 id="beside">Deals and warnings in time</h2>
          {deals.length === 0 && (
            <p>
              No record states a deal with this product. Most notices do not name products, so this does not show that
              nobody bought it.
            </p>
          )}
          {figure("time")}
          {stated && stated.nodes.length > 0 && (
            <MeetingTable caption={`Deals with ${name}, beside warnings that name it`} meetings={stated} file={file} />
          )}
        </section>
        <Deduced meetings={deduced} file={file} />
        <Links figure={figure} />
        {deals.length > 0 && (
          <section aria-labelledby="deals">
            <h2 id="deals">Deals that name it</h2>
            <FrameworkTable
              caption="Agreements that name it"
              rows={frameworks?.nodes ?? []}
              total={frameworks?.totalCount}
            />
            <ContractTable
              caption="Contracts that name it"
              rows={contracts?.nodes ?? []}
              total={contracts?.totalCount}
              file={csv("contracts", { products: { some: { id: { eq: product.id } } } })}
            />
            <PaymentTable
              caption="Payments that name it"
              rows={payments?.nodes ?? []}
              total={payments?.totalCount}
              file={csv("payments", { products: { some: { id: { eq: product.id } } } })}
            />
          </section>
        )}
        {advisories && advisories.nodes.length > 0 && (
          <section aria-labelledby="warnings">
            <h2 id="warnings">Warnings and calls that name it</h2>
            <p>
              A warning may be about some versions only. Its own page has the versions and the status of the product.
            </p>
            <WarningTable
              caption={`Warnings and calls that name ${name}, the newest first`}
              rows={advisories.nodes}
              total={advisories.totalCount}
              file={csv("advisories", { products: { some: { id: { eq: product.id } } } })}
            />
          </section>
        )}
      </>
    ),
    query: `# The records about one product
{
  node(id: ${JSON.stringify(product.id)}) {
    ... on Product {
      name vendor { id name }
      contracts(first: 25) { totalCount nodes { title buyers { name } dealDate { edtf } sources { title url } } }
      advisories(first: 25) { totalCount nodes { title date { edtf } publisher { name } } }
      exposures(first: 25) { nodes { buyer { name } advisory { title } timing basis confidence caveats sources { title url } } }
    }
  }
}
`,
    files: [
      ["Contracts that name it", csv("contracts", { products: { some: { id: { eq: product.id } } } })],
      ["Deals beside warnings", file],
      ["Warnings that name it", csv("advisories", { products: { some: { id: { eq: product.id } } } })],
    ],
    problems: [...page.problems, ...beside.problems],
    snapshot: page.snapshot,
  };
};
