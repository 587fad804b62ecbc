import { readJudgements } from "../../graph/identity/judgements.ts";
import { queueNamesOf } from "../../graph/write/identity/store-judgements.ts";
import { storeDescriptions } from "../../graph/write/identity/store-descriptions.ts";
import { sweepFrameworks } from "../../graph/write/identity/sweep-frameworks.ts";
import { type DealText, namesOfProducts, namesOfVendors, textsToRead } from "../../graph/identity/mentions.ts";
import { storeMentions, queueDealsNaming } from "../../graph/write/identity/store-mentions.ts";
import type { Graph } from "../../graph/driver/neo4j.ts";
import { countWaiting, type Job, waiting } from "../../graph/stored/work-queue.ts";
import { type NameBearer, bearersOf, namesBorneBy } from "../../graph/identity/name-bearers.ts";
import { storeNameClaims } from "../../graph/write/identity/store-name-claims.ts";
import { storeResolutions } from "../../graph/write/identity/organization-merges.ts";
import { statementsOn } from "../../graph/identity/organization-statements.ts";
import { groupBy } from "../../graph/group-by.ts";
import { isOfRegister } from "../facts/identifiers.ts";
import { nameClaims } from "./organizations/name-claims.ts";
import { descriptionOf } from "./organizations/description.ts";
import { type Judgements, judgementsIn } from "./organizations/judged.ts";
import { placeOrganizations } from "./organizations/placing.ts";
import { crowdedCores, likenessesOf } from "./organizations/likeness-rules.ts";
import { type Mention, mentionFinder, phrasesOf, phrasesOfVendor } from "./mentions/mention-finder.ts";
import { resolveProducts } from "./products/resolve-products.ts";
import { resolutionsOf } from "./organizations/resolve-organizations.ts";
import { resolveDeals } from "./deals/resolve-deals.ts";

/** The number of items that one transaction writes and that are in memory at once. */
const batchSize = 500;

/** Receives the name of each phase and the number of items left in it. */
export type ShowPhase = (phase: string, left: number) => void;

/**
 * Runs the entity resolution for everything whose statements changed since the last time. It decides which names are which
 * organisation, describes organisations and products from all statements about them, searches texts for products and vendors, and
 * finds duplicate deals. Work that an earlier run began and did not finish is finished.
 * @param show receives the progress.
 */
export async function resolve(graph: Graph, show: ShowPhase = () => undefined): Promise<void> {
  const judgements = judgementsIn(await readJudgements(graph));
  await each(
    await countdown(graph, "claimNames", "Collecting the names of organisations", show),
    () => waiting(graph, "claimNames", batchSize),
    async (keys) => {
      await storeNameClaims(graph, keys, nameClaims(await statementsOn(graph, keys)));
      // If a key is new or gone, the keys that a person judged together with it are resolved again too.
      await queueNamesOf(graph, judgedWith(keys, judgements));
    },
  );
  await each(
    await countdown(graph, "resolveName", "Deciding which names are the same organisation", show),
    () => waiting(graph, "resolveName", batchSize),
    async (names) => {
      const asked = await bearersWithJudged(graph, names, judgements);
      const keys = new Set(asked.flatMap(({ by, key }) => (by === "CORE" && !judgements.same.has(key) ? [] : key)));
      const bearers = await withOtherNames(graph, asked, keys);
      await storeResolutions(graph, names, resolutionsOf(bearers, judgements, keys));
    },
  );
  await each(
    await countdown(graph, "describe", "Describing organisations", show),
    () => waiting(graph, "describe", batchSize),
    async (keys) => {
      const statements = await statementsOn(graph, keys);
      const byNode = groupBy(statements, ({ node }) => node);
      const nodes = keys.flatMap((key) => descriptionOf(key, byNode.get(key) ?? []) ?? []);
      const cores = new Set(nameClaims(statements).flatMap(({ by, name }) => (by === "CORE" ? [name] : [])));
      const alike = await bearersOf(graph, [...cores]);
      await storeDescriptions(graph, keys, nodes, likenessesOf(alike, judgements), crowdedCores(alike));
    },
  );
  await placeOrganizations(
    graph,
    judgements,
    await countdown(graph, "place", "Finding the parents of organisations", show),
  );
  // Products come after vendors, because a product has one vendor even if sources spell its name in several ways.
  await resolveProducts(
    graph,
    await countdown(graph, "resolveProduct", "Deciding which names are the same product", show),
  );
  while (await sweepFrameworks(graph, batchSize));
  await resolveMentions(graph, show);
  await resolveDeals(graph, judgements, await countdown(graph, "compare", "Searching for duplicate deals", show));
}

