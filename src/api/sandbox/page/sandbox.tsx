import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { fetcher } from "./fetcher.ts";
import { FollowSystemTheme } from "./follow-system-theme.tsx";
import { OpenLinked } from "./open-linked.tsx";
import { beginWithDocumentation, isReturning, ownStorage } from "./own-storage.ts";
import type { PageData } from "./page-data.ts";
import { QuestionBanner } from "./question-banner.tsx";
import { TopBar } from "./top-bar.tsx";

/** Room for the documentation beside two editors. */
const wide = "(min-width: 1200px)";

/** As many tabs as fit one line of a wide screen; the others are under "Questions". */
const tabsAtFirst = 5;

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

if (!isReturning() && matchMedia(wide).matches) beginWithDocumentation();

/** GraphiQL with the catalogue's first questions as its tabs, and above it the question of the tab that is open. */
export function Sandbox({ data }: { data: PageData }) {
  return (
    <GraphiQL
      fetcher={fetcher}
      storage={ownStorage}
      plugins={plugins}
      defaultTabs={data.questions.slice(0, tabsAtFirst).map(({ graphql }) => ({ query: graphql }))}
      defaultQuery=""
      inputValueDeprecation
      schemaDescription
    >
      <GraphiQL.Logo>{null}</GraphiQL.Logo>
      <TopBar data={data} />
      <QuestionBanner data={data} />
      <FollowSystemTheme />
      <OpenLinked questions={data.questions} />
    </GraphiQL>
  );
}
