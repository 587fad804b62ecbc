import { explorerPlugin } from "@graphiql/plugin-explorer";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { ComfortableEditors } from "./comfortable-editors.tsx";
import { fetcher } from "./fetcher.ts";
import { FollowSystemTheme } from "./follow-system-theme.tsx";
import { Frame } from "./frame.tsx";
import { beginComfortably, isReturning, ownStorage, panelsCoverEditors } from "./own-storage.ts";
import type { PageData } from "./page-data.ts";
import { ResponseNote } from "./response-note.tsx";

/** The width from which there is room for the documentation beside two editors. */
const wide = "(min-width: 1200px)";

/** The number of tabs that fit into one line of a wide screen. The other questions are under "Questions". */
const tabsAtFirst = 5;

const plugins = [HISTORY_PLUGIN, explorerPlugin({ showAttribution: false })];

// A panel that was open last time must not cover the question that a link leads to.
if (panelsCoverEditors()) ownStorage.removeItem("graphiql:visiblePlugin");
if (!isReturning()) beginComfortably({ withDocumentation: matchMedia(wide).matches });

/** GraphiQL with the first questions of the catalogue as tabs, and a banner with the question of the open tab. */
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
