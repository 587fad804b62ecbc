import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Scrolls the tab bar to the open tab: a question from the menu opens as the last tab, which is often out of sight. */
export function useActiveTabInSight(): void {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const tab = tabs[activeTabIndex];
  useEffect(() => {
    const bar = document.querySelector(".graphiql-tabs");
    const show = () =>
      bar?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    show();
    // The width of the bar changes later if the window is resized or a panel opens.
    const observer = new ResizeObserver(show);
    if (bar) observer.observe(bar);
    return () => observer.disconnect();
  }, [tab?.id, tab?.title]);
}
