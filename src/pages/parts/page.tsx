import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";

/** What surrounds every page. */
export interface Frame {
  title: string;
  /** The text in the search box. */
  searched?: string;
  /** True if search engines may list the page. */
  isIndexed: boolean;
}

/** A whole page as HTML. React escapes every text and attribute. */
export function pageHtml(frame: Frame, body: ReactNode): string {
  return `<!doctype html>\n${renderToStaticMarkup(<Page frame={frame}>{body}</Page>)}\n`;
}

function Page({ frame: { title, searched, isIndexed }, children }: { frame: Frame; children: ReactNode }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {!isIndexed && <meta name="robots" content="noindex" />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages/page.css" />
        <script type="module" src="/pages/save-picture.js" />
      </head>
      <body>
        <a className="skip" href="#content">
          Skip to the content
        </a>
        <header className="top">
          <a className="name" href="/">
            <img src="/favicon.svg" alt="" width="24" height="24" />
            Forewarned
          </a>
          {searched !== undefined && <SearchForm text={searched} isSmall />}
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer>
          <nav aria-label="Ways on">
            <a href="/">Front page</a> <a href="/sandbox">Sandbox</a> <a href="/watches">Watches</a>{" "}
            <a href="/export">Export</a>
          </nav>
          <p>
            Records are incomplete, and dates may be uncertain. Read the sources before you publish. Nothing here says
            that anybody did wrong.
          </p>
        </footer>
      </body>
    </html>
  );
}

/** The search box. The form works without scripts: it opens `/search`. */
export function SearchForm({
  text,
  isSmall = false,
  hasFocus = false,
}: {
  text: string;
  isSmall?: boolean;
  hasFocus?: boolean;
}) {
  return (
    <form className={isSmall ? "search small" : "search"} action="/search" method="get" role="search">
      <label htmlFor="text">Search organisations, deals, products and warnings</label>
      <div className="box">
        <input
          id="text"
          name="text"
          type="search"
          defaultValue={text}
          autoComplete="off"
          autoFocus={hasFocus}
          maxLength={400}
        />
        <button type="submit">Search</button>
      </div>
    </form>
  );
}
