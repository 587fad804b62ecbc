import { expect, test } from "vitest";
import { noticeAddress } from "../../../../src/ingest/formats/ocds/notice-address.ts";
import { nodesOf, said } from "../../../support/format.ts";
import { contractDetails } from "./find-a-tender.ts";
import { release } from "./ocds-release.ts";

const findATender = "https://www.find-tender.service.gov.uk/Notice/";
const contractsFinder = "https://www.contractsfinder.service.gov.uk/Notice/306fb694-922b-4fe9-bbf5-943cf55d1ef0";
const document = (url: string, documentType = "tenderNotice") => ({ documentType, url });

test("a notice has the address that it states", async () => {
  const [fragment] = await said("ocds", contractDetails());
  expect(nodesOf(fragment!, "Release", "url")).toEqual([[`${findATender}000002-2026`]]);
});

test("a notice of before the Act has the address that Find a Tender gives its number", async () => {
  const [fragment] = await said("ocds", release({ id: "075932-2026" }));
  expect(nodesOf(fragment!, "Release", "url")).toEqual([[`${findATender}075932-2026`]]);
});

test("of several pages, the one that bears the id of the release is its own", () => {
  const documents = [document(contractsFinder), document("https://portal.example.org/tenders")];
  const given = { id: "306fb694-922b-4fe9-bbf5-943cf55d1ef0-819539", tender: { documents } };
  expect(noticeAddress(given, "ocds-b5fd17-1")).toBe(contractsFinder);
  expect(noticeAddress({ ...given, id: "306fb694" }, "ocds-b5fd17-1")).toBeNull();
});

test.each([
  ["a release of another publisher", { id: "075932-2026" }, "ocds-xxxxxx-1"],
  ["an id that is no number of a notice", { id: "1" }, "ocds-h6vhtk-1"],
  ["a release without an id", {}, "ocds-h6vhtk-1"],
  [
    "a document that is no notice",
    { id: "1", tender: { documents: [document(contractsFinder, "biddingDocuments")] } },
    "ocds-b5fd17-1",
  ],
  [
    "a page that is no page of the web",
    { id: "1", awards: [{ documents: [document("javascript:alert(1)", "awardNotice")] }] },
    "ocds-b5fd17-1",
  ],
  [
    "an address with a password",
    { id: "1", tender: { documents: [document("https://a:b@example.org/1")] } },
    "ocds-b5fd17-1",
  ],
  ["an address that is none", { id: "1", tender: { documents: [document("www.example.org")] } }, "ocds-b5fd17-1"],
])("%s has no address", (_, given, ocid) => expect(noticeAddress(given, ocid)).toBeNull());
