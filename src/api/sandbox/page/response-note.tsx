import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";

/** The note in the place of the answer: how to run the query, or that the server is still answering. */
export function ResponseNote() {
  const { tabs, activeTabIndex, isFetching } = useGraphiQL(pick("tabs", "activeTabIndex", "isFetching"));
  if (isFetching) return <Waiting />;
  if (tabs[activeTabIndex]?.response) return null;
  return (
    <p>
      The answer appears here. To run the query, press <kbd>▶</kbd>, or <kbd>Ctrl-Enter</kbd> in the editor.
    </p>
  );
}

function Waiting() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const ticking = setInterval(() => setSeconds((count) => count + 1), 1_000);
    return () => clearInterval(ticking);
  }, []);
  if (seconds < 2) return null;
  return (
    <>
      <p role="status">
        The server is still reading the graph. If a part takes too long, the server stops it, and the answer says so.
      </p>
      <p>{seconds} seconds so far</p>
    </>
  );
}
