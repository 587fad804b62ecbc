import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect, useState } from "react";

/** What stands where the answer will be: how to ask, or that the server has not answered yet. */
export function ResponseNote() {
  const { tabs, activeTabIndex, isFetching } = useGraphiQL(pick("tabs", "activeTabIndex", "isFetching"));
  if (isFetching) return <Waiting />;
  if (tabs[activeTabIndex]?.response) return null;
  return (
    <p>
      The answer comes here. To ask, press <kbd>▶</kbd> or <kbd>Ctrl-Enter</kbd> in the editor.
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
        The server is still reading the graph. What takes too long is given up, and the answer says so.
      </p>
      <p>{seconds} seconds so far</p>
    </>
  );
}
