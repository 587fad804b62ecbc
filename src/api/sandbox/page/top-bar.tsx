import { pick, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { ReactNode } from "react";
import type { PageData } from "./page-data.ts";

/** The top bar: the menu of questions, links to other query tools, and the choice of colours. */
export function TopBar({ data, menu }: { data: PageData; menu: ReactNode }) {
  return (
    <>
      {menu}
      <nav aria-label="Elsewhere">
        {data.neo4jBrowser && (
          <a href={data.neo4jBrowser} target="_blank" rel="noopener">
            Neo4j Browser
          </a>
        )}
        <ApolloSandboxLink />
      </nav>
      <ThemeChoice />
    </>
  );
}

/** A link to Apollo's sandbox on the web, with the query in the editor and the address of this server. */
function ApolloSandboxLink() {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const asked = new URLSearchParams({
    endpoint: `${location.origin}/graphql`,
    document: tabs[activeTabIndex]?.query ?? "",
  });
  return (
    <a
      href={`https://studio.apollographql.com/sandbox/explorer?${asked}`}
      target="_blank"
      rel="noopener"
      title="Needs an internet connection"
    >
      Open in Apollo Sandbox
    </a>
  );
}

function ThemeChoice() {
  const { theme } = useGraphiQL(pick("theme"));
  const { setTheme } = useGraphiQLActions();
  return (
    <select
      aria-label="Colours"
      value={theme ?? "system"}
      onChange={({ target: { value } }) => setTheme(value === "dark" || value === "light" ? value : null)}
    >
      <option value="system">Auto</option>
      <option value="light">Light</option>
      <option value="dark">Dark</option>
    </select>
  );
}
