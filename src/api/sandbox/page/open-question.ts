import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { panelsCoverEditors } from "./own-storage.ts";
import type { PageQuestion } from "./page-data.ts";

/** The tab that is open, and the question of the catalogue that it holds, or null where a person wrote it. */
export function useOpenTab(questions: PageQuestion[]) {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const tab = tabs[activeTabIndex];
  return { tab, question: questions.find(({ operationName }) => operationName === tab?.title) ?? null };
}

/** Opens a query in the tab that has it word for word, else in a new one, so that nothing a person wrote is lost. */
export function useOpenQuery(): (query: string) => void {
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(pick("tabs", "activeTabIndex", "queryEditor"));
  const { addTab, changeTab, setVisiblePlugin, updateActiveTabValues } = useGraphiQLActions();
  return (query) => {
    if (panelsCoverEditors()) setVisiblePlugin(null);
    const open = tabs.findIndex((tab) => tab.query?.trim() === query.trim());
    if (open === activeTabIndex) return;
    if (open >= 0) return changeTab(open);
    addTab();
    queryEditor?.setValue(query);
    // GraphiQL names the tab a moment later: until then this would look like a question of nobody's.
    updateActiveTabValues({ query });
  };
}
