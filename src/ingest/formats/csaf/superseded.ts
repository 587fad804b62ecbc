import type { NodeReference } from "../../../statements.ts";
import type { FragmentBuilder } from "../../facts/fragment-builder.ts";
import { type Json, objectOf, objectsOf, textOf } from "../../facts/json.ts";

/**
 * Writes the advisories that an advisory supersedes, or that supersede it. Only explicit words count: "This advisory supersedes
 * ICSA-20-001-01". Names of products and vulnerabilities look like ids of advisories. An id therefore counts only if the text
 * calls it an advisory, or if it begins like the advisory's own id.
 */
export function writeSuperseded(builder: FragmentBuilder, advisory: NodeReference, document: Json): void {
  const own = textOf(objectOf(document.tracking)?.id) ?? "";
  const namespace = advisory.key.slice(0, advisory.key.length - own.length);
  const text = objectsOf(document.notes)
    .flatMap((note) => textOf(note.text) ?? [])
    .join("\n");
  for (const { 1: verb, 2: called, 3: id, index } of text.matchAll(statement)) {
    const sentence = text
      .slice(0, index)
      .split(/[.;!?]\s|\n/)
      .at(-1)!;
    if (id === own || !isAdvisory(id!, own, called !== undefined)) continue;
    if (isDenied.test(sentence) || isOfAnother(sentence, own)) continue;
    const key = namespace + id!;
    const other = builder.name({ label: "Advisory", key, title: key });
    const [newer, older] = verb!.toLowerCase() === "supersedes" ? [advisory, other] : [other, advisory];
    builder.edge("SUPERSEDES", newer, older);
  }
}

const statement =
  /\b([Ss]upersedes|[Ss]uperseded by|[Rr]eplaced by)\s+(?:the\s+)?(?:(?:security\s+)?(advisory)\s+)?([A-Z][A-Z0-9]*(?:-[A-Za-z0-9]+)+)/g;
const isDenied = /\b(not|never|no longer|neither|nor|cannot|without)\b|n['’]t\b/i;

/** The id of a vulnerability is not an advisory, whatever the text calls it. */
function isAdvisory(id: string, own: string, isCalledSo: boolean): boolean {
  return /\d/.test(id) && !/^(CVE|CWE|CVSS)-/i.test(id) && (isCalledSo || lettersOf(id) === lettersOf(own));
}

const lettersOf = (id: string) => /^\D*/.exec(id)![0].toUpperCase();

/** "ICSA-20-001-01 is superseded by …" says nothing about an advisory with another id. */
function isOfAnother(sentence: string, own: string): boolean {
  const ids = sentence.match(/\b[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+\b/g) ?? [];
  return ids.some((id) => id !== own && isAdvisory(id, own, false));
}
