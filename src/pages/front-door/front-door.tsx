import { type Api, ask } from "../asking.ts";
import {
  DepartmentsOnAFrameworkLaterWarnedAboutDocument,
  LoadedDocument,
  NewestDocumentsDocument,
} from "../generated/graphql.ts";
import { Problems } from "../parts/endings.tsx";
import { SearchForm } from "../parts/page.tsx";
import { FirstQuestion, type FirstQuestionOfCatalogue } from "./first-question.tsx";
import { LargestGroups, readGroups } from "./largest-groups.tsx";
import { isNothing, Loaded, NothingLoaded } from "./loaded.tsx";

/** The page at `/`, for people who look before they write queries. All operations are asked at once. */
export async function frontDoor(
  api: Api,
  options: { question: FirstQuestionOfCatalogue; neo4jBrowser: string | null },
) {
  const [loaded, newest, first, groups] = await Promise.all([
    ask(api, LoadedDocument, {}),
    ask(api, NewestDocumentsDocument, {}),
    ask(api, DepartmentsOnAFrameworkLaterWarnedAboutDocument, {}),
    readGroups(api),
  ]);
  const problems = [loaded, newest, first, groups].flatMap(({ problems }) => problems);
  const counts = loaded.data.snapshot?.counts ?? [];
  return (
    <>
      <h1>What public bodies bought, and what was said about it</h1>
      <p className="lead">
        Two public records, joined: deals of public bodies for technology, and the warnings of security agencies. Every
        statement has its sources, and says how sure it is and what is not known.
      </p>
      <SearchForm text="" hasFocus />
      <Problems problems={problems} />
      {isNothing(counts) ? (
        <NothingLoaded />
      ) : (
        <>
          <FirstQuestion question={options.question} answer={first.data.exposures} />
          <Loaded {...{ counts, coverage: loaded.data.exposures?.coverage ?? null }} sources={newest.data.sources} />
          <LargestGroups groups={groups.data} />
        </>
      )}
      <section aria-labelledby="on">
        <h2 id="on">Ways on</h2>
        <ul className="ways">
          <li>
            <a href="/sandbox">Sandbox</a>: questions to begin with, and queries of your own
          </li>
          {options.neo4jBrowser && (
            <li>
              <a href={options.neo4jBrowser}>Neo4j Browser</a>: the graph itself, with a guide. The terminal of the
              server has the login.
            </li>
          )}
          <li>
            API: <code>POST /graphql</code>, for programs
          </li>
          <li>
            <a href="/watches">Watches</a>: be told when answers change
          </li>
          <li>
            <a href="/export">Export</a>: every list as a CSV file
          </li>
        </ul>
      </section>
    </>
  );
}
