import type { DepartmentsOnAFrameworkLaterWarnedAboutQuery } from "../generated/graphql.ts";
import { pathOf } from "../addresses.ts";
import { cautions } from "../parts/cautions.ts";
import { Sources, Thing, Things, When } from "../parts/facts.tsx";
import { Figure, networkPicture, type Picture } from "../parts/figure.tsx";
import { Table } from "../parts/table.tsx";
import { counted } from "../parts/words.ts";
import { NetworkBuilder } from "../pictures/network.ts";

/** A question of the catalogue, as `src/questions` states it. */
export interface FirstQuestionOfCatalogue {
  slug: string;
  title: string;
}

type Answer = DepartmentsOnAFrameworkLaterWarnedAboutQuery["exposures"];
type Row = NonNullable<Answer>["nodes"][number];

/** The first question of the catalogue, answered in words, as a picture, and as a table. */
export function FirstQuestion({
  question: { slug, title },
  answer,
}: {
  question: FirstQuestionOfCatalogue;
  answer: Answer;
}) {
  const rows = answer?.nodes ?? [];
  return (
    <section aria-labelledby="first">
      <h2 id="first">{title}</h2>
      {rows.length === 0 ? (
        <p>The loaded documents have no such department. That does not show that there is none.</p>
      ) : (
        <>
          {pairsOf(rows).map(({ row, bodies, calledOff }) => (
            <p key={`${row.deal.__typename} ${row.advisory.id}`}>
              {counted(bodies.length, "department")} (<Things nodes={bodies} />) could buy under{" "}
              {"title" in row.deal && <Thing node={row.deal} />}. Later came a warning that names its product:{" "}
              <Thing node={row.advisory} /> (<When date={row.advisory.date} />
              {row.agency && `, ${row.agency.name}`}). {callOffs(calledOff, bodies.length)}
            </p>
          ))}
          <p className="caution" role="note">
            {cautions.OPEN}
          </p>
          <Figure picture={firstPicture(title, rows)} name="first-question" address="/first-question.svg" />
          <Table
            caption="The rows of the answer"
            rows={rows}
            total={answer?.totalCount}
            columns={[
              { title: "Department", cell: ({ buyer }) => <Thing node={buyer} /> },
              { title: "Agreement", cell: ({ deal }) => "title" in deal && <Thing node={deal} /> },
              { title: "Warning", cell: ({ advisory }) => <Thing node={advisory} /> },
              { title: "Warning dated", cell: ({ advisory }) => <When date={advisory.date} /> },
              { title: "Caveats", isLong: true, cell: ({ caveats }) => caveats.join(" · ") },
              {
                title: "Sources",
                isLong: true,
                cell: ({ sources }) => (
                  <Sources
                    sources={
                      sources?.map((each, index) => ({ ...each, id: String(index), isRead: null, published: null })) ??
                      null
                    }
                  />
                ),
              },
            ]}
          />
        </>
      )}
      <p>
        <a href={`/sandbox?question=${slug}`}>Open this question in the sandbox</a>
      </p>
    </section>
  );
}

/** The rows of each pair of an agreement and a warning. */
function pairsOf(rows: readonly Row[]) {
  const pairs = new Map<string, { row: Row; bodies: Row["buyer"][]; calledOff: number }>();
  for (const row of rows) {
    const key = JSON.stringify(["id" in row.deal ? row.deal.id : null, row.advisory.id]);
    const pair = pairs.get(key) ?? { row, bodies: [], calledOff: 0 };
    pairs.set(key, {
      ...pair,
      bodies: [...pair.bodies, row.buyer],
      calledOff: pair.calledOff + (row.calledOff ? 1 : 0),
    });
  }
  return [...pairs.values()];
}

function callOffs(calledOff: number, all: number): string {
  if (calledOff === 0) return "The records have no purchase by these departments under it.";
  return `The records have a purchase under it by ${calledOff} of these ${counted(all, "department")}.`;
}

/** Bodies, agreements, warnings and agencies of the answer. */
export function firstPicture(title: string, rows: readonly Row[]): Picture {
  const network = new NetworkBuilder();
  const add = (kind: Parameters<typeof network.node>[0], node: { id: string; name?: string; title?: string }) =>
    network.node(kind, node, pathOf(node.id));
  for (const { buyer, deal, advisory, agency } of rows) {
    if (!("id" in deal)) continue;
    const agreement = add("agreement", deal);
    network.edge(add("body", buyer), agreement);
    network.edge(agreement, add("warning", advisory));
    if (agency)
      network.edge(advisory.id, network.node("publisher", { id: `agency ${agency.name}`, name: agency.name }, null));
  }
  const picture = networkPicture("the answer", network.network(""));
  return {
    ...picture,
    title: `In a picture: ${title}`,
    description:
      "From a department to an agreement: it may buy under it. From the agreement to a warning: the warning names a product of the agreement. That does not show that the department bought or used the product.",
  };
}
