import type { ReactNode } from "react";
import { dayInWords } from "./words.ts";

/** What can be done next with a page: ask it as a query, take it as a table, cite it. */
export function Endings({
  title,
  address,
  snapshot,
  today,
  sandbox,
  files,
}: {
  title: string;
  /** The whole address of the page. */
  address: string;
  snapshot: string;
  /** The day of the citation, as YYYY-MM-DD. */
  today: string;
  sandbox: string;
  files: readonly (readonly [string, string])[];
}) {
  return (
    <>
      <section aria-labelledby="ask">
        <h2 id="ask">Ask further</h2>
        <ul className="ways">
          <li>
            <a href={sandbox}>Ask this in the sandbox</a>: the facts of this page as a query that you can change
          </li>
          {files.map(([name, file]) => (
            <li key={file}>
              <a href={file}>{name} as CSV</a>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="cite">
        <h2 id="cite">Cite this page</h2>
        <p className="citation">
          “{title}”. Forewarned, snapshot {snapshot} of the graph, read on {dayInWords(today)}. {address}
        </p>
        <p className="hint">
          The page shows what the records say now. A later snapshot may say something else. Cite the sources too.
        </p>
      </section>
    </>
  );
}

/** What the API could not read. A page never hides that something is missing. */
export function Problems({ problems }: { problems: readonly string[] }): ReactNode {
  if (problems.length === 0) return null;
  return (
    <div className="problem" role="alert">
      <p>Parts of this page are missing, because the server could not read them:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
