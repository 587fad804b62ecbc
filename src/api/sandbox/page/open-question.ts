import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { panelsCoverEditors } from "./own-storage.ts";
import type { PageQuestion } from "./page-data.ts";

/** The open tab and its question of the catalogue, or null if a person wrote the query. */
export function useOpenTab(questions: PageQuestion[]) {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const tab = tabs[activeTabIndex];
  return { tab, question: questions.find(({ operationName }) => operationName === tab?.title) ?? null };
}

/** Opens a query in the tab that has exactly this text, or in a new tab, so that a person's own text is never overwritten. */
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
    // GraphiQL names the tab a moment later. Without this call, the tab would not match any question until then.
    updateActiveTabValues({ query });
  };
}
