import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Breaks long lines of the question where they would leave the window, as GraphiQL does with the answer's, and saves room. */
export function ComfortableEditors() {
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor]) {
      editor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent", folding: false, lineDecorationsWidth: 8 });
    }
  }, [queryEditor, variableEditor]);
  return null;
}
