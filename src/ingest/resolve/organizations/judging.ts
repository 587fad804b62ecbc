import { likeliest } from "../../../graph/identity/likenesses.ts";
import { type Evidence, evidenceOn } from "../../../graph/identity/evidence.ts";
import type { Graph } from "../../../graph/driver/neo4j.ts";
import { normalisedName } from "../../facts/names.ts";
import { distinct } from "../../facts/stated.ts";

/**
 * The pairs of organisations with the highest scores of likeness, as entries for a curated file of judgements. Comments above
 * each entry give the evidence for and against.
 * @param limit the most pairs to list.
 */
export async function likelyTheSame(graph: Graph, limit: number): Promise<string> {
  const found = await likeliest(graph, limit);
  if (found.length === 0) return "# The graph has no two organisations that are likely the same.";
  const evidence = await evidenceOn(graph, distinct(found.flatMap(({ a, b }) => [a.key, b.key])));
  const keys = new Map<string, number>();
  const entries = found.map(({ a, b, score, words }) => {
    const [one, other] = [a, b].map((each): Side => ({ ...each, ...evidence.get(each.key)! })) as [Side, Side];
    const core = `both names are "${words}" without the legal form (score ${score})`;
    return [
      `  # ${described(one)}`,
      `  # ${described(other)}`,
      `  # for: ${[core, ...speaksFor(one, other)].join("; ")}`,
      `  # against: ${speaksAgainst(one, other).join("; ") || "no known evidence"}`,
      ...[one, other].flatMap(examplesOf),
      `  - key: ${keyOf(one, other, keys)}`,
      `    organizations: [${JSON.stringify(a.key)}, ${JSON.stringify(b.key)}]`,
      `    verdict: unsure # same, different or unsure`,
      `    judgedBy: "" # your name`,
      `    reason: "" # one sentence`,
      `    sources: [] # the keys of sources`,
    ].join("\n");
  });
  return ["judgements:", ...entries].join("\n");
}

type Side = Awaited<ReturnType<typeof likeliest>>[number]["a"] & Evidence;

function described({ name, country, edges, firstDay, lastDay, ...side }: Side): string {
  const days = firstDay === null ? "" : firstDay === lastDay ? `, on ${firstDay}` : `, ${firstDay} to ${lastDay}`;
  const facts = [country ?? "country unknown", doesOf(side), `${counted(edges, "statement")}${days}`];
  const identifiers = identifiersOf(side);
  return `${line(name)} (${[...facts, ...(identifiers.length > 0 ? [identifiers.join(", ")] : [])].join("; ")})`;
}

function doesOf({ buys, supplies, makes }: Pick<Side, "buys" | "supplies" | "makes">): string {
  return (
    [
      ...(buys > 0 ? [`buyer in ${counted(buys, "deal")}`] : []),
      ...(supplies > 0 ? [`supplier in ${counted(supplies, "deal")}`] : []),
      ...(makes > 0 ? [`maker of ${counted(makes, "product")}`] : []),
    ].join(", ") || "only named"
  );
}

function speaksFor(a: Side, b: Side): string[] {
  const shared = identifiersOf(a).filter((each) => identifiersOf(b).includes(each));
  const both = (["buys", "supplies", "makes"] as const).filter((role) => a[role] > 0 && b[role] > 0);
  const words = { buys: "buy", supplies: "supply", makes: "make products" };
  return [
    ...(shared.length > 0 ? [`both have the identifier ${shared.join(", ")}`] : []),
    ...(a.country && a.country === b.country ? [`both are in ${a.country}`] : []),
    ...(both.length > 0 ? [`both ${both.map((role) => words[role]).join(" and ")}`] : []),
  ];
}

function speaksAgainst(a: Side, b: Side): string[] {
  const [ofA, ofB] = [identifiersOf(a), identifiersOf(b)];
  const isShared = ofA.some((each) => ofB.includes(each));
  const schemes = distinct(ofA.map(schemeOf)).filter((scheme) => ofB.map(schemeOf).includes(scheme));
  const differing = schemes.flatMap((scheme) => {
    const [left, right] = [ofA, ofB].map((ids) => ids.filter((id) => schemeOf(id) === scheme)) as [string[], string[]];
    return left.some((id) => right.includes(id))
      ? []
      : [`their identifiers differ: ${left.join(", ")} and ${right.join(", ")}`];
  });
  return [
    ...(a.country && b.country && a.country !== b.country
      ? [`their countries differ: ${a.country} and ${b.country}`]
      : []),
    ...differing,
    ...(ofA.length > 0 && ofB.length > 0 && !isShared && differing.length === 0
      ? [`they share no identifier: ${ofA.join(", ")} and ${ofB.join(", ")}`]
      : []),
    ...(a.name.toLowerCase() !== b.name.toLowerCase() ? ["their full names differ"] : []),
  ];
}

function examplesOf({ name, examples }: Side): string[] {
  return examples.length === 0
    ? []
    : [`  # ${line(name)} in: ${examples.map((title) => `"${line(title).slice(0, 100)}"`).join("; ")}`];
}

const identifiersOf = ({ key, identifiers }: Pick<Side, "key" | "identifiers">) =>
  distinct([...(key.startsWith("name:") ? [] : [key]), ...identifiers]);
const schemeOf = (identifier: string) => identifier.split("-", 2).join("-");
const counted = (count: number, noun: string) => `${count.toLocaleString("en")} ${noun}${count === 1 ? "" : "s"}`;

/** A text of a source on one line, so that it cannot end the comment that it stands in. */
const line = (text: string) => text.replace(/[\s\p{C}]+/gu, " ").trim();

/** A unique key of the letters a to z, digits and hyphens, as the curated files require. Names in other alphabets give "pair". */
function keyOf(a: Side, b: Side, taken: Map<string, number>): string {
  const letters = normalisedName(`${a.name} and ${b.name}`).replace(/[^a-z0-9]+/g, "-");
  const key = letters.replace(/^-|-$/g, "") || "pair";
  const times = (taken.get(key) ?? 0) + 1;
  taken.set(key, times);
  return times === 1 ? key : `${key}-${times}`;
}
