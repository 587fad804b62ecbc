import type { ReactNode } from "react";
import { csv } from "../addresses.ts";
import type {
  OrganizationAsBuyerBesideWarningsQuery,
  OrganizationAsBuyerQuery,
  OrganizationLeadsQuery,
} from "../generated/graphql.ts";
import { cautions } from "../parts/cautions.ts";
import { ContractTable, FrameworkTable, PaymentTable } from "../parts/deal-tables.tsx";
import { Sources, Thing } from "../parts/facts.tsx";
import { Cautions, Coverage, Deduced, MeetingTable } from "../parts/meetings.tsx";
import { counted, dayInWords, inWords } from "../parts/words.ts";
import { Links } from "./links.tsx";
import type { PictureName } from "./thing.ts";

export type AsBuyer = NonNullable<
  Extract<NonNullable<OrganizationAsBuyerQuery["node"]>, { asBuyer: unknown }>["asBuyer"]
>;
export type BesideWarnings = NonNullable<
  Extract<NonNullable<OrganizationAsBuyerBesideWarningsQuery["node"]>, { asBuyer: unknown }>["asBuyer"]
>;

/** What a body bought, beside warnings that name the products. */
export function BuyerSections({
  name,
  buyer,
  beside,
  figure,
}: {
  name: string;
  buyer: AsBuyer;
  beside: BesideWarnings;
  figure: (name: PictureName) => ReactNode;
}) {
  const { contracts, payments, frameworks } = buyer;
  const stated = beside.stated;
  const file = csv("exposures", { buyer: { id: { eq: buyer.id } } });
  const hasDeals = [contracts, payments].some((each) => each && each.nodes.length > 0);
  return (
    <>
      <section aria-labelledby="beside">
        <h2 id="beside">Deals and warnings in time</h2>
        {stated && stated.nodes.length > 0 ? (
          <Cautions meetings={stated.nodes} />
        ) : (
          <p>No warning in these records names a product that a record states for a deal of {name}.</p>
        )}
        <Coverage coverage={stated?.coverage ?? null} />
        {figure("time")}
        {stated && stated.nodes.length > 0 && (
          <MeetingTable caption="Deals with a product that is named in a warning" meetings={stated} file={file} />
        )}
      </section>
      <Deduced meetings={beside.deduced} file={file} />
      <Links figure={figure} />
      <section aria-labelledby="deals">
        <h2 id="deals">What it bought</h2>
        {!hasDeals && <p>The records have no contract and no payment of {name}.</p>}
        <ContractTable
          caption={`Contracts of ${name}`}
          rows={contracts?.nodes ?? []}
          total={contracts?.totalCount}
          file={csv("contracts", { buyers: { some: { id: { eq: buyer.id } } } })}
        />
        <PaymentTable
          caption={`Payments of ${name}`}
          rows={payments?.nodes ?? []}
          total={payments?.totalCount}
          file={csv("payments", { buyers: { some: { id: { eq: buyer.id } } } })}
        />
        {frameworks && frameworks.nodes.length > 0 && (
          <>
            <h3>Agreements that are open to it</h3>
            <p>It may buy under these agreements. That does not show that it bought anything under them.</p>
            <FrameworkTable
              caption={`Agreements open to ${name}`}
              rows={frameworks.nodes}
              total={frameworks.totalCount}
              file={csv("frameworks", { openTo: { some: { id: { eq: buyer.id } } } })}
            />
          </>
        )}
      </section>
    </>
  );
}

type Leads = NonNullable<
  NonNullable<Extract<NonNullable<OrganizationLeadsQuery["node"]>, { asBuyer: unknown }>["asBuyer"]>["leads"]
>;

/** Leads have a place of their own, because no record says which product was bought. */
export function LeadSection({ name, leads }: { name: string; leads: Leads }) {
  if (leads.nodes.length === 0) return null;
  return (
    <section className="weak" aria-labelledby="leads">
      <h2 id="leads">Whom to ask: the product is not known</h2>
      <p className="caution" role="note">
        {cautions.LEAD}
      </p>
      <details>
        <summary>
          Show {counted(leads.nodes.length, "lead")} of {name}
        </summary>
        {leads.nodes.map(({ id, vendor, statement, reason, strength, deals, askWhom, notKnown, caveats, sources }) => (
          <article key={id}>
            <h3>
              <Thing node={vendor} />
            </h3>
            <p>{statement}</p>
            <p>
              {counted(deals.count, "deal")}
              {deals.firstDay && `, the first on ${dayInWords(deals.firstDay)}`}
              {deals.lastDay && `, the last on ${dayInWords(deals.lastDay)}`}. Strength of the lead: {inWords(strength)}
              . {reason}
            </p>
            <p>Not known: {notKnown.join(" ")}</p>
            <p>{askWhom}</p>
            {caveats.length > 0 && <p>Caveats: {caveats.join(" · ")}</p>}
            <p>
              Sources: <Sources sources={sources} />
            </p>
          </article>
        ))}
      </details>
    </section>
  );
}
