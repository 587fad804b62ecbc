import { csv } from "../addresses.ts";
import type { OrganizationAsMakerQuery } from "../generated/graphql.ts";
import { WarningTable } from "../parts/deal-tables.tsx";
import { Thing } from "../parts/facts.tsx";
import { Table } from "../parts/table.tsx";

type Node = NonNullable<OrganizationAsMakerQuery["node"]>;

/** What an organisation makes, and which warnings it published. The number of warnings about a maker is not a fact about it. */
export function MakerSections({ name, node }: { name: string; node: Node }) {
  const vendor = "asVendor" in node ? node.asVendor : null;
  const agency = "asAgency" in node ? node.asAgency : null;
  const published = agency?.advisories ?? ("advisories" in node ? node.advisories : null);
  return (
    <>
      {vendor?.products && vendor.products.nodes.length > 0 && (
        <section aria-labelledby="products">
          <h2 id="products">Products that it makes</h2>
          <p>
            The page of a product has the deals that name it and the warnings about it. That a product is named in
            warnings says little by itself: makers of much-used products are named often.
          </p>
          <Table
            caption={`Products of ${name}`}
            rows={vendor.products.nodes}
            total={vendor.products.totalCount}
            columns={[{ title: "Product", cell: (product) => <Thing node={product} /> }]}
            more={<a href={csv("products", { vendor: { some: { id: { eq: vendor.id } } } })}>All rows as CSV</a>}
          />
        </section>
      )}
      {published && published.nodes.length > 0 && (
        <section aria-labelledby="published">
          <h2 id="published">Warnings that it published</h2>
          <WarningTable
            caption={`Warnings of ${name}, the newest first`}
            rows={published.nodes}
            total={published.totalCount}
            file={csv("advisories", { publisher: { some: { id: { eq: agency?.id ?? node.id } } } })}
          />
        </section>
      )}
    </>
  );
}
