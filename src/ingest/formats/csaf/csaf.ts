import { withoutContactPoints } from "../../facts/contact-points.ts";
import { dayOf } from "../../facts/day.ts";
import { digestOf } from "../../facts/digest.ts";
import { NotUnderstood, type StatedRelease, type ReleaseFormat } from "../format.ts";
import { type Json, objectOf, textOf } from "../../facts/json.ts";
import { buildAdvisory } from "./advisory.ts";
import { checkAdvisory, idOf } from "./check.ts";
import { type LeftOut, leftOutIn } from "./left-out.ts";
import { placeOf, valueAt, without } from "./parts.ts";
import { withInexact } from "./numbers.ts";

/** Security advisories in CSAF 2.0 (docs.oasis-open.org/csaf/csaf/v2.0), of any category and publisher. */
export const csaf = {
  name: "csaf" as const,
  documents: "CSAF 2.0 security advisories",
  recognisesJson: (has) => has("document"),
  hasSchema: true,
  releasesOf,
  build: buildAdvisory,
} satisfies ReleaseFormat;

async function releasesOf(value: unknown): Promise<StatedRelease[]> {
  const given = objectOf(value);
  if (!given || !objectOf(given.document))
    throw new NotUnderstood(
      "not a CSAF document",
      `Cannot read an advisory: it has no member "document"; expected a CSAF document.`,
    );
  // The check needs numbers. The stored body has their digits as text.
  const broken = await checkAdvisory(withInexact(given, Number) as Json);
  const whole = withoutContactPoints(withInexact(given, String)) as Json;
  const leftOut = broken.map(({ part, message }): LeftOut => ({
    place: placeOf(part),
    message,
    value: valueAt(whole, part),
  }));
  const parts = broken.map(({ part }) => part);
  const body = leftOut.length === 0 ? whole : { ...without(whole, parts), [leftOutIn]: leftOut };
  const document = objectOf(body.document)!;
  const tracking = objectOf(document.tracking)!;
  const namespace = textOf(objectOf(document.publisher)?.namespace)!.replace(/\/+$/, "");
  const record = `csaf:${namespace}/${textOf(tracking.id)!}`;
  const version = textOf(tracking.version)!;
  return [
    {
      record,
      key: `${record}/${version}#${digestOf(body)}`,
      title: textOf(document.title),
      releaseId: version,
      date: dayOf(tracking.current_release_date),
      tags: [textOf(tracking.status) ?? "final"],
      body,
      leftOut: broken.map(({ part, test, message }) => ({
        reason: `CSAF: a part fails ${test}`,
        message: `Advisory "${idOf(given)}" is stored without ${placeOf(part)}, which fails ${message}.`,
        place: placeOf(part),
      })),
    },
  ];
}
