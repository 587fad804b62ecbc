import { pick, useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

/** Wraps long lines in the editors, as GraphiQL does for the answer, and makes the margins smaller. */
export function ComfortableEditors() {
  const { queryEditor, variableEditor } = useGraphiQL(pick("queryEditor", "variableEditor"));
  useEffect(() => {
    for (const editor of [queryEditor, variableEditor]) {
      editor?.updateOptions({ wordWrap: "on", wrappingIndent: "indent", folding: false, lineDecorationsWidth: 8 });
    }
  }, [queryEditor, variableEditor]);
  return null;
}
