import { describe, expect, test } from "vitest";
import { asidesIn, type Document, keysIn, read } from "../../read/items.ts";

/** An advisory as its publisher writes it, with this score. */
const advisory = (score: string, more = "") => `{
  "document": {
    "category": "csaf_security_advisory",
    "csaf_version": "2.0",
    "publisher": { "category": "vendor", "name": "Example", "namespace": "https://example.org" },
    "title": "A gateway that runs whatever it is sent",
    "tracking": {
      "id": "EX-10",
      "status": "final",
      "version": "1",
      "initial_release_date": "2024-01-01T00:00:00Z",
      "current_release_date": "2024-01-01T00:00:00Z",
      "revision_history": [{ "number": "1", "date": "2024-01-01T00:00:00Z", "summary": "First" }]
    }
  },
  "product_tree": { "full_product_names": [{ "product_id": "P1", "name": "Gateway" }] },
  "vulnerabilities": [{
    "cve": "CVE-2024-1111",
    "notes": [{ "category": "summary", "text": "It runs whatever it is sent." }],
    "product_status": { "known_affected": ["P1"] },
    "remediations": [{ "category": "none_available", "details": "None yet.", "product_ids": ["P1"] }],
    "scores": [{ "products": ["P1"], "cvss_v3": ${score} }]
  }]${more}
}`;

const of = (baseScore: string, baseSeverity: string, impact: string) =>
  `{ "version": "3.1", "baseScore": ${baseScore}, "baseSeverity": "${baseSeverity}", "vectorString": "CVSS:3.1/AV:N/AC:L/PR:N/UI:N/${impact}" }`;
const ten = (baseScore: string) => of(baseScore, "CRITICAL", "S:C/C:H/I:H/A:H");

const bodyIn = ({ items: [item] }: Document) => item?.kind === "releases" && item.releases[0]!.body;
const scoreIn = (document: Document) =>
  (bodyIn(document) as { vulnerabilities: { scores: { cvss_v3: { baseScore: unknown } }[] }[] }).vulnerabilities[0]!
    .scores[0]!.cvss_v3.baseScore;

describe("a score of an advisory", () => {
  test.each([
    ["10.0", ten("10.0")],
    ["10", ten("10")],
    ["1e1", ten("1e1")],
    ["10.00", ten("10.00")],
    ["9.0", of("9.0", "CRITICAL", "S:U/C:H/I:H/A:H").replace("AC:L", "AC:H").replace("S:U", "S:C")],
    ["7.0", of("7.0", "HIGH", "S:U/C:H/I:H/A:H").replace("AV:N/AC:L/PR:N", "AV:L/AC:H/PR:L")],
  ])("may be written as %s, and is stored as it is written", async (digits, score) => {
    const document = await read(advisory(score));
    expect(asidesIn(document)).toEqual([]);
    expect(String(scoreIn(document))).toBe(digits);
  });

  const keptWithout = async (score: string, ...more: string[]) => {
    const document = await read(advisory(score, ...more));
    const [aside, ...others] = asidesIn(document);
    expect(others).toEqual([]);
    expect(keysIn(document)).toHaveLength(1);
    const body = bodyIn(document) as { vulnerabilities: object[]; x_left_out: { place: string; value: unknown }[] };
    return { aside: aside!, body, left: body.x_left_out[0]! };
  };

  test.each([`"10.0"`, `"9.8"`, "10.1", "-0.1", "1e999"])(
    "that is %s is quarantined with its position, and the advisory is stored without it",
    async (score) => {
      const { aside, body, left } = await keptWithout(ten(score));
      expect(aside.reason).toBe("CSAF: a part fails the JSON schema of CSAF 2.0 (mandatory test 6.1.8 included)");
      expect(aside.place).toBe("byte 0, /vulnerabilities/0/scores/0");
      expect(aside.message).toMatch(
        /^Advisory "EX-10" is stored without \/vulnerabilities\/0\/scores\/0, which fails .* at \/vulnerabilities\/0\/scores\/0\/cvss_v3/,
      );
      expect(body.vulnerabilities[0]).not.toHaveProperty("scores");
      expect(body.vulnerabilities[0]).toMatchObject({
        cve: "CVE-2024-1111",
        product_status: { known_affected: ["P1"] },
      });
      expect(left).toMatchObject({ place: "/vulnerabilities/0/scores/0", value: { cvss_v3: { version: "3.1" } } });
      expect(aside.text).toContain(`"baseScore":${score},`);
    },
  );

  test("that differs from the score of its vector is quarantined, and the other scores of the advisory stay", async () => {
    const other = `}, { "products": ["P2"], "cvss_v3": ${ten("10.0")}`;
    const products = `"full_product_names": [{ "product_id": "P2", "name": "Router" }, `;
    const text = advisory(ten("9.0") + other).replace(`"full_product_names": [`, products);
    const document = await read(text);
    expect(asidesIn(document)).toMatchObject([
      { reason: "CSAF: a part fails mandatory test 6.1.9", place: "byte 0, /vulnerabilities/0/scores/0" },
    ]);
    expect(bodyIn(document)).toMatchObject({ vulnerabilities: [{ scores: [{ products: ["P2"] }] }] });
  });

  test("is left out with a second one that contradicts it, because nobody knows the right one", async () => {
    const other = `}, { "products": ["P1"], "cvss_v3": ${of("5.3", "MEDIUM", "S:U/C:N/I:N/A:L")}`;
    const { aside, body, left } = await keptWithout(ten("10.0") + other);
    expect(aside.reason).toBe("CSAF: a part fails mandatory test 6.1.7");
    expect(left).toMatchObject({ place: "/vulnerabilities/0/scores", value: [{}, {}] });
    expect(body.vulnerabilities[0]).not.toHaveProperty("scores");
  });

  test("does not save an advisory that breaks a rule of its products too", async () => {
    const document = await read(advisory(ten("10.1")).replace(`"known_affected": ["P1"]`, `"known_affected": ["P9"]`));
    expect(keysIn(document)).toEqual([]);
    expect(asidesIn(document)[0]!.message).toMatch(/^Cannot read advisory "EX-10": it fails mandatory test 6\.1\.1 at/);
  });
});

test("an advisory has the same key alone, in a list and on a line", async () => {
  const text = advisory(ten("10.0"), `, "x_example": [12345678901234567890, 1.10]`);
  const line = text.replaceAll("\n", " ");
  const documents = await Promise.all(
    [text, `[${text}]`, `${line}\n${line.replace("EX-10", "EX-11")}`].map((each) => read(each, "csaf")),
  );
  const keys = documents.flatMap((document) => keysIn(document).slice(0, 1));
  expect(keys).toHaveLength(3);
  expect(new Set(keys).size).toBe(1);
  for (const document of documents)
    expect(bodyIn(document)).toMatchObject({ x_example: ["12345678901234567890", "1.10"] });
});

test("a quarantined advisory is stored as it is written", async () => {
  const [aside] = asidesIn(await read(advisory(ten("10.0")).replaceAll('"P1"]', '"P9"]')));
  expect(aside!.message).toMatch(/mandatory test 6\.1\.1 /);
  expect(aside!.text).toContain(`"baseScore":10.0,`);
});
