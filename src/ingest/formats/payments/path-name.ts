/** Words that begin or end the name of a public body. */
const bodies =
  "council borough department ministry authority agency university college police constabulary commission trust parliament assembly museum ombudsman inspectorate".split(
    " ",
  );
const beginnings = ["department", "ministry", "university", "office", "city", "borough", "college"];
/** Words that many names share and that identify nobody alone. */
const general = new Set([
  ...bodies,
  ..."the of and for on local public government central county city district metropolitan london royal nhs foundation national service services office".split(
    " ",
  ),
]);
const joining = new Set(["the", "of", "and", "for", "on", "in", "with"]);
const ofFiles = new Set(
  "spend spending spent over above under more than payment payments paid to by from suppliers supplier expenditure transaction transactions transparency data dataset report reports invoice invoices open csv tsv txt xls xlsx gz json final version v copy download downloads file files published publication monthly month months quarterly quarter quarters q qtr fy year years annual financial gpc procurement purchase card cards all new k m gbp pounds threshold sales cloud gcloud g january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(
    " ",
  ),
);

/**
 * Finds the name of a body in the name of its file or of one of the two folders around it. The rows give the body only as an
 * address. For an address that ends in "leeds", "leeds-city-council/2022-04.csv" and "leeds/2022-04.csv" both give a name. Null
 * if there is no name, if there are several, or if the name is another body's.
 */
export function namesInPath(path: string | null): (address: string) => string | null {
  const parts = (path ?? "").split(/[\\/]/).filter(Boolean).slice(-3);
  const runs = parts.flatMap(runsIn);
  const bodies = new Map(runs.filter(isBody).map((run) => [run.join(" "), run]));
  const [body, ...others] = bodies.values();
  return (address) => {
    if (others.length > 0) return null;
    if (body) return mayBeOf(address, body) ? titled(body) : null;
    const end = endOf(address).join(" ");
    const run = runs.find((each) => each.join(" ") === end);
    return run && !run.every((word) => general.has(word)) ? titled(run) : null;
  };
}

/**
 * True if the end of an address fits a body's name: a word of the name, its initials, or an id without meaning, such as
 * E08000004.
 */
function mayBeOf(address: string, body: readonly string[]): boolean {
  const words = endOf(address).filter((word) => !general.has(word) && !ofFiles.has(word));
  const initials = body.filter((word) => !joining.has(word)).map((word) => word[0]);
  return (
    words.length === 0 || words.some((word) => /\d/.test(word) || body.includes(word) || word === initials.join(""))
  );
}

const endOf = (address: string) =>
  wordsOf(
    address
      .replace(/[/#?]+$/, "")
      .split(/[/#?]/)
      .at(-1)!,
  );

/** Runs of words that are left between the usual words of file names. */
function runsIn(part: string): string[][] {
  const runs: string[][] = [[]];
  for (const word of wordsOf(part)) {
    if (ofFiles.has(word) || /\d/.test(word)) runs.push([]);
    else runs.at(-1)!.push(word);
  }
  for (const run of runs) {
    while (joining.has(run[0]!)) run.shift();
    while (joining.has(run.at(-1)!)) run.pop();
  }
  return runs.filter((run) => run.length > 0);
}

/** True for names such as "Leeds City Council", "Department for Transport" and "London Borough of Camden". */
function isBody(run: readonly string[]): boolean {
  const begins = [0, 1].some((at) => beginnings.includes(run[at]!) && joining.has(run[at + 1]!));
  return (begins || bodies.includes(run.at(-1)!)) && !run.every((word) => general.has(word));
}

const wordsOf = (text: string) =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}']+/u)
    .filter(Boolean);

const titled = (words: readonly string[]) =>
  words
    .map((word, i) =>
      i > 0 && joining.has(word) ? word : word === "nhs" ? "NHS" : word[0]!.toUpperCase() + word.slice(1),
    )
    .join(" ");
