import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { ComfortableEditors } from "./comfortable-editors.tsx";
import { fetcher } from "./fetcher.ts";
import { FollowSystemTheme } from "./follow-system-theme.tsx";
import { Frame } from "./frame.tsx";
import { beginComfortably, isReturning, ownStorage, panelsCoverEditors } from "./own-storage.ts";
import type { PageData } from "./page-data.ts";
import { ResponseNote } from "./response-note.tsx";

/** Room for the documentation beside two editors. */
const wide = "(min-width: 1200px)";

/** As many tabs as fit one line of a wide screen; the others are under "Questions". */
const tabsAtFirst = 5;

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

// What a link leads to is not to lie under a panel that was open last time.
if (panelsCoverEditors()) ownStorage.removeItem("graphiql:visiblePlugin");
if (!isReturning()) beginComfortably({ withDocumentation: matchMedia(wide).matches });

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
      <GraphiQL.Footer>
        <ResponseNote />
      </GraphiQL.Footer>
      <Frame data={data} />
      <FollowSystemTheme />
      <ComfortableEditors />
    </GraphiQL>
  );
}
