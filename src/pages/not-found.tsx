import { kinds, type Kind } from "./addresses.ts";
import { SearchForm } from "./parts/page.tsx";

/** The page for a key that leads to nothing. The search box has the words of the key. */
export function NotFound({ kind, searched }: { kind: Kind; searched: string }) {
  return (
    <>
      <h1>Not found</h1>
      <p>
        These records have no {kinds[kind]} with this key. It may have another key, or its document is not loaded. That
        it is not here does not show that it does not exist.
      </p>
      <SearchForm text={searched} />
    </>
  );
}

/** The words of a key: "zoom/zoom-rooms" becomes "zoom zoom rooms". */
export const wordsOfKey = (key: string): string =>
  key
    .replace(/^name:[A-Z]{2}:/, "")
    .replaceAll(/[/:_-]+/g, " ")
    .trim();
