import { type ReactNode, useState } from "react";
import type { PageQuestion } from "./page-data.ts";

/** The banner of the open tab: the question, its explanation, and links to it. */
export function QuestionBanner({
  question,
  missing,
  menu,
}: {
  question: PageQuestion | null;
  /** The slug in the address if the catalogue has no such question, or null. */
  missing: string | null;
  menu: ReactNode;
}) {
  if (missing !== null) return <Missing slug={missing} menu={menu} />;
  return question ? <Asked question={question} /> : <OwnQuestion />;
}

function Missing({ slug, menu }: { slug: string; menu: ReactNode }) {
  return (
    <div role="alert">
      <h1>There is no question “{slug}”</h1>
      <p>
        The link is misspelt, or the question now has another name. Choose a question, or go on with the open tab below.
      </p>
      <p className="question-links">{menu}</p>
    </div>
  );
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
      <p>Write GraphQL below, or choose fields in the explorer. “Questions” has the questions of the catalogue.</p>
    </>
  );
}

function CopyLink({ slug }: { slug: string }) {
  const [words, setWords] = useState("Copy link");
  const url = `${location.origin}/sandbox?question=${slug}`;
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
