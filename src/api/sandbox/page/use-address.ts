import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { useEffect, useRef, useState } from "react";
import { useOpenQuery, useOpenTab } from "./open-question.ts";
import type { PageQuestion } from "./page-data.ts";

const titleOfPage = document.title;

/**
 * Synchronises the address of the page with the open tab, so that people can share the address, and Back and Forward go from tab
 * to tab. `/sandbox?question=<slug>` is a question of the catalogue, and `/sandbox?query=<GraphQL>` opens a person's own query.
 * @returns `missing`, the slug in the address if the catalogue has no such question, else null; and a function that clears it.
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
    const address = question ? `/sandbox?question=${question.slug}` : "/sandbox";
    history[moved ? "pushState" : "replaceState"]({ tab: tab.id }, "", inVain || linked ? location.href : address);
    document.title = question && !inVain ? `${question.title} · Forewarned` : titleOfPage;
  }, [arrivals, tab?.id, question, missing]);
  return { missing, forgetMissing: () => setMissing(null) };
}

/** The id of the tab that was open at this entry of the browser's history. It survives a reload. */
function visitedTab(): string | undefined {
  return (history.state as { tab?: string } | null)?.tab;
}