/**
 * The keys that bear these names. A judgement is about the organisations that both of its keys lead to. So the result includes
 * the keys that were judged together with one of these, and the others that bear a name of such a key.
 */
async function bearersWithJudged(
  graph: Graph,
  names: readonly string[],
  judgements: Judgements,
): Promise<NameBearer[]> {
  const all = new Set(names);
  for (;;) {
    const bearers = await bearersOf(graph, [...all]);
    const judged = judgedWith(
      bearers.map(({ key }) => key),
      judgements,
    );
    const more = judged.length === 0 ? [] : await namesBorneBy(graph, judged);
    if (more.every((name) => all.has(name))) return bearers;
    for (const name of more) all.add(name);
  }
}

/**
 * Adds the keys that bear any other name of these keys, because the best name of a key decides where the key leads.
 */
async function withOtherNames(graph: Graph, bearers: NameBearer[], keys: ReadonlySet<string>): Promise<NameBearer[]> {
  const known = new Set(bearers.map(({ name }) => name));
  const names = await namesBorneBy(
    graph,
    [...keys].filter((key) => !isOfRegister(key)),
  );
  const others = names.filter((name) => !known.has(name) && !name.startsWith("core "));
  return others.length === 0 ? bearers : bearersOf(graph, [...known, ...others]);
}

function judgedWith(keys: readonly string[], { circles }: Judgements): string[] {
  return [...new Set(keys.flatMap((key) => circles.get(key) ?? []))];
}

/**
 * Searches the texts of deals for products and vendors: new texts, and texts that may name a new product or vendor. It runs after
 * the products and vendors are resolved.
 */
async function resolveMentions(graph: Graph, show: ShowPhase): Promise<void> {
  await each(
    await countdown(graph, "findProduct", "Searching for deals that may name new products", show),
    () => waiting(graph, "findProduct", batchSize),
    async (keys) => {
      await queueDealsNaming(graph, "Product", keys, (await namesOfProducts(graph, keys)).flatMap(phrasesOf));
    },
  );
  await each(
    await countdown(graph, "findVendor", "Searching for deals that may name new vendors", show),
    () => waiting(graph, "findVendor", batchSize),
    async (keys) => {
      await queueDealsNaming(graph, "Organization", keys, (await namesOfVendors(graph, keys)).flatMap(phrasesOfVendor));
    },
  );
  let texts = await textsToRead(graph, batchSize);
  if (texts.length === 0) return;
  const find = mentionFinder(await namesOfProducts(graph), await namesOfVendors(graph));
  const telling = await countdown(graph, "readText", "Searching texts for products and vendors", show);
  for (; texts.length > 0; texts = await textsToRead(graph, batchSize)) {
    telling(texts.length);
    await storeMentions(
      graph,
      texts,
      texts.flatMap((deal) => mentionsOfDeal(deal, find).map((mention) => ({ deal, ...mention }))),
    );
  }
}

/**
 * The mentions in a deal. The name of a merchant may show a product that was bought. It counts for no vendor, because stricter
 * rules decide which vendor a supplier belongs to.
 */
function mentionsOfDeal({ text, merchants }: DealText, find: (text: string) => Mention[]): Mention[] {
  const found = find([text, ...merchants].join("\n"));
  if (merchants.length === 0 || found.every(({ label }) => label === "Product")) return found;
  const named = new Set(find(text).map(({ key }) => key));
  return found.filter(({ label, key }) => label === "Product" || named.has(key));
}

async function each(
  telling: Countdown,
  next: () => Promise<string[]>,
  work: (keys: string[]) => Promise<void>,
): Promise<void> {
  for (let keys = await next(); keys.length > 0; keys = await next()) {
    telling(keys.length);
    await work(keys);
  }
}

/** Receives the number of items in each batch. */
type Countdown = (taken: number) => void;

/** Reports the number of items left in a phase. */
async function countdown(graph: Graph, job: Job, phase: string, show: ShowPhase): Promise<Countdown> {
  let left = await countWaiting(graph, job);
  return (taken) => {
    show(phase, left);
    left = Math.max(0, left - taken);
  };
}
