import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef, useState } from "react";
import { useOpenQuery, useOpenTab } from "./open-question.ts";
import type { PageQuestion } from "./page-data.ts";

const titleOfPage = document.title;

/**
 * Keeps the page's address and the open tab together, so that the address can be shared, and Back and Forward go from tab to
 * tab: `/?question=<slug>` for a question of the catalogue. `/?query=<GraphQL>` opens what somebody wrote.
 * Returns the slug that the address asks for in vain, or null, and how to be done with it.
 */
export function useAddress(questions: PageQuestion[]): { missing: string | null; forgetMissing: () => void } {
  const { tabs, activeTabIndex, queryEditor } = useGraphiQL(pick("tabs", "activeTabIndex", "queryEditor"));
  const { changeTab } = useGraphiQLActions();
  const openQuery = useOpenQuery();
  const { tab, question } = useOpenTab(questions);
  const [missing, setMissing] = useState<string | null>(null);
  const [arrivals, setArrivals] = useState(0);
  const arriving = useRef(false);

  function arrive() {
    const asked = new URLSearchParams(location.search);
    const slug = asked.get("question");
    const known = questions.find((each) => each.slug === slug);
    const visited = tabs.findIndex(({ id }) => id === visitedTab());
    const query = known?.graphql ?? asked.get("query");
    if (visited >= 0 && visited !== activeTabIndex) changeTab(visited);
    if (visited < 0 && query) openQuery(query);
    setMissing(slug !== null && !known ? slug : null);
    arriving.current = true;
    setArrivals((count) => count + 1);
  }

  useEffect(() => {
    if (queryEditor && arrivals === 0) arrive();
  });
  useEffect(() => {
    addEventListener("popstate", arrive);
    return () => removeEventListener("popstate", arrive);
  });
  useEffect(() => {
    if (arrivals === 0 || !tab) return;
    const moved = !arriving.current && visitedTab() !== tab.id;
    arriving.current = false;
    if (moved) setMissing(null);
    const inVain = !moved && missing !== null;
    const linked = tab.query && tab.query === new URLSearchParams(location.search).get("query");
    const address = question ? `/?question=${question.slug}` : "/";
    history[moved ? "pushState" : "replaceState"]({ tab: tab.id }, "", inVain || linked ? location.href : address);
    document.title = question && !inVain ? `${question.title} · Forewarned` : titleOfPage;
  }, [arrivals, tab?.id, question, missing]);
  return { missing, forgetMissing: () => setMissing(null) };
}

/** The tab that was open at this place of the browser's history; a reload keeps it too. */
function visitedTab(): string | undefined {
  return (history.state as { tab?: string } | null)?.tab;
}
