import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect, useRef } from "react";
import { useOpenQuery } from "./open-question.ts";
import type { PageQuestion } from "./page-data.ts";

/** Opens what the page's address asks for, `/?question=<slug>` or `/?query=<GraphQL>`, once the editor is there. */
export function OpenLinked({ questions }: { questions: PageQuestion[] }) {
  const { queryEditor } = useGraphiQL(pick("queryEditor"));
  const openQuery = useOpenQuery();
  const done = useRef(false);
  useEffect(() => {
    if (done.current || !queryEditor) return;
    done.current = true;
    const asked = new URLSearchParams(location.search);
    const query = questions.find(({ slug }) => slug === asked.get("question"))?.graphql ?? asked.get("query");
    if (query) openQuery(query);
  });
  return null;
}
