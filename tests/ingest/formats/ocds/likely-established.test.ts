import { describe, expect, test } from "vitest";
import { edgesOf, nodesOf, said } from "../../../support/format.ts";
import { award, gbp, release } from "./ocds-release.ts";

const lets = "Crown Commercial Service";

/** The links of an award to frameworks, by its buyer and its tender. */
async function linksOf(buyer: string, tender: object, awarded: object = {}, own: object = {}) {
  const [fragment] = await said(
    "ocds",
    release({
      buyer: { name: buyer },
      parties: undefined,
      tender: { id: "t", ...tender },
      awards: [award(awarded)],
      ...own,
    }),
  );
  return {
    fragment: fragment!,
    established: edgesOf(fragment!, "MAY_ESTABLISH").flat(),
    mentioned: edgesOf(fragment!, "MENTIONS").flat(),
  };
}

describe("an award that likely establishes the framework that it names", () => {
  const putInPlace = "The authority has put in place a framework agreement for use by public sector bodies.";

  test.each([
    [lets, "RM3812 Network Services 2", putInPlace, "rm3812"],
    [lets, "RM6134 Client Services", "", "rm6134"],
    ["Minister for the Cabinet Office acting through Crown Commercial Service", "RM6059 Testing", "", "rm6059"],
    [lets, "Building Materials", `${putInPlace} Its reference is RM6157.`, "rm6157"],
    [lets, "RM6134 Client Services", "Buyers place call-off contracts under this framework.", "rm6134"],
    [lets, "Advice Four", `${putInPlace} Advice Four (RM6309) replaces Advice Three (RM6187).`, "rm6309"],
    ["YPO", "YPO - 001012 Catering", "", "ypo-1012"],
    ["YPO", "YPO 1013 Framework for Catering", "", "ypo-1013"],
    ["A Council", "YPO 1013 Framework for Catering", "", "ypo-1013"],
  ])("%s: %s", async (buyer, title, description, key) => {
    const { fragment, established, mentioned } = await linksOf(buyer, { title, description });
    expect([established, mentioned]).toEqual([[key], []]);
    expect(nodesOf(fragment, "Contract", "mayEstablishFramework")).toEqual([[true]]);
  });

  test("is a deduction of low confidence, with the words that led to it and a caveat with the reason", async () => {
    const { fragment } = await linksOf(lets, { title: "RM6134 Client Services" });
    expect(edgesOf(fragment, "MAY_ESTABLISH", "method", "confidence", "words")).toEqual([
      ["rm6134", "OWN_REFERENCE", "LOW", "RM6134"],
    ]);
    expect(nodesOf(fragment, "Contract", "caveats")).toEqual([
      [
        [
          "It likely establishes RM6134, because its title has the reference and its buyer, Crown Commercial Service, lets such frameworks. It is not listed as a call-off under it.",
        ],
      ],
    ]);
  });

  test("is not a call-off of another framework that it names, and has a caveat", async () => {
    const { fragment, mentioned } = await linksOf(lets, {
      title: "RM6134 Client Services",
      description: "It stands beside the RM6187 framework.",
    });
    expect(mentioned).toEqual([]);
    expect(nodesOf(fragment, "Contract", "caveats")[0]![0]).toContain(
      "Its text also names RM6187. It is not listed as a call-off under that either.",
    );
  });

  test("leads to no certain framework if it names several of equal weight, and is no call-off of any", async () => {
    const { fragment, established, mentioned } = await linksOf(lets, {
      title: "Client services",
      description: `${putInPlace} It has two parts, RM6134 and RM6135.`,
    });
    expect([established, mentioned]).toEqual([[], []]);
    expect(nodesOf(fragment, "Contract", "mayEstablishFramework", "caveats")).toEqual([
      [
        true,
        [
          expect.stringMatching(
            /^It likely establishes a framework, because its text is about .* names: RM6134, RM6135\.$/,
          ),
        ],
      ],
    ]);
  });

  test("may be recognised by many suppliers, for any buyer", async () => {
    const suppliers = [...Array(12).keys()].map((i) => ({ id: `s${i}`, name: `Supplier ${i} Ltd` }));
    const { established } = await linksOf("A Ministry", { title: "RM6134 Client Services" }, { suppliers });
    expect(established).toEqual(["rm6134"]);
  });
});

describe("a call-off stays a call-off", () => {
  test.each([
    ["A Ministry", { title: "RM6134 Client Services" }],
    ["A Ministry", { title: "Client services", description: "Awarded under RM6134 of Crown Commercial Service" }],
    [lets, { title: "RM6134 call-off for client services" }],
    [lets, { title: "CCS RM6134 Direct Award - Client Services" }],
    [lets, { title: "RM6134 Client Services", procurementMethodDetails: "Call-off from a framework agreement" }],
    [lets, { title: "RM6134 Client Services", procurementMethodDetails: "Direct award" }],
    [lets, { title: "Client Services", description: "Procured through the CCS framework RM6134." }],
    [lets, { title: "RM6134 Client Services", description: "This contract was awarded under RM6134." }],
    [lets, { title: "RM6134 Client Services", description: "This contract is a call-off." }],
    [lets, { title: "Client services", description: "RM6134 framework" }],
    ["YPO", { title: "RM6134 Client Services" }],
  ])("%s: %j", async (buyer, tender) => {
    const { fragment, established, mentioned } = await linksOf(buyer, tender);
    expect([established, mentioned]).toEqual([[], ["rm6134"]]);
    expect(nodesOf(fragment, "Contract", "mayEstablishFramework")).toEqual([[false]]);
  });

  test("if its source says that it is under a framework, whatever its title is", async () => {
    const relatedProcesses = [{ id: "1", relationship: ["framework"], identifier: "ocds-h6vhtk-9" }];
    const { established, mentioned } = await linksOf(lets, { title: "RM6134 Client Services", relatedProcesses });
    expect([established, mentioned]).toEqual([[], ["rm6134"]]);
  });

  test("if it is large and has many suppliers, but the reference is not its own", async () => {
    const suppliers = [...Array(12).keys()].map((i) => ({ id: `s${i}`, name: `Supplier ${i} Ltd` }));
    const { established, mentioned } = await linksOf(
      "A Ministry",
      { title: "Client services", description: "Called off under RM6134" },
      { suppliers, value: gbp(2_000_000_000) },
    );
    expect([established, mentioned]).toEqual([[], ["rm6134"]]);
  });
});
