import { type Api, ask } from "./asking.ts";
import { pathOf } from "./addresses.ts";
import { SearchDocument, type SearchQuery, type SearchType } from "./generated/graphql.ts";
import { SearchForm } from "./parts/page.tsx";
import { Thing, Things, When } from "./parts/facts.tsx";
import { Problems } from "./parts/endings.tsx";
import { inWords, kindOfBody } from "./parts/words.ts";

/** The kinds of result that a person can choose, and the types of the API that they are. */
const choices: Record<string, { name: string; types: SearchType[] }> = {
  all: {
    name: "Everything",
    types: [
      ...(["Buyer", "Supplier", "Vendor", "Agency", "OtherOrganization"] as const),
      ...(["Contract", "Framework", "Payment", "Product", "Advisory", "Vulnerability"] as const),
    ],
  },
  organizations: { name: "Organisations", types: ["Buyer", "Supplier", "Vendor", "Agency", "OtherOrganization"] },
  deals: { name: "Deals", types: ["Contract", "Framework", "Payment"] },
  products: { name: "Products", types: ["Product"] },
  warnings: { name: "Warnings", types: ["Advisory", "Vulnerability"] },
};

export interface Searched {
  text: string;
  kind: string;
  after: string | null;
}

/** The page of results. It has a kind with each result, and the choice of one kind. */
export async function searchPage(api: Api, { text, kind, after }: Searched) {
  const chosen = choices[kind] ? kind : "all";
  const { data, problems } = await ask(api, SearchDocument, { text, types: choices[chosen]!.types, after });
  const edges = data.search?.edges ?? [];
  const link = (parts: Record<string, string>) => `/search?${new URLSearchParams({ text, kind: chosen, ...parts })}`;
  return {
    title: text.trim() === "" ? "Search · Forewarned" : `${text} · Search · Forewarned`,
    body: (
      <>
        <h1>Search</h1>
        <SearchForm text={text} hasFocus={text.trim() === ""} />
        <Problems problems={problems} />
        {text.trim() !== "" && (
          <>
            <ul className="filters" aria-label="Kinds of result">
              {Object.entries(choices).map(([name, choice]) => (
                <li key={name}>
                  <a href={link({ kind: name })} aria-current={name === chosen ? "page" : undefined}>
                    {choice.name}
                  </a>
                </li>
              ))}
            </ul>
            {edges.length === 0 ? <Nothing text={text} isMore={after !== null} /> : <Results edges={edges} />}
            {edges.length === 20 && (
              <p>
                <a href={link({ after: edges.at(-1)!.cursor })}>More results</a>
              </p>
            )}
          </>
        )}
      </>
    ),
  };
}

function Nothing({ text, isMore }: { text: string; isMore: boolean }) {
  if (isMore) return <p>There are no more results.</p>;
  return (
    <p>
      Nothing that is loaded has the words “{text}”. Try fewer words, or another spelling. That nothing is found does
      not show that there is nothing: only the loaded documents are searched.
    </p>
  );
}

type Edge = NonNullable<SearchQuery["search"]>["edges"][number];

function Results({ edges }: { edges: readonly Edge[] }) {
  return (
    <ol className="results">
      {edges.map(({ node, rank, matched }) => (
        <li key={node.id}>
          <span className="kind">{kindOf(node)}</span> <Thing node={node} />
          <p>
            <About node={node} />
            {pathOf(node.id) === null && " (no page of its own)"}
            {rank.includes("MISSPELT") && " · similar spelling"}
            {rank.startsWith("TEXT") && ` · the words are in: ${matched.map(({ field }) => inWords(field)).join(", ")}`}
          </p>
        </li>
      ))}
    </ol>
  );
}

const kindNames: Record<string, string> = {
  Buyer: "Public body",
  OtherOrganization: "Organisation",
  Vendor: "Maker",
  Framework: "Agreement",
  Advisory: "Warning",
};
const kindOf = (node: Edge["node"]) =>
  "advisoryKind" in node && node.advisoryKind === "CALL" ? "Call" : (kindNames[node.__typename] ?? node.__typename);

/** What tells a result from others with the same name. */
function About({ node }: { node: Edge["node"] }) {
  if ("orgKind" in node)
    return (
      <>
        {[node.orgKind && kindOfBody(node.orgKind), node.country === "ZZ" ? null : node.country]
          .filter(Boolean)
          .join(" · ")}
      </>
    );
  if ("vendor" in node) return <Things nodes={node.vendor && [node.vendor]} none="maker not named" />;
  if ("publisher" in node)
    return (
      <>
        <When date={node.date} /> · <Things nodes={node.publisher && [node.publisher]} none="publisher not named" />
      </>
    );
  if ("buyers" in node)
    return (
      <>
        <When date={node.dealDate} /> · <Things nodes={node.buyers} none="buyer not stated" />
      </>
    );
  if ("dealDate" in node) return <When date={node.dealDate} />;
  return "datePublished" in node ? <When date={node.datePublished} /> : null;
}
