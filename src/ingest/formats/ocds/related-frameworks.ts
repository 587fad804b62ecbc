import { frameworksNamedIn } from "../../frameworks/references.ts";
import { type Json, objectOf, objectsOf, textOf, textsOf } from "../../facts/json.ts";
import { namesNobody } from "../../facts/nobody.ts";
import type { Deal } from "./deals.ts";
import type { NamedFramework } from "../../frameworks/named-frameworks.ts";
import { noticeTypesIn } from "./notice-types.ts";
import { processOf } from "./profile.ts";

/** A framework that the source says a deal is under. */
export interface RelatedFramework extends NamedFramework {
  /** The lot of the framework. The lots of an award are not meant: they belong to the award's own process. */
  lot: string | null;
}

/** True if the source says that something is under a framework of another process. */
export function isUnderFramework(given: Json, ocid: string): boolean {
  return relationsIn(given, ocid).length > 0;
}

/**
 * The frameworks that the source says a deal is under, by its process, its lots or itself. An uncertain link becomes a caveat.
 */
export function frameworksOver(
  { award, contract }: Deal,
  release: Json,
  ocid: string,
  caveats: string[],
): RelatedFramework[] {
  const tender = objectOf(release.tender);
  const lots = objectsOf(tender?.lots);
  const own = textsOf(award?.relatedLots ?? award?.relatedLot ?? contract?.relatedLots ?? contract?.relatedLot);
  const isOf = (of: readonly string[]) =>
    of.length === 0 || of.some((lot) => own.includes(lot)) || (own.length === 0 && lots.length < 2);
  // Under the Procurement Act 2023, the lots of a relation are those of the framework.
  const isOfAct = noticeTypesIn(release).length > 0;
  const ofProcess = [
    ...[release, tender].flatMap((each) =>
      relationsIn(each, ocid).flatMap((relation) =>
        isOfAct ? eachLot(relation) : { relation, of: textsOf(relation.relatedLots) },
      ),
    ),
    ...lots.flatMap((lot) => relationsIn(lot, ocid).map((relation) => ({ relation, of: textsOf(lot.id) }))),
  ];
  if (own.length === 0)
    for (const { relation } of ofProcess.filter(({ of }) => !isOf(of)))
      caveats.push(
        `A lot of its process is under the framework "${wordsOf(relation)}". The source does not say which lot the deal belongs to.`,
      );
  return [
    ...ofProcess.flatMap(({ relation, of }) => (isOf(of) ? [relation] : [])),
    ...[contract, award].flatMap((each) => relationsIn(each, ocid)),
  ].flatMap((relation) => {
    const framework = frameworkOf(relation);
    if (framework === null)
      caveats.push(
        `The source says that it is under a framework, but the reference does not identify one: "${wordsOf(relation)}".`,
      );
    return framework ?? [];
  });
}

/** A relation for each lot of the framework. */
function eachLot({ relatedLots, ...relation }: Json): { relation: Json; of: string[] }[] {
  const lots = textsOf(relatedLots);
  return (lots.length > 0 ? lots.map((lot) => ({ ...relation, lot })) : [relation]).map((each) => ({
    relation: each,
    of: [],
  }));
}

/** A relation to its own process is not a call-off, although some publishers call it one. */
function relationsIn(given: Json | null, ocid: string): Json[] {
  return objectsOf(given?.relatedProcesses).filter(
    ({ relationship, identifier, uri }) =>
      textsOf(relationship).some((each) => /^framework( agreement)?$/i.test(each)) &&
      processOf(textOf(identifier) ?? "") !== processOf(ocid) &&
      !(textOf(identifier) === null && processOf(ocidIn(textOf(uri)) ?? "") === processOf(ocid)),
  );
}

function frameworkOf(relation: Json): RelatedFramework | null {
  const [identifier = null, title = null, uri = null] = [relation.identifier, relation.title, relation.uri].map(textOf);
  const ocid = identifier !== null && /^ocds-/i.test(identifier) ? identifier : ocidIn(uri);
  const found =
    ocid === null
      ? (onlyNamed(identifier) ?? byIdentifier(identifier) ?? onlyNamed(title) ?? onlyNamed(uri))
      : { key: processOf(ocid), title: `Framework ${ocid}`, family: null };
  const lot = textOf(relation.lot) ?? /\blot (\w{1,5})\b/i.exec([identifier, title].join("\n"))?.[1] ?? null;
  return found && { ...found, lot };
}

const wordsOf = ({ identifier, title, uri }: Json) =>
  [identifier, title, uri].flatMap((each) => textOf(each) ?? []).join(", ");

function onlyNamed(text: string | null): NamedFramework | null {
  const [named, ...others] = frameworksNamedIn(text ?? "");
  return named && others.length === 0 ? { key: named.key, title: named.title, family: named.family } : null;
}

/** Short ids are numbered again in each document. They would join unrelated deals. */
function byIdentifier(identifier: string | null): NamedFramework | null {
  return identifier && identifier.length >= 6 && /\d/.test(identifier) && !namesNobody(identifier)
    ? { key: identifier, title: `Framework ${identifier}`, family: null }
    : null;
}

const ocidIn = (uri: string | null) =>
  /\bocds-[a-z0-9]{6}-[^/?#&\s]+/i.exec(uri ?? "")?.[0].replace(/\.json$/, "") ?? null;
