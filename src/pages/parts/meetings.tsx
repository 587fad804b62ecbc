import type { MeetingFragment, MeetingsFragment } from "../generated/graphql.ts";
import { cautions, cautionsFor } from "./cautions.ts";
import { WarningDate } from "./deal-tables.tsx";
import { Sources, Thing, When } from "./facts.tsx";
import { type Column, Table } from "./table.tsx";
import { counted, inWords, linkInWords, orderInWords } from "./words.ts";

/** What these rows do not say, in a box that comes before them. */
export function Cautions({ meetings }: { meetings: readonly MeetingFragment[] }) {
  return (
    <div className="caution" role="note">
      {cautionsFor(meetings).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

const columns: Column<MeetingFragment>[] = [
  { title: "Body", cell: ({ buyer }) => <Thing node={buyer} /> },
  { title: "Deal", cell: ({ deal }) => <Thing node={deal} /> },
  { title: "Deal dated", cell: ({ dealDate }) => <When date={dealDate} /> },
  { title: "Named in the warning", cell: ({ products }) => products?.map(({ name }) => name).join(", ") },
  { title: "Warning", cell: ({ advisory }) => <Thing node={advisory} /> },
  { title: "Warning dated", cell: ({ advisory }) => <WarningDate warning={advisory} /> },
  { title: "Which came first", cell: orderInWords },
  {
    title: "How they are linked",
    isLong: true,
    cell: (row) => `${linkInWords(row)} (confidence: ${inWords(row.confidence)})`,
  },
  { title: "Caveats", isLong: true, cell: ({ caveats }) => caveats.join(" · ") },
  { title: "Sources", isLong: true, cell: ({ sources }) => <Sources sources={sources} /> },
];

/** Deals beside warnings, as a table. */
export function MeetingTable({
  caption,
  meetings,
  file,
}: {
  caption: string;
  meetings: MeetingsFragment;
  /** The address of these rows as CSV, if a filter can select just these. */
  file?: string;
}) {
  return (
    <Table
      caption={caption}
      rows={meetings.nodes}
      total={meetings.totalCountIsAtLeast ? null : meetings.totalCount}
      columns={columns}
      more={file === undefined ? null : <a href={file}>All rows as CSV</a>}
    />
  );
}

/** The links that are deduced from texts, in their own place and words. */
export function Deduced({ meetings, file }: { meetings: MeetingsFragment | null; file?: string }) {
  if (!meetings || meetings.nodes.length === 0) return null;
  return (
    <section className="weak" aria-labelledby="deduced">
      <h2 id="deduced">Only deduced: the text of a deal has a name that is in a warning</h2>
      <p className="caution" role="note">
        {cautions.MENTION}
      </p>
      <details>
        <summary>
          Show {meetings.nodes.length === 1 ? "the deduced link" : `${meetings.nodes.length} deduced links`}
        </summary>
        <MeetingTable caption="Deduced links" meetings={meetings} file={file} />
      </details>
    </section>
  );
}

/** How much of the deals could be compared with warnings at all: a low number of rows is no sign that all is well. */
export function Coverage({ coverage }: { coverage: MeetingsFragment["coverage"] }) {
  if (!coverage || coverage.deals === 0) return null;
  const { deals, withoutProduct, withoutDate } = coverage;
  return (
    <p className="coverage">
      The product is known for {(deals - withoutProduct).toLocaleString("en-GB")} of {counted(deals, "deal")}.{" "}
      {withoutProduct > 0 &&
        "The others cannot be compared with warnings, so a missing row does not show that there was no warning. "}
      {withoutDate > 0 && `${counted(withoutDate, "deal")} without a date.`}
    </p>
  );
}
