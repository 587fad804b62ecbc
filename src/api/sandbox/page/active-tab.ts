import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Scrolls the bar of tabs to the one that is open: a question that is chosen from the menu comes last, often out of sight. */
export function useActiveTabInSight(): void {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const tab = tabs[activeTabIndex];
  useEffect(() => {
    const bar = document.querySelector(".graphiql-tabs");
    const show = () =>
      bar?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
    show();
    // The room for it comes later where the window is made smaller or a panel opens.
    const observer = new ResizeObserver(show);
    if (bar) observer.observe(bar);
    return () => observer.disconnect();
  }, [tab?.id, tab?.title]);
}
