import type {
  ContractRowFragment,
  FrameworkRowFragment,
  PaymentRowFragment,
  WarningFragment,
} from "../generated/graphql.ts";
import { Period, Sources, Thing, Things, When } from "./facts.tsx";
import { type Column, Table } from "./table.tsx";
import { inWords, kindOfWarning, moneyInWords } from "./words.ts";

interface Rows<Row> {
  caption: string;
  rows: readonly Row[];
  total?: number | null;
  /** The address of a CSV file with all rows. */
  file?: string;
}

const sources = {
  title: "Sources",
  isLong: true,
  cell: (row: { sources: ContractRowFragment["sources"] }) => <Sources sources={row.sources} />,
};

const dealDateKinds = {
  SIGNED: "signed",
  AWARDED: "awarded",
  STARTED: "started",
  PUBLISHED: "published",
  PAID: "paid",
};

/** The date of a deal, and what happened on it. */
function DealDate({
  row: { dealDate, dealDateKind },
}: {
  row: Pick<ContractRowFragment, "dealDate" | "dealDateKind">;
}) {
  return (
    <>
      {dealDateKind && `${dealDateKinds[dealDateKind]} `}
      <When date={dealDate} />
    </>
  );
}

const file = (address: string | undefined) => address && <a href={address}>All rows as CSV</a>;

const contractColumns: Column<ContractRowFragment>[] = [
  { title: "Contract", cell: (row) => <Thing node={row} /> },
  { title: "Status", cell: ({ status }) => (status === null ? "not stated" : inWords(status)) },
  { title: "Date", cell: (row) => <DealDate row={row} /> },
  { title: "Period", cell: ({ period }) => period && <Period period={period} /> },
  { title: "Buyers", cell: ({ buyers }) => <Things nodes={buyers} /> },
  { title: "Suppliers", cell: ({ suppliers }) => <Things nodes={suppliers} /> },
  { title: "Products, as stated", cell: ({ products }) => <Things nodes={products} none="none stated" /> },
  { title: "Under", cell: ({ framework }) => framework && <Thing node={framework} /> },
  { title: "Value", cell: ({ value }) => moneyInWords(value) ?? "not stated", isNumber: true },
  sources,
];

export function ContractTable({ caption, rows, total, file: address }: Rows<ContractRowFragment>) {
  if (rows.length === 0) return null;
  return <Table caption={caption} rows={rows} total={total} columns={contractColumns} more={file(address)} />;
}

const paymentColumns: Column<PaymentRowFragment>[] = [
  { title: "Payment", cell: ({ title }) => title },
  { title: "Date", cell: (row) => <DealDate row={row} /> },
  { title: "Buyers", cell: ({ buyers }) => <Things nodes={buyers} /> },
  { title: "Suppliers", cell: ({ suppliers }) => <Things nodes={suppliers} /> },
  { title: "Products, as stated", cell: ({ products }) => <Things nodes={products} none="none stated" /> },
  { title: "Amount", cell: ({ amount }) => moneyInWords(amount) ?? "not stated", isNumber: true },
  sources,
];

export function PaymentTable({ caption, rows, total, file: address }: Rows<PaymentRowFragment>) {
  if (rows.length === 0) return null;
  return <Table caption={caption} rows={rows} total={total} columns={paymentColumns} more={file(address)} />;
}

const frameworkColumns: Column<FrameworkRowFragment>[] = [
  { title: "Agreement", cell: (row) => <Thing node={row} /> },
  { title: "Called by its source", cell: ({ statedAs }) => statedAs ?? "framework" },
  { title: "Date", cell: (row) => <DealDate row={row} /> },
  {
    title: "Products, as stated",
    cell: ({ products }) => <Things nodes={products?.nodes ?? null} none="none stated" />,
  },
  { title: "Ceiling", cell: ({ ceiling }) => moneyInWords(ceiling) ?? "not stated", isNumber: true },
  sources,
];

export function FrameworkTable({ caption, rows, total, file: address }: Rows<FrameworkRowFragment>) {
  if (rows.length === 0) return null;
  return <Table caption={caption} rows={rows} total={total} columns={frameworkColumns} more={file(address)} />;
}

const warningColumns: Column<WarningFragment>[] = [
  { title: "Warning", cell: (row) => <Thing node={row} /> },
  { title: "Kind", cell: ({ kind, isWithdrawn }) => kindOfWarning(kind) + (isWithdrawn ? ", withdrawn" : "") },
  { title: "Date", cell: (row) => <WarningDate warning={row} /> },
  {
    title: "Published by",
    cell: ({ publisher, isPublic }) => (
      <>
        <Things nodes={publisher && [publisher]} none="publisher not named" />
        {isPublic === false && " (not published; known from a report)"}
      </>
    ),
  },
];

export function WarningTable({ caption, rows, total, file: address }: Rows<WarningFragment>) {
  if (rows.length === 0) return null;
  return <Table caption={caption} rows={rows} total={total} columns={warningColumns} more={file(address)} />;
}

/** The date of a warning. The day on which a catalogue began is not the date of a warning. */
export function WarningDate({ warning: { date, listedWhenCatalogueBegan } }: { warning: WarningFragment }) {
  return (
    <>
      <When date={date} />
      {listedWhenCatalogueBegan && " (the day on which the catalogue began, not the day of the warning)"}
    </>
  );
}
