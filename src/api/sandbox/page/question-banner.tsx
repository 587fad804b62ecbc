import { pick, useGraphiQL } from "@graphiql/react";
import { useState } from "react";
import { createPortal } from "react-dom";
import type { PageData, PageQuestion } from "./page-data.ts";

/** The question of the open tab: what it asks, what the answer holds, where else to see it. */
export function QuestionBanner({ data }: { data: PageData }) {
  const { tabs, activeTabIndex } = useGraphiQL(pick("tabs", "activeTabIndex"));
  const tab = tabs[activeTabIndex];
  const question = data.questions.find(({ operationName }) => operationName === tab?.title);
  return createPortal(question ? <Asked question={question} /> : <OwnQuestion />, document.getElementById("question")!);
}

function Asked({ question }: { question: PageQuestion }) {
  return (
    <>
      <h1>{question.title}</h1>
      <p>{question.explanation}</p>
      <p className="question-links">
        {question.neo4jBrowserLink && (
          <a href={question.neo4jBrowserLink} target="_blank" rel="noopener">
            See this in Neo4j Browser
          </a>
        )}
        <CopyLink key={question.slug} slug={question.slug} />
      </p>
    </>
  );
}

function OwnQuestion() {
  return (
    <>
      <h1>A question of your own</h1>
      <p>Write GraphQL below, or pick fields in the explorer. Under “Questions” are those of the catalogue.</p>
    </>
  );
}

function CopyLink({ slug }: { slug: string }) {
  const [words, setWords] = useState("Copy link");
  const url = `${location.origin}/?question=${slug}`;
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => setWords("Link copied"),
      () => setWords(url),
    );
  return (
    <button type="button" onClick={() => void copy()} aria-live="polite">
      {words}
    </button>
  );
}
