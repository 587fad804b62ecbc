import { cypher } from "../cypher.ts";
import type { Value } from "../read/reader.ts";

/** The months for which the files of one publisher state payments of a buyer. Months are texts such as "2024-01". */
export interface PublishedSpend {
  publisher: string | null;
  firstMonth: string | null;
  lastMonth: string | null;
  lastMonthOfPublisher: string | null;
  monthCount: number;
  missingMonths: string[];
  monthsOfOthersOnly: string[];
  withoutMonth: number;
  sourceKeys: string[];
}

// (:Buyer)<-[:HAS_BUYER]-(:Payment)-[:FROM]->(:Source {publisher})<-[:FROM]-(:Payment)
/**
 * What spend files state of a buyer, for each publisher. A file without a publisher stands alone, because nobody knows which
 * other files belong to it. Payments of notices come from releases, and are not in spend files.
 */
export const publishedSpend: Value<PublishedSpend[]> = {
  name: "publishedSpend",
  statement: () => cypher`MATCH (parent)<-[:HAS_BUYER]-(payment:Payment)-[:FROM]->(file:Source)
      WITH file.publisher AS publisher, CASE WHEN file.publisher IS NULL THEN file.key END AS alone,
        ${monthOf(cypher`payment`)} AS month, count(DISTINCT payment) AS payments, collect(DISTINCT file.key) AS files
      WITH publisher, alone, collect([month, payments]) AS own, collect(files) AS files
      CALL (publisher, alone) {
        CALL (publisher, alone) {
          MATCH (other:Source) WHERE other.publisher = publisher RETURN other
          UNION ALL MATCH (other:Source) WHERE other.key = alone RETURN other
        }
        MATCH (other)<-[:FROM]-(payment:Payment)
        RETURN collect(DISTINCT ${monthOf(cypher`payment`)}) AS all
      }
      WITH publisher, alone, own, all, files ORDER BY publisher, alone
      RETURN collect([publisher, own, all, files]) AS value`,
  read: (rows) => (rows as SpendRow[]).map(readSpend),
};

type SpendRow = [
  publisher: string | null,
  own: [month: bigint | null, payments: bigint][],
  all: bigint[],
  files: string[][],
];

/** The month of a payment as a number of months since the year 0, which is cheap to compare; null if it is not certain. */
const monthOf = (payment: ReturnType<typeof cypher>) =>
  cypher`CASE WHEN ${payment}.dateEarliest.year = ${payment}.dateLatest.year AND ${payment}.dateEarliest.month = ${payment}.dateLatest.month
        THEN ${payment}.dateEarliest.year * 12 + ${payment}.dateEarliest.month - 1 END`;

function readSpend([publisher, own, all, files]: SpendRow): PublishedSpend {
  const months = new Set(own.flatMap(([month]) => (month === null ? [] : [Number(month)])));
  const ofAnybody = new Set(all.map(Number));
  const [first, last] = [Math.min(...months), Math.max(...months)];
  const gaps: number[] = [];
  for (let month = first + 1; month < last; month++) if (!months.has(month)) gaps.push(month);
  const named = (month: number) => (Number.isFinite(month) ? nameOf(month) : null);
  return {
    publisher,
    firstMonth: named(first),
    lastMonth: named(last),
    lastMonthOfPublisher: named(Math.max(...ofAnybody)),
    monthCount: months.size,
    missingMonths: gaps.filter((month) => !ofAnybody.has(month)).map(nameOf),
    monthsOfOthersOnly: gaps.filter((month) => ofAnybody.has(month)).map(nameOf),
    withoutMonth: own.reduce((sum, [month, payments]) => sum + (month === null ? Number(payments) : 0), 0),
    sourceKeys: [...new Set(files.flat())].sort(),
  };
}

const nameOf = (month: number) => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
