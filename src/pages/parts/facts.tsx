import { Fragment, type ReactNode } from "react";
import type { DayFragment, DocumentFragment } from "../generated/graphql.ts";
import { pathOf } from "../addresses.ts";
import { dateInWords, isExact } from "./words.ts";

/** A node of the API by name or title, as a link to its page if it has one. */
export function Thing({ node }: { node: { id: string; name?: string; title?: string } }) {
  const path = pathOf(node.id);
  const name = node.name ?? node.title ?? node.id;
  return path === null ? <>{name}</> : <a href={path}>{name}</a>;
}

export function Things({
  nodes,
  none = "not stated",
}: {
  nodes: readonly Parameters<typeof Thing>[0]["node"][] | null;
  none?: string;
}) {
  if (!nodes || nodes.length === 0) return <span className="unknown">{none}</span>;
  return (
    <>
      {nodes.map((node, index) => (
        <Fragment key={node.id}>
          {index > 0 && ", "}
          <Thing node={node} />
        </Fragment>
      ))}
    </>
  );
}

/** A date as stated, with its bounds if it is not exact. */
export function When({ date, none = "date not known" }: { date: DayFragment | null; none?: string }) {
  const words = dateInWords(date);
  if (words === null) return <span className="unknown">{none}</span>;
  return date && isExact(date) ? (
    <time dateTime={date.earliest!}>{words}</time>
  ) : (
    <span className="uncertain">{words}</span>
  );
}

/** A period as stated, with what is known of both ends. */
export function Period({ period: { start, end } }: { period: { start: DayFragment | null; end: DayFragment | null } }) {
  return (
    <>
      <When date={start} none="start not stated" /> to <When date={end} none="end not stated" />
    </>
  );
}

/** The facts of a thing as a list of terms. A fact that is null or empty is left out. */
export function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "" && value !== false);
  if (known.length === 0) return null;
  return (
    <dl className="facts">
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** An address that a document states, as a link only if it is one of the web. */
export function WebLink({ url, children }: { url: string | null; children: ReactNode }) {
  if (url === null || !/^https?:\/\//i.test(url)) return <>{children}</>;
  return (
    <a href={url} rel="noreferrer external">
      {children}
    </a>
  );
}

/** The documents that state a fact, in one cell or line. */
export function Sources({ sources }: { sources: readonly DocumentFragment[] | null }) {
  if (!sources) return <span className="unknown">the sources could not be read</span>;
  if (sources.length === 0) return <span className="unknown">none of its own; see what it is linked with</span>;
  return (
    <>
      {sources.map(({ id, title, publisher, url, isRead, published }, index) => (
        <Fragment key={id}>
          {index > 0 && "; "}
          <WebLink url={url}>{title}</WebLink>
          {publisher !== null && `, ${publisher}`}
          {dateInWords(published) !== null && `, ${dateInWords(published)}`}
          {isRead === false && " (known only from documents that cite it)"}
        </Fragment>
      ))}
    </>
  );
}
