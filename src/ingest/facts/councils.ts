/** The parts of a council's name: its place, and the kinds of council that the name states. */
export interface CouncilName {
  place: string;
  kinds: ReadonlySet<string>;
}

/**
 * Reads a normalised name as the name of a council. Null if it is not one. "London Borough of X", "X London Borough Council",
 * "X Council" and "Mayor and Burgesses of the London Borough of X" have the same place. A name such as "British Council" only
 * contains the word, and gets a place that no register of councils has.
 */
export function councilNamed(normalised: string): CouncilName | null {
  const named = normalised.replace(/^the-/, "").replace(corporate, "");
  const opening = openings.find((each) => named.startsWith(`${each}-`)) ?? "";
  const rest = named.slice(opening === "" ? 0 : opening.length + 1).replace(/^the-/, "");
  const ending = endings.find((each) => rest.endsWith(`-${each}`)) ?? "";
  const place = ending === "" ? rest : rest.slice(0, -ending.length - 1);
  return opening === "" && ending === "" && named.length === normalised.replace(/^the-/, "").length
    ? null
    : { place, kinds: new Set([...kindsIn(opening), ...kindsIn(ending)]) };
}

/**
 * True if a council that is registered under one name may be called by the other name. Both must have the same place. The
 * council of a county is not the council of a district. The City Councils of Lichfield and Chichester are parish councils,
 * which exist beside the district councils.
 */
export function mayBeCalled(registered: CouncilName, called: CouncilName): boolean {
  const [is, said] = [registered.kinds, called.kinds];
  if (said.size === 0) return true;
  if (said.has("london")) return is.has("london") || is.has("royal");
  if (is.size === 0) return true;
  if (isOfCounty(is) || isOfCounty(said)) return isOfCounty(is) && isOfCounty(said);
  if (is.has("london")) return said.has("borough") || said.has("royal");
  return !said.has("city") || is.has("city") || is.has("borough") || is.has("metropolitan");
}

/**
 * The short form of a place: "Newcastle" for "Newcastle upon Tyne" and for "Newcastle-under-Lyme". The short form may mean
 * either of them. Null if the place has no longer form.
 */
export function shortPlace(place: string): string | null {
  const short = place.replace(/-(?:upon|under|on|in|le|by)-.*$/, "");
  return short === place ? null : short;
}

const isOfCounty = (kinds: ReadonlySet<string>) => kinds.has("county") && !kinds.has("borough") && !kinds.has("city");

/** The words for the body corporate that a council is by law. */
const corporate = /^(?:(?:lord-)?mayor-and-(?:burgesses|citizens)|council)-of-(?:the-)?/;

/** If two begin or end alike, the longer one comes first. */
const openings = [
  ...[
    "london-borough-of",
    "lb-of",
    "lb",
    "royal-borough-of",
    "metropolitan-borough-of",
    "borough-of",
    "borough-council-of",
  ],
  ...["city-and-county-of", "city-council-of", "city-of"],
];
const endings = [
  ...[
    "london-borough-council",
    "london-borough",
    "lbc",
    "royal-borough-council",
    "metropolitan-borough-council",
    "mbc",
  ],
  ...["metropolitan-district-council", "mdc", "metropolitan-council", "county-borough-council", "borough-council"],
  ...["city-and-district-council", "city-council", "district-council", "county-council", "council"],
];

const kinds = new Set(["london", "royal", "metropolitan", "borough", "city", "district", "county"]);
const abbreviated: Record<string, string> = {
  lb: "london-borough",
  lbc: "london-borough",
  mbc: "metropolitan-borough",
  mdc: "metropolitan-district",
};

function kindsIn(words: string): string[] {
  const [first = ""] = words.split("-");
  return (abbreviated[first] ?? words).split("-").filter((word) => kinds.has(word));
}
