import { type Api, ask } from "../asking.ts";
import {
  LargestAgenciesDocument,
  LargestBuyersDocument,
  LargestByValueDocument,
  type LargestByValueQuery,
  LargestProductsDocument,
} from "../generated/graphql.ts";
import { Thing } from "../parts/facts.tsx";
import { counted, moneyInWords } from "../parts/words.ts";

interface Group {
  node: { id: string; name: string };
  words: string;
}

interface Groups {
  name: string;
  byNumber: Group[];
  byValue: Group[];
}

/** The largest groups of deals beside warnings. The server keeps these groups ready for the overview. */
export async function readGroups(api: Api): Promise<{ data: Groups[]; problems: readonly string[] }> {
  const [buyers, agencies, products, ...values] = await Promise.all([
    ask(api, LargestBuyersDocument, {}),
    ask(api, LargestAgenciesDocument, {}),
    ask(api, LargestProductsDocument, {}),
    ask(api, LargestByValueDocument, { by: "BUYER" }),
    ask(api, LargestByValueDocument, { by: "AGENCY" }),
    ask(api, LargestByValueDocument, { by: "PRODUCT" }),
  ]);
  const numbered = (rows: readonly { count: number | null; dealCount: number | null; node: Group["node"] | null }[]) =>
    rows.flatMap(({ node, count, dealCount }): Group[] =>
      node
        ? [
            {
              node,
              words: `${counted(dealCount ?? 0, "deal or open agreement", "deals or open agreements")}, ${counted(count ?? 0, "pair")} of a deal and a warning`,
            },
          ]
        : [],
    );
  return {
    data: [
      {
        name: "Public bodies",
        byNumber: numbered(
          (buyers.data.exposuresAggregate?.groups?.nodes ?? []).map((row) => ({ ...row, node: row.buyer })),
        ),
        byValue: valued(values[0].data, "buyer"),
      },
      {
        name: "Agencies that warned",
        byNumber: numbered(
          (agencies.data.exposuresAggregate?.groups?.nodes ?? []).map((row) => ({ ...row, node: row.agency })),
        ),
        byValue: valued(values[1].data, "agency"),
      },
      {
        name: "Products",
        byNumber: numbered(
          (products.data.exposuresAggregate?.groups?.nodes ?? []).map((row) => ({ ...row, node: row.product })),
        ),
        byValue: valued(values[2].data, "product"),
      },
    ],
    problems: [buyers, agencies, products, ...values].flatMap(({ problems }) => problems),
  };
}

/** Groups with a sum in pounds. Amounts with and without value added tax have sums of their own. */
function valued({ exposuresAggregate }: LargestByValueQuery, key: "buyer" | "agency" | "product"): Group[] {
  return (exposuresAggregate?.groups?.nodes ?? []).flatMap(({ contracts, ...row }) => {
    const node = row[key];
    const sums = (contracts?.values ?? []).filter(({ currency }) => currency === "GBP");
    if (!node || sums.length === 0) return [];
    const words = sums.map(({ sum, currency, vat }) => moneyInWords({ amount: sum, currency, vat })).join(" and ");
    return [
      {
        node,
        words: `${words}, ${counted(
          sums.reduce((all, { count }) => all + count, 0),
          "contract",
        )}`,
      },
    ];
  });
}

export function LargestGroups({ groups }: { groups: readonly Groups[] }) {
  if (groups.every(({ byNumber }) => byNumber.length === 0)) return null;
  return (
    <section aria-labelledby="largest">
      <h2 id="largest">Deals and warnings that meet: the largest groups</h2>
      <p>
        A deal is here if its record, its agreement or its text names a product that is named in a warning. Some of
        these links are only deduced. An agreement counts for each body that may buy under it, even if no purchase is
        recorded. A large group shows how much is recorded. It does not show that a product was used or affected, or any
        wrongdoing.
      </p>
      <div className="columns">
        {groups.map(({ name, byNumber, byValue }) => (
          <div key={name}>
            <h3>{name}, by number</h3>
            <List groups={byNumber} />
            {byValue.length > 0 && (
              <>
                <h3>{name}, by value of contracts</h3>
                <List groups={byValue} />
              </>
            )}
          </div>
        ))}
      </div>
    </section>
  );
}

function List({ groups }: { groups: readonly Group[] }) {
  if (groups.length === 0) return <p className="unknown">none</p>;
  return (
    <ol>
      {groups.map(({ node, words }) => (
        <li key={node.id}>
          <Thing node={node} /> <span className="amount">{words}</span>
        </li>
      ))}
    </ol>
  );
}
