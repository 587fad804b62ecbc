import { describe, expect, test } from "vitest";
import { asidesIn, keysIn, ocidsIn, read, reasonsIn } from "./items.ts";

const release = (ocid: string, more: object = {}) => ({ ocid, id: "1", ...more });
const line = (ocid: string, more: object = {}) => JSON.stringify(release(ocid, more));
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

describe("JSON Lines", () => {
  test.each([
    ["end in a carriage return alone", [line("a"), line("b"), line("c")].join("\r")],
    ["have blank lines between them", `\n${line("a")}\n\n \n${line("b")}\r\n\r\n${line("c")}\n`],
    [
      "are longer than the part that is inspected first",
      [line("a", { title: "x".repeat(300_000) }), line("b"), line("c")].join("\n"),
    ],
    ["hold lists of releases", `${line("a")}\n[${line("b")},${line("c")}]\n{}`.replace("\n{}", "")],
    [
      "are packages",
      `${pretty({ releases: [release("a")] }).replace(/\s/g, "")}\n{"records":[{"ocid":"b","compiledRelease":${line("b")}},{"compiledRelease":${line("c")}}]}`,
    ],
  ])("are read if they %s", async (_, text) => {
    const document = await read(text);
    expect(ocidsIn(document)).toEqual(["a", "b", "c"]);
    expect(reasonsIn(document)).toEqual([]);
  });

  test.each([
    ["the first line", `{"ocid":"x","tag":[\n${line("a")}\n${line("b")}`, 1],
    ["the first of two", `{"ocid":"x","tag":[\n${line("a")}`, 1],
    ["the second line", `${line("a")}\n{"ocid":\n${line("b")}`, 2],
    ["a number of the first line", `{"value":NaN,"ocid":"x"}\n${line("a")}\n${line("b")}`, 1],
    ["a line between others", `${line("a")}\n${line("b")}\nnothing\n${line("c")}`, 3],
  ])(
    "with an error in %s are read except for that line, which is quarantined with its text",
    async (_, text, number) => {
      const document = await read(text);
      expect(ocidsIn(document)).toEqual(["a", "b", "c"].slice(0, text.match(/"id":"1"/g)!.length));
      expect(asidesIn(document)).toMatchObject([
        { reason: "not JSON", place: `line ${number}`, text: text.split("\n")[number - 1] },
      ]);
    },
  );

  test("with a broken line after a very long one are read except for that line", async () => {
    const document = await read(
      `${line("a", { title: "x".repeat(300_000) })}\n{"ocid":NaN}\n${line("b")}\n{"ocid"\n${line("c")}`,
    );
    expect(ocidsIn(document)).toEqual(["a", "b", "c"]);
    expect(reasonsIn(document)).toEqual(["not JSON", "not JSON"]);
  });

  test("with many megabytes in a line take no longer than as many short lines", async () => {
    const long = line("a", { title: 'x"y '.repeat(5_000_000) });
    const short = line("a", { title: 'x"y '.repeat(50) });
    // Processor time does not depend on other programs on the machine.
    const effortOf = async (text: string) => {
      const before = process.cpuUsage();
      const document = await read(text);
      return { document, time: process.cpuUsage(before).user };
    };
    const one = await effortOf(`${line("b")}\n${long}\n`);
    const many = await effortOf(`${short}\n`.repeat(100_000));
    expect(ocidsIn(one.document)).toEqual(["b", "a"]);
    expect(one.time).toBeLessThan(3 * many.time);
  });
});

describe("JSON documents in sequence", () => {
  test("are all read, in any layout", async () => {
    const document = await read(
      `${pretty(release("a"))}\n${pretty(release("b"))}${line("c")}\n{}`.replace(/\n\{\}$/, ""),
    );
    expect(ocidsIn(document)).toEqual(["a", "b", "c"]);
    expect(reasonsIn(document)).toEqual([]);
  });

  test("may be packages, releases and lists", async () => {
    const document = await read(
      [{ uri: "u", releases: [release("a"), release("b")] }, release("c"), [release("d")], { releases: [release("e")] }]
        .map(pretty)
        .join("\n"),
    );
    expect(ocidsIn(document)).toEqual(["a", "b", "c", "d", "e"]);
    expect(reasonsIn(document)).toEqual([]);
  });

  test("with a broken release in a package are read except for that release", async () => {
    const document = await read(
      `{"uri":"u","releases":[\n${line("a")},\n{"ocid":NaN},\n${line("b")},\n${line("c")}\n]}\n`,
    );
    expect(ocidsIn(document)).toEqual(["a", "b", "c"]);
    expect(reasonsIn(document)).toEqual(["not JSON"]);
  });

  test("with an incomplete end are reported as cut off, and other text at the end as an error", async () => {
    expect(reasonsIn(await read(`{"releases":[${line("a")},{"ocid":"b"`))).toEqual(["cut off"]);
    expect(reasonsIn(await read(`{"releases":[${line("a")}]} tru`))).toEqual(["cut off"]);
    expect(reasonsIn(await read(`{"releases":[${line("a")}]} true`))).toEqual(["not JSON"]);
  });
});

describe("numbers", () => {
  const odd = `{"ocid":"a","id":12345678901234567890,"value":{"amount":372032.10},"n":[1e3, -0, 9007199254740993, 0.12345678901234567],"s":"1.50, \\"n\\": 1.50, "}`;

  test("that a float cannot hold are stored as they are written", async () => {
    const [item] = (await read(`${odd}\n${odd}`)).items;
    expect(item).toMatchObject({
      releases: [
        {
          body: {
            id: "12345678901234567890",
            value: { amount: "372032.10" },
            n: ["1e3", "-0", "9007199254740993", "0.12345678901234567"],
            s: '1.50, "n": 1.50, ',
          },
        },
      ],
    });
  });

  test("give a release the same key in a line, in a package and alone", async () => {
    const keys = [
      ...keysIn(await read(`${odd}\n{"ocid":"b"}`)).slice(0, 1),
      ...keysIn(await read(`{"releases":[${odd}]}`)),
      ...keysIn(await read(odd)),
    ];
    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
  });
});

test("a quarantined record is stored as a whole, or its message says that it is too long", async () => {
  const [kept, tooLong] = asidesIn(
    await read(
      [
        JSON.stringify({ ocid: "", id: "x ".repeat(450_000) }),
        JSON.stringify({ ocid: "", id: "x ".repeat(550_000) }),
        "{}",
      ].join("\n"),
    ),
  );
  expect(kept!.text).toHaveLength(900_000 + '{"ocid":"","id":""}'.length);
  expect(tooLong!.text).toBeNull();
  expect(tooLong!.message).toMatch(/too long to store in quarantine, so a retry reads its document again/);
});
