import { expect, test } from "vitest";
import { checkAdvisory } from "../../../../src/ingest/formats/csaf/check.ts";
import type { Json } from "../../../../src/ingest/facts/json.ts";
import { readFileSync } from "node:fs";
import { fixtures } from "../../fixture-folder.ts";

const vector = "AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H";
const messageOf = async (cvss: object) => {
  const advisory = JSON.parse(readFileSync(`${fixtures}/csaf-1.json`, "utf8")) as Json;
  (advisory.vulnerabilities as Json[])[0]!.scores = [{ products: ["P1"], cvss_v3: cvss }];
  return (await checkAdvisory(advisory)).map(({ message }) =>
    message.replace(/.* at \/vulnerabilities\/0\/scores\/0/, ""),
  );
};
const score = (version: string, own: object = {}) => ({
  version,
  vectorString: `CVSS:${version}/${vector}`,
  baseScore: 9.8,
  baseSeverity: "CRITICAL",
  ...own,
});

test.each(["3.0", "3.1"])("a score above 10 of CVSS %s is blamed, and not its version", async (version) => {
  expect(await messageOf(score(version, { baseScore: 11 }))).toEqual(["/cvss_v3/baseScore: must be <= 10"]);
});

test("a vector is blamed by the rule of its own version", async () => {
  const [message] = await messageOf(score("3.1", { vectorString: "CVSS:3.1/AV:X" }));
  expect(message).toMatch(/^\/cvss_v3\/vectorString: must match pattern "\^CVSS:3\.1\//);
});

test("a version that CVSS does not have is blamed itself", async () => {
  expect(await messageOf(score("3.1", { version: "9" }))).toEqual([
    "/cvss_v3/version: must be equal to one of the allowed values",
  ]);
});

test("a score without a fault has no message", async () => expect(await messageOf(score("3.1"))).toEqual([]));
