import type { OrganizationHeadQuery } from "../generated/graphql.ts";
import { Sources, Thing } from "../parts/facts.tsx";
import { Table } from "../parts/table.tsx";

type Named = Extract<NonNullable<OrganizationHeadQuery["node"]>, { aliases: string[] }>;

/** The other names of an organisation, and whose word says that they are one. */
export function OtherNames({ organization: { aliases, identities, likenesses } }: { organization: Named }) {
  const joined = identities?.nodes ?? [];
  const alike = likenesses?.nodes ?? [];
  if (aliases.length + joined.length + alike.length === 0) return null;
  return (
    <section aria-labelledby="names">
      <h2 id="names">Other names</h2>
      {aliases.length > 0 && <p>Also written: {aliases.join(" · ")}</p>}
      {joined.length > 0 && (
        <Table
          caption="Identifiers and names that were joined with it, and whose word says that they are one"
          rows={joined}
          total={identities?.totalCount}
          columns={[
            { title: "Identifier or name", cell: ({ key }) => key },
            { title: "As written", cell: ({ names }) => names.join(" · ") },
            { title: "Why they are one", isLong: true, cell: ({ words }) => words },
            { title: "Sources", isLong: true, cell: ({ sources }) => <Sources sources={sources} /> },
          ]}
        />
      )}
      {alike.length > 0 && (
        <>
          <h3>Perhaps the same, and not joined</h3>
          <ul>
            {alike.map(({ organization, words }) => (
              <li key={organization.id}>
                <Thing node={organization} />
                {words && `: ${words}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
