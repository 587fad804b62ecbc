import { describe, expect, test } from "vitest";
import { withInfiniteNumbersAsText } from "../../../src/ingest/read/infinite-numbers.ts";
import { ocidsIn, read, reasonsIn } from "./items.ts";

async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const read1 = async (text: string, size: number) => {
  let all = "";
  for await (const piece of withInfiniteNumbersAsText(inPieces(text, size))) all += piece;
  return all;
};

describe("a bare Infinity", () => {
  const lots = '"lotDetails":{"maximumLotsBidPerSupplier":Infinity}';

  test("loses neither its own release nor the others of a package", async () => {
    const releases = ["a", "b", "c"].map((ocid) => `{"ocid":"${ocid}","id":"1","tender":{${lots}}}`);
    const document = await read(`{"uri":"x","releases":[${releases.join(",")}]}`);
    expect(ocidsIn(document)).toEqual(["a", "b", "c"]);
    expect(reasonsIn(document)).toEqual([]);
  });

  test("loses nothing of JSON Lines", async () => {
    const document = await read(`{"ocid":"a","id":"1","tender":{${lots}}}\n{"ocid":"b","id":"1"}\n`);
    expect(ocidsIn(document)).toEqual(["a", "b"]);
  });

  test.each([
    ['{"a":Infinity,"b":-Infinity,"c":[Infinity]}', '{"a":"1e9999","b":"-1e9999","c":["1e9999"]}'],
    ['{"a":"to Infinity, and \\" Infinity","b":1}', '{"a":"to Infinity, and \\" Infinity","b":1}'],
    ['{"a":"\\\\","b":Infinity}', '{"a":"\\\\","b":"1e9999"}'],
  ])("%s is the text that Find a Tender writes elsewhere, in pieces of any size", async (text, expected) => {
    for (const size of [1, 2, 3, 7, 9, 10, 100]) expect(await read1(text, size)).toBe(expected);
  });
});
