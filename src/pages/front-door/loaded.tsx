import type { DocumentFragment, LoadedQuery, NewestDocumentsQuery } from "../generated/graphql.ts";
import { Sources, When } from "../parts/facts.tsx";
import { Table } from "../parts/table.tsx";
import { counted } from "../parts/words.ts";

type Counts = readonly { label: string; count: number }[];

const shown = {
  Organization: "organisations",
  Contract: "contracts",
  Framework: "agreements",
  Payment: "payments",
  Product: "products",
  Advisory: "warnings",
  Vulnerability: "vulnerabilities",
  Source: "documents",
};

const countOf = (counts: Counts, label: string) => counts.find((each) => each.label === label)?.count ?? 0;

/** True if there are neither deals nor warnings. */
export const isNothing = (counts: Counts): boolean =>
  ["Contract", "Framework", "Payment", "Advisory"].every((label) => countOf(counts, label) === 0);

export function NothingLoaded() {
  return (
    <section aria-labelledby="loaded">
      <h2 id="loaded">Nothing is loaded yet</h2>
      <p>The graph has neither deals nor warnings. To load documents, run this in the folder of Forewarned:</p>
      <pre>
        <code>npm run ingest -- file-or-folder</code>
      </pre>
      <p>
        To follow a source on the web: <code>npx forewarned feed add</code>. The README names the formats.
      </p>
    </section>
  );
}

/** What is loaded: how much, how new, and how much of it can be compared with warnings at all. */
export function Loaded({
  counts,
  coverage,
  sources,
}: {
  counts: Counts;
  coverage: NonNullable<LoadedQuery["exposures"]>["coverage"];
  sources: NewestDocumentsQuery["sources"];
}) {
  const newest = newestOfEach(sources?.nodes ?? []);
  return (
    <section aria-labelledby="loaded">
      <h2 id="loaded">What is loaded</h2>
      <ul className="counts">
        {Object.entries(shown).map(([label, name]) => (
          <li key={label}>
            <strong>{countOf(counts, label).toLocaleString("en-GB")}</strong> {name}
          </li>
        ))}
      </ul>
      {coverage && coverage.deals > 0 && (
        <p>
          The product is known for{" "}
          <strong>
            {(coverage.deals - coverage.withoutProduct).toLocaleString("en-GB")} of {counted(coverage.deals, "deal")}
          </strong>
          . Only these can be compared with warnings about products. {counted(coverage.withoutDate, "deal")} without a
          date, {counted(coverage.withoutIdentity, "deal")} whose buyer is unknown or recognised by its name alone.
        </p>
      )}
      {newest.length > 0 && (
        <details>
          <summary>The newest document of each publisher</summary>
          <Table
            caption="The newest document of each publisher"
            rows={newest}
            columns={[
              { title: "Publisher", cell: ({ publisher }) => publisher ?? "not named" },
              {
                title: "Newest document",
                cell: (each) => <Sources sources={[{ ...each, publisher: null, published: null }]} />,
              },
              { title: "Published", cell: ({ published }) => <When date={published} /> },
            ]}
          />
          {sources?.totalCount != null && sources.totalCount > sources.nodes.length && (
            <p className="hint">
              Of the newest {sources.nodes.length} of {counted(sources.totalCount, "document")}.{" "}
              <a href="/export/sources.csv">All documents as CSV</a>
            </p>
          )}
        </details>
      )}
    </section>
  );
}

/** The first document of each publisher in a list that begins with the newest. */
function newestOfEach(documents: readonly DocumentFragment[]): DocumentFragment[] {
  const found = new Map<string | null, DocumentFragment>();
  for (const each of documents) if (!found.has(each.publisher)) found.set(each.publisher, each);
  return [...found.values()];
}
