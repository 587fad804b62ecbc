import { csv } from "../addresses.ts";
import type { OrganizationAsSupplierQuery } from "../generated/graphql.ts";
import { ContractTable, FrameworkTable, PaymentTable } from "../parts/deal-tables.tsx";
import { Thing } from "../parts/facts.tsx";

type AsSupplier = NonNullable<
  Extract<NonNullable<OrganizationAsSupplierQuery["node"]>, { asSupplier: unknown }>["asSupplier"]
>;

/** What an organisation was awarded or paid. */
export function SupplierSections({ name, supplier }: { name: string; supplier: AsSupplier }) {
  const { contracts, payments, frameworks, isReseller, vendorMatch } = supplier;
  return (
    <section aria-labelledby="awarded">
      <h2 id="awarded">What it was awarded or paid</h2>
      {isReseller && (
        <p>
          A curated file says that it sells products that others make. A payment to it does not show whose products were
          bought.
        </p>
      )}
      {vendorMatch && (
        <p>
          {vendorMatch.statement} Maker: <Thing node={vendorMatch.vendor} />
        </p>
      )}
      <ContractTable
        caption={`Contracts awarded to ${name}`}
        rows={contracts?.nodes ?? []}
        total={contracts?.totalCount}
        file={csv("contracts", { suppliers: { some: { id: { eq: supplier.id } } } })}
      />
      <PaymentTable
        caption={`Payments to ${name}`}
        rows={payments?.nodes ?? []}
        total={payments?.totalCount}
        file={csv("payments", { suppliers: { some: { id: { eq: supplier.id } } } })}
      />
      {frameworks && frameworks.nodes.length > 0 && (
        <>
          <h3>Agreements under which it may be awarded contracts</h3>
          <FrameworkTable
            caption={`Agreements with ${name} as a supplier`}
            rows={frameworks.nodes}
            total={frameworks.totalCount}
            file={csv("frameworks", { suppliers: { some: { id: { eq: supplier.id } } } })}
          />
        </>
      )}
    </section>
  );
}
