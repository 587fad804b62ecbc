import type { WatchedRow } from "../../graph/watches/watch.ts";
import type { ChangedField } from "../../graph/watches/watch-change.ts";
import type { Row } from "./read-rows.ts";

/** The rows of a question that differ from those of the last comparison. Each part is in the order of the ids. */
export interface Difference {
  /** Rows that were never there. */
  added: Row[];
  /** Rows that went, and came back. */
  back: Row[];
  /** Rows that are there with other selected values. */
  changed: Row[];
  /** Rows with the same values as before that people do not know yet. */
  unknown: Row[];
  /** The ids of rows that have gone. */
  gone: string[];
}

/** Compares rows with those of the last comparison, by their ids and the digests of their selected values. */
export function differenceOf(before: ReadonlyMap<string, WatchedRow>, now: ReadonlyMap<string, Row>): Difference {
  const rows = [...now.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const gone = [...before].flatMap(([id, { isPresent }]) => (isPresent && !now.has(id) ? [id] : [])).sort();
  return {
    added: rows.filter(({ id }) => !before.has(id)),
    back: rows.filter(({ id }) => before.get(id)?.isPresent === false),
    changed: rows.filter(({ id, digest }) => {
      const last = before.get(id);
      return last?.isPresent && last.digest !== digest;
    }),
    unknown: rows.filter(({ id, digest }) => {
      const last = before.get(id);
      return last?.isPresent && !last.isKnown && last.digest === digest;
    }),
    gone,
  };
}

/** The values that differ between two rows. A list is one value. */
export function changedFields(before: string, after: string): ChangedField[] {
  const fields: ChangedField[] = [];
  const compare = (path: string, a: unknown, b: unknown): void => {
    if (isFields(a) && isFields(b)) {
      for (const name of new Set([...Object.keys(a), ...Object.keys(b)]))
        compare(path ? `${path}.${name}` : name, a[name], b[name]);
    } else if (JSON.stringify(a) !== JSON.stringify(b)) {
      fields.push({ field: path, before: jsonOf(a), after: jsonOf(b) });
    }
  };
  compare("", JSON.parse(before), JSON.parse(after));
  return fields;
}

const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const jsonOf = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
