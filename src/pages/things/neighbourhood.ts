import type {
  ContractRowFragment,
  FrameworkRowFragment,
  MeetingFragment,
  PaymentRowFragment,
  WarningFragment,
} from "../generated/graphql.ts";
import { pathOf } from "../addresses.ts";
import { NetworkBuilder, type NodeKind } from "../pictures/network.ts";

type Named = { id: string; name?: string; title?: string };

/** Turns rows of the API into a network. Bookkeeping, such as documents and names, stays out. */
export class Neighbourhood extends NetworkBuilder {
  add(kind: NodeKind, node: Named): string {
    return this.node(kind, node, pathOf(node.id));
  }

  contract(row: ContractRowFragment): void {
    const contract = this.add("contract", row);
    this.#deal(contract, row);
  }

  payment(row: PaymentRowFragment): void {
    const payment = this.add("payment", row);
    this.#deal(payment, row);
  }

  framework(row: FrameworkRowFragment): void {
    const framework = this.add("agreement", row);
    for (const product of row.products?.nodes ?? []) this.edge(framework, this.add("product", product));
  }

  warning(row: WarningFragment): string {
    const warning = this.add(row.kind === "CALL" ? "call" : "warning", row);
    if (row.publisher) this.edge(warning, this.add("publisher", row.publisher));
    return warning;
  }

  meeting({ basis, buyer, deal, products, advisory }: MeetingFragment): void {
    const kind = ({ Contract: "contract", Framework: "agreement", Payment: "payment" } as const)[deal.__typename];
    const node = this.add(kind, deal);
    this.edge(this.add("body", buyer), node);
    const framework = "framework" in deal ? deal.framework : null;
    // A deal that is linked through its framework names no product itself.
    const from = basis === "FRAMEWORK" && framework ? this.add("agreement", framework) : node;
    if (from !== node) this.edge(from, node);
    const warning = this.warning(advisory);
    for (const each of products ?? []) {
      const product = this.add("product", each);
      this.edge(from, product, basis === "MENTION" || basis === "FAMILY");
      this.edge(product, warning);
    }
  }

  #deal(
    deal: string,
    { buyers, suppliers, products, framework }: Omit<ContractRowFragment | PaymentRowFragment, "value">,
  ) {
    for (const buyer of buyers ?? []) this.edge(this.add("body", buyer), deal);
    for (const supplier of suppliers ?? []) this.edge(deal, this.add("supplier", supplier));
    for (const product of products ?? []) this.edge(deal, this.add("product", product));
    if (framework) this.edge(this.add("agreement", framework), deal);
  }
}
