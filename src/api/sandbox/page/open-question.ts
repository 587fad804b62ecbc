import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";

/** Opens a query in the tab that has it word for word, else in a new one, so that nothing a person wrote is lost. */
export function useOpenQuery(): (query: string) => void {
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(pick("tabs", "activeTabIndex", "queryEditor"));
  const { addTab, changeTab } = useGraphiQLActions();
  return (query) => {
    const open = tabs.findIndex((tab) => tab.query?.trim() === query.trim());
    if (open === activeTabIndex) return;
    if (open >= 0) return changeTab(open);
    addTab();
    queryEditor?.setValue(query);
  };
}
