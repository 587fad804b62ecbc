import { ask } from "../asking.ts";
import { csv } from "../addresses.ts";
import { ContractPageDocument } from "../generated/graphql.ts";
import { PaymentTable } from "../parts/deal-tables.tsx";
import { Facts, Period, Sources, Thing as Link, Things, When } from "../parts/facts.tsx";
import { Coverage, Cautions, Deduced, MeetingTable } from "../parts/meetings.tsx";
import { capitalised } from "../pictures/text.ts";
import { inWords, moneyInWords } from "../parts/words.ts";
import { dealsInTime } from "./deals-in-time.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import { Links } from "./links.tsx";
import { networkOf, timeOf } from "./pictures-of.ts";
import type { ReadThing } from "./thing.ts";

/** One awarded deal. */
export const readContract: ReadThing = async (api, id) => {
  const { data, problems, snapshot } = await ask(api, ContractPageDocument, { id });
  const contract = data.node;
  if (contract?.__typename !== "Contract") return null;
  const { title, stated, deduced, mentions, payments, duplicateOf } = contract;
  const network = new Neighbourhood();
  network.contract(contract);
  for (const meeting of [...(stated?.nodes ?? []), ...(deduced?.nodes ?? [])]) network.meeting(meeting);
  for (const payment of payments?.nodes ?? []) network.edge(contract.id, network.add("payment", payment));
  const meetings = { stated: stated?.nodes ?? [], deduced: deduced?.nodes ?? [] };
  const time = dealsInTime([contract], meetings);
  return {
    id: contract.id,
    title,
    what: "A contract, as its records state it.",
    pictures: {
      ...networkOf(`the contract “${title}”`, network, contract.id),
      ...timeOf("The contract, and warnings that name its products", time),
    },
    body: (figure) => (
      <>
        {meetings.stated.length > 0 && <Cautions meetings={meetings.stated} />}
        <Facts
          facts={[
            ["Buyers", <Things key="b" nodes={contract.buyers} />],
            ["Suppliers", <Things key="s" nodes={contract.suppliers} />],
            ["Products, as stated", <Things key="p" nodes={contract.products} none="no source states a product" />],
            ["Under the agreement", contract.framework && <Link node={contract.framework} />],
            ["Value", moneyInWords(contract.value) ?? "not stated"],
            ["Lowest value", moneyInWords(contract.minValue)],
            ["Highest value", moneyInWords(contract.maxValue)],
            ["Status", contract.status && inWords(contract.status)],
            ["Signed", contract.dateSigned && <When date={contract.dateSigned} />],
            ["Awarded", contract.dateAwarded && <When date={contract.dateAwarded} />],
            ["Period", contract.period && <Period period={contract.period} />],
            ["May be extended to", contract.maxExtentDate && <When date={contract.maxExtentDate} />],
            ["Published", contract.datePublished && <When date={contract.datePublished} />],
            ["Likely the same as", duplicateOf && <Link node={duplicateOf} />],
            ["Items", contract.items.join(" · ")],
            ["Categories (CPV)", contract.cpv.join(", ")],
            ["Description", contract.description],
            ["Caveats", contract.caveats.map(capitalised).join(" · ")],
            ["Sources", <Sources key="sources" sources={contract.sources} />],
          ]}
        />
        <section aria-labelledby="beside">
          <h2 id="beside">The contract and warnings in time</h2>
          {meetings.stated.length === 0 && (
            <p>No warning in these records names a product that a record states for this contract.</p>
          )}
          <Coverage coverage={stated?.coverage ?? null} />
          {figure("time")}
          {stated && stated.nodes.length > 0 && (
            <MeetingTable caption="Warnings that name the product" meetings={stated} />
          )}
        </section>
        <Deduced meetings={deduced} />
        {mentions && mentions.nodes.length > 0 && (
          <section className="weak" aria-labelledby="mentions">
            <h2 id="mentions">Names in its text</h2>
            <p>Deduced from the words of the notice. A name in the text does not show that it was bought.</p>
            <ul>
              {mentions.nodes.map(({ node, words }) => (
                <li key={node.id}>
                  <Link node={node} />
                  {words && `: “${words}”`}
                </li>
              ))}
            </ul>
          </section>
        )}
        <Links figure={figure} />
        {payments && payments.nodes.length > 0 && (
          <section aria-labelledby="payments">
            <h2 id="payments">Payments under it</h2>
            <PaymentTable caption="Payments under this contract" rows={payments.nodes} total={payments.totalCount} />
          </section>
        )}
      </>
    ),
    query: `# The records about one contract
{
  node(id: ${JSON.stringify(contract.id)}) {
    ... on Contract {
      title status value { amount currency vat } dealDate { edtf stated } dealDateKind
      buyers { id name } suppliers { id name } products { id name } framework { id title }
      exposures(first: 25) { nodes { advisory { title date { edtf } } timing basis confidence caveats sources { title url } } }
      caveats sources { title url }
    }
  }
}
`,
    files: [["This contract", csv("contracts", { id: { eq: contract.id } })]],
    problems,
    snapshot,
  };
};
