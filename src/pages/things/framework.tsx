import { ask } from "../asking.ts";
import { csv } from "../addresses.ts";
import { FrameworkPageDocument } from "../generated/graphql.ts";
import { ContractTable } from "../parts/deal-tables.tsx";
import { Facts, Period, Sources, Thing as Link, Things, When } from "../parts/facts.tsx";
import { Cautions, MeetingTable } from "../parts/meetings.tsx";
import { Table } from "../parts/table.tsx";
import { capitalised } from "../pictures/text.ts";
import { moneyInWords } from "../parts/words.ts";
import { dealsInTime } from "./deals-in-time.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import { Links } from "./links.tsx";
import { networkOf, timeOf } from "./pictures-of.ts";
import type { ReadThing } from "./thing.ts";

const techniques = {
  FRAMEWORK: "A framework agreement: suppliers are fixed",
  DPS: "A dynamic purchasing system: suppliers may join at any time",
  DYNAMIC_MARKET: "A dynamic market (Procurement Act 2023)",
};

/** An agreement under which several bodies may buy. */
export const readFramework: ReadThing = async (api, id) => {
  const { data, problems, snapshot } = await ask(api, FrameworkPageDocument, { id });
  const framework = data.node;
  if (framework?.__typename !== "Framework") return null;
  const { title, openTo, suppliers, contracts, stated, iterations } = framework;
  const meetings = { stated: stated?.nodes ?? [], deduced: [] };
  const network = new Neighbourhood();
  network.framework(framework);
  for (const meeting of meetings.stated) network.meeting(meeting);
  for (const body of openTo?.nodes ?? []) network.edge(network.add("body", body), framework.id);
  for (const contract of contracts?.nodes ?? []) network.contract(contract);
  for (const { node } of suppliers?.edges ?? []) network.edge(framework.id, network.add("supplier", node));
  const time = dealsInTime([framework, ...(contracts?.nodes ?? [])], meetings);
  const file = csv("exposures", { framework: { id: { eq: framework.id } } });
  return {
    id: framework.id,
    title,
    what: `An agreement under which bodies may buy. It is not itself a purchase.${framework.statedAs ? ` Its source calls it “${framework.statedAs}”.` : ""}`,
    pictures: {
      ...networkOf(`the agreement “${title}”`, network, framework.id),
      ...timeOf("The agreement, deals under it, and warnings that name the products", time),
    },
    body: (figure) => (
      <>
        {meetings.stated.length > 0 && <Cautions meetings={meetings.stated} />}
        <Facts
          facts={[
            ["Way in which it is run", framework.technique && techniques[framework.technique]],
            ["Other names and references", framework.aliases.join(" · ")],
            [
              "Products, as stated",
              <Things key="p" nodes={framework.products?.nodes ?? null} none="no source states a product" />,
            ],
            ["Ceiling: the most that may be spent", moneyInWords(framework.ceiling)],
            ["Date", framework.dealDate && <When date={framework.dealDate} />],
            ["Period", framework.period && <Period period={framework.period} />],
            ["Published", framework.datePublished && <When date={framework.datePublished} />],
            [
              "Run by",
              framework.procuringEntities && framework.procuringEntities.length > 0 && (
                <Things key="e" nodes={framework.procuringEntities} />
              ),
            ],
            ["Iteration of", framework.family && <Link node={framework.family} />],
            ["Buyers, in the words of the source", framework.buyerCategories],
            ["Description", framework.description],
            ["Caveats", framework.caveats.map(capitalised).join(" · ")],
            ["Sources", <Sources key="sources" sources={framework.sources} />],
          ]}
        />
        <section aria-labelledby="beside">
          <h2 id="beside">The agreement and warnings in time</h2>
          {meetings.stated.length === 0 && (
            <p>
              No warning in these records names a product that a record states for this agreement or a deal under it.
            </p>
          )}
          {figure("time")}
          {stated && stated.nodes.length > 0 && (
            <MeetingTable
              caption="Warnings that name the product, and the bodies that may buy"
              meetings={stated}
              file={file}
            />
          )}
        </section>
        <Links figure={figure} />
        {openTo && openTo.nodes.length > 0 && (
          <section aria-labelledby="open">
            <h2 id="open">Bodies that may buy under it</h2>
            <p>
              {framework.openToIsComplete === true ? "The list is complete." : "The list is not known to be complete."}{" "}
              A body on it has not bought anything unless a deal is in the records.
            </p>
            <Table
              caption="Bodies that may buy"
              rows={openTo.nodes}
              total={openTo.totalCount}
              columns={[{ title: "Body", cell: (body) => <Link node={body} /> }]}
              more={<a href={csv("buyers", { frameworks: { some: { id: { eq: framework.id } } } })}>All rows as CSV</a>}
            />
          </section>
        )}
        {contracts && contracts.nodes.length > 0 && (
          <section aria-labelledby="calls">
            <h2 id="calls">Contracts called off under it, as stated</h2>
            <ContractTable
              caption="Contracts under this agreement"
              rows={contracts.nodes}
              total={contracts.nodes.length < 100 ? contracts.nodes.length : null}
              file={csv("contracts", { framework: { some: { id: { eq: framework.id } } } })}
            />
          </section>
        )}
        {suppliers && suppliers.edges.length > 0 && (
          <section aria-labelledby="suppliers">
            <h2 id="suppliers">Suppliers</h2>
            <Table
              caption="Suppliers that may be awarded contracts under it"
              rows={suppliers.edges}
              total={suppliers.edges.length < 100 ? suppliers.edges.length : null}
              columns={[
                { title: "Supplier", cell: ({ node }) => <Link node={node} /> },
                { title: "Lots", cell: ({ lots }) => lots.join(" · ") || "no source says" },
              ]}
            />
          </section>
        )}
        {iterations && iterations.nodes.length > 0 && (
          <section aria-labelledby="iterations">
            <h2 id="iterations">Iterations</h2>
            <Table
              caption="Iterations, the newest first"
              rows={iterations.nodes}
              total={iterations.totalCount}
              columns={[
                { title: "Agreement", cell: (each) => <Link node={each} /> },
                { title: "Date", cell: ({ dealDate }) => <When date={dealDate} /> },
              ]}
            />
          </section>
        )}
      </>
    ),
    query: `# The records about one agreement
{
  node(id: ${JSON.stringify(framework.id)}) {
    ... on Framework {
      title statedAs ceiling { amount currency } openToIsComplete openTo(first: 25) { nodes { id name } }
      contracts(first: 25) { nodes { title dealDate { edtf } value { amount currency } } }
      exposures(first: 25) { nodes { buyer { name } advisory { title date { edtf } } timing calledOff caveats sources { title url } } }
      caveats sources { title url }
    }
  }
}
`,
    files: [
      ["Contracts under it", csv("contracts", { framework: { some: { id: { eq: framework.id } } } })],
      ["Bodies beside warnings", file],
    ],
    problems,
    snapshot,
  };
};
