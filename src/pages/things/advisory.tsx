import { ask } from "../asking.ts";
import { csv } from "../addresses.ts";
import { AdvisoryBesideDealsDocument, AdvisoryPageDocument } from "../generated/graphql.ts";
import { WarningDate } from "../parts/deal-tables.tsx";
import { Facts, Sources, Thing as Link, Things, WebLink, When } from "../parts/facts.tsx";
import { Cautions, Deduced, MeetingTable } from "../parts/meetings.tsx";
import { Table } from "../parts/table.tsx";
import { capitalised } from "../pictures/text.ts";
import { inWords, kindOfWarning } from "../parts/words.ts";
import { dealsInTime } from "./deals-in-time.ts";
import { Neighbourhood } from "./neighbourhood.ts";
import { Links } from "./links.tsx";
import { networkOf, timeOf } from "./pictures-of.ts";
import type { ReadThing } from "./thing.ts";

/** A warning: what it says, about what, and the deals that name the same product. */
export const readAdvisory: ReadThing = async (api, id) => {
  const [page, beside] = await Promise.all([
    ask(api, AdvisoryPageDocument, { id }),
    ask(api, AdvisoryBesideDealsDocument, { id }),
  ]);
  const advisory = page.data.node;
  if (advisory?.__typename !== "Advisory") return null;
  const { title, subjects, vulnerabilities, responses } = advisory;
  const node = beside.data.node;
  const stated = node && "stated" in node ? node.stated : null;
  const deduced = node && "deduced" in node ? node.deduced : null;
  const meetings = { stated: stated?.nodes ?? [], deduced: deduced?.nodes ?? [] };
  const network = new Neighbourhood();
  const centre = network.warning(advisory);
  for (const { subject } of subjects?.nodes ?? [])
    network.edge(network.add(subject.__typename === "Product" ? "product" : "vendor", subject), centre);
  for (const meeting of [...meetings.stated, ...meetings.deduced]) network.meeting(meeting);
  const time = dealsInTime([], meetings, [advisory]);
  const file = csv("exposures", { advisory: { id: { eq: advisory.id } } });
  return {
    id: advisory.id,
    title,
    what: (
      <>
        {capitalised(kindOfWarning(advisory.kind))}
        {advisory.isWithdrawn && ", withdrawn by its publisher"}. Published by{" "}
        <Things nodes={advisory.publisher && [advisory.publisher]} none="a publisher that the source does not name" />:{" "}
        <WarningDate warning={advisory} />.
        {advisory.isPublic === false && " It was not published. It is known from a report."}
      </>
    ),
    pictures: {
      ...networkOf(`the warning “${title}”`, network, centre),
      ...timeOf("The warning, and deals that name the same product", time),
    },
    body: (figure) => (
      <>
        <Facts
          facts={[
            ["Summary", advisory.summary],
            ["Whom it addresses", advisory.audience.join(" · ") || "not stated"],
            ["Whom it binds", advisory.bindsWhom],
            ["By which document", advisory.boundBy && <WebLink url={advisory.boundByUrl}>{advisory.boundBy}</WebLink>],
            ["Severity, as its publisher states it", advisory.severity && inWords(advisory.severity)],
            ["CVSS base score", advisory.cvssScore],
            ["Required action, in its own words", advisory.requiredAction],
            [
              "Due date",
              advisory.dueDate && (
                <>
                  <When date={advisory.dueDate} />
                  {advisory.dueDateBinds && `, for ${advisory.dueDateBinds} only`}
                </>
              ),
            ],
            ["Used in ransomware", advisory.usedInRansomware === true && "yes, as its publisher says"],
            ["Permitted use", advisory.permittedUse],
            ["Discouraged use", advisory.discouragedUse],
            [
              "Replaces",
              advisory.supersedes && advisory.supersedes.length > 0 && <Things nodes={advisory.supersedes} />,
            ],
            [
              "Replaced by",
              advisory.supersededBy && advisory.supersededBy.length > 0 && <Things nodes={advisory.supersededBy} />,
            ],
            ["Publication", advisory.url && <WebLink url={advisory.url}>{advisory.url}</WebLink>],
            ["Caveats", advisory.caveats.map(capitalised).join(" · ")],
            ["Sources", <Sources key="sources" sources={advisory.sources} />],
          ]}
        />
        {subjects && subjects.nodes.length > 0 && (
          <section aria-labelledby="subjects">
            <h2 id="subjects">What it names</h2>
            <Table
              caption="Products and organisations that it names"
              rows={subjects.nodes}
              total={subjects.totalCount}
              columns={[
                { title: "Product or organisation", cell: ({ subject }) => <Link node={subject} /> },
                {
                  title: "Status",
                  cell: ({ productStatus }) => (productStatus ? inWords(productStatus) : "not given"),
                },
                { title: "Versions", cell: ({ versions }) => versions.join(" · ") || "not given" },
                { title: "Vulnerability", cell: ({ vulnerability }) => vulnerability },
              ]}
            />
          </section>
        )}
        {vulnerabilities && vulnerabilities.nodes.length > 0 && (
          <section aria-labelledby="vulnerabilities">
            <h2 id="vulnerabilities">Vulnerabilities</h2>
            <Table
              caption="Vulnerabilities that it is about"
              rows={vulnerabilities.nodes}
              total={vulnerabilities.totalCount}
              columns={[
                { title: "CVE", cell: ({ id, cve }) => <Link node={{ id, name: cve }} /> },
                { title: "Title", cell: ({ title }) => title },
              ]}
            />
          </section>
        )}
        <section aria-labelledby="beside">
          <h2 id="beside">Deals that name the same product</h2>
          {stated && stated.nodes.length > 0 ? (
            <Cautions meetings={stated.nodes} />
          ) : (
            <p>
              No record states a deal with a product that this warning names. Most notices do not name products, so this
              does not show that nobody bought it.
            </p>
          )}
          {figure("time")}
          {stated && stated.nodes.length > 0 && (
            <MeetingTable caption="Deals beside this warning" meetings={stated} file={file} />
          )}
        </section>
        <Deduced meetings={deduced} file={file} />
        <Links figure={figure} />
        {responses && responses.nodes.length > 0 && (
          <section aria-labelledby="responses">
            <h2 id="responses">Responses</h2>
            <Table
              caption="What was answered"
              rows={responses.nodes}
              total={responses.totalCount}
              columns={[
                { title: "Response", cell: ({ title }) => title },
                { title: "By", cell: ({ statedBy }) => <Things nodes={statedBy && [statedBy]} none="not named" /> },
                { title: "Date", cell: ({ date }) => <When date={date} /> },
                { title: "Summary", isLong: true, cell: ({ summary }) => summary },
                { title: "Sources", isLong: true, cell: ({ sources }) => <Sources sources={sources} /> },
              ]}
            />
          </section>
        )}
      </>
    ),
    query: `# The records about one warning
{
  node(id: ${JSON.stringify(advisory.id)}) {
    ... on Advisory {
      title kind date { edtf stated } publisher { name } summary bindsWhom audience
      subjects(first: 25) { nodes { subject { id } productStatus versions } }
      exposures(first: 25) { nodes { buyer { name } deal { __typename } timing basis confidence caveats sources { title url } } }
      caveats sources { title url }
    }
  }
}
`,
    files: [["Deals beside this warning", file]],
    problems: [...page.problems, ...beside.problems],
    snapshot: page.snapshot,
  };
};
