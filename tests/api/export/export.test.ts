import { buildASTSchema } from "graphql";
import { get } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Listening } from "../../../src/api/listen.ts";
import { exportsOf } from "../../../src/api/export/exports.ts";
import { completeSchema } from "../../../src/api/schema/complete-schema.ts";
import { ask } from "../../support/ask.ts";
import { exportOf, serve, table } from "../../support/csv.ts";
import { exactly, fragment, testGraph } from "../../support/graph.ts";

const completedSchema = buildASTSchema(completeSchema());

describe("the seed as tables", () => {
  const graph = testGraph("seed");
  let server: Listening;
  beforeAll(async () => void (server = await serve(graph())));
  afterAll(() => server.close());
  const rowsOf = (file: string, parameters = {}) => table(exportOf(server, file, parameters));
  const refused = async (address: string) => {
    const response = await fetch(address);
    expect(response.headers.get("content-type")).toBe("text/plain; charset=utf-8");
    return [response.status, (await response.text()).trim()];
  };

  test("every connection of Query has an export, with the same ids as in GraphQL", async () => {
    const list = await fetch(`${server.url}export`);
    expect([list.status, list.headers.get("content-type")]).toEqual([200, "text/plain; charset=utf-8"]);
    const listed = await list.text();
    const nouns = [...listed.matchAll(/^\/export\/(\w+)\.csv$/gm)].map(([, noun]) => noun!);
    expect(listed).toMatch(
      /exposures\.csv\n {2}parameters: .*where.*first, columns\n {2}columns: id, .*sources\.url, snapshot\n {2}with columns=all also: .*sources\.id/,
    );
    const { data } = await ask(graph(), "{ __schema { queryType { fields { name type { name } args { name } } } } }");
    const connections = data.__schema.queryType.fields.filter(
      ({ type, args }: { type: { name: string | null }; args: { name: string }[] }) =>
        type.name?.endsWith("Connection") && args.every(({ name }) => name !== "text"),
    );
    expect(nouns).toEqual(connections.map(({ name }: { name: string }) => name).sort());
    for (const noun of nouns) {
      const rows = await rowsOf(`${noun}.csv`);
      const asked = await ask(graph(), `{ ${noun}(first: 100) { nodes { id } } }`);
      expect(
        rows.slice(0, 100).map(({ id }) => id),
        noun,
      ).toEqual(asked.data[noun].nodes.map(({ id }: { id: string }) => id));
    }
  });

  test("an exposure is a row with deal, buyer, advisory, publisher, dates, judgements, caveats and sources", async () => {
    const where = { timing: { eq: "AFTER" }, buyer: { kind: { eq: "DEPARTMENT" } } };
    const rows = await rowsOf("exposures.csv", { where, asOf: "2024-01-01", columns: "all" });
    const { data } = await ask(
      graph(),
      `query ($where: ExposureFilter) { exposures(first: 100, asOf: "2024-01-01", where: $where) { nodes {
        id basis timing inForce audienceMatch confidence calledOff knownAsOf caveats
        lag { days atLeast atMost } dealDate { edtf } products { id name } sources { id title url } agency { name }
        buyer { id name } deal { ... on Framework { id title } ... on Contract { id title } }
        advisory { id title date { stated } publisher { name } } } } }`,
      { where },
    );
    expect(rows.length).toBeGreaterThan(2);
    const text = (value: string | number | boolean | null) => (value === null ? "" : String(value));
    const list = (values: (string | null)[]) => values.map(text).join(" | ");
    for (const [i, node] of data.exposures.nodes.entries())
      expect(rows[i]).toMatchObject({
        id: node.id,
        basis: node.basis,
        timing: node.timing,
        inForce: node.inForce,
        audienceMatch: node.audienceMatch,
        confidence: node.confidence,
        calledOff: text(node.calledOff),
        knownAsOf: node.knownAsOf,
        caveats: list(node.caveats),
        "lag.days": text(node.lag.days),
        "lag.atLeast": text(node.lag.atLeast),
        "lag.atMost": text(node.lag.atMost),
        "dealDate.edtf": text(node.dealDate?.edtf ?? null),
        "products.name": list(node.products.map(({ name }: { name: string }) => name)),
        "sources.id": list(node.sources.map(({ id }: { id: string }) => id)),
        "sources.title": list(node.sources.map(({ title }: { title: string }) => title)),
        "sources.url": list(node.sources.map(({ url }: { url: string }) => url)),
        "agency.name": text(node.agency?.name ?? null),
        "buyer.name": node.buyer.name,
        "deal.id": node.deal.id,
        "deal.title": node.deal.title,
        "advisory.title": node.advisory.title,
        "advisory.date.stated": text(node.advisory.date?.stated ?? null),
        "advisory.publisher.name": text(node.advisory.publisher?.name ?? null),
      });
    expect(rows).toHaveLength(data.exposures.nodes.length);
  });

  test("a row includes the parts of its node and the subjects of its statement", async () => {
    const [framework] = await rowsOf("frameworks.csv", { where: { title: { contains: "Zoom" } } });
    expect(framework!["openTo.name"]).toContain("Cabinet Office");
    const subjects = (await rowsOf("advisories.csv")).map((row) => row["subjects.subject.name"]);
    expect(subjects).toContainEqual(expect.stringContaining("Zoom"));
  });

  test("without `columns`, a row has a short table of at most 28 columns, with what qualifies it and its sources", async () => {
    for (const { noun, columns, type } of exportsOf(completedSchema).values()) {
      const [header] = (await (await fetch(exportOf(server, `${noun}.csv`, { first: "0" }))).text()).split("\r\n");
      const short = header!.replace("\uFEFF", "").split(",");
      const all = columns.map(({ name }) => name);
      expect(short.length, noun).toBeLessThanOrEqual(28);
      expect(short, noun).toEqual(all.filter((name) => short.includes(name)));
      const needed = ["id", "title", "confidence", "caveats", "duplicateOf.id", "sources.url", "snapshot"];
      expect(short, type.name).toEqual(expect.arrayContaining(needed.filter((name) => all.includes(name))));
    }
    const [exposure] = await rowsOf("exposures.csv", { first: "1" });
    for (const column of ["buyer.name", "deal.title", "advisory.title", "timing", "confidence", "caveats"])
      expect(exposure![column], column).not.toBe("");
    expect(Object.keys((await rowsOf("suppliers.csv", { first: "1" }))[0]!)).toEqual(
      expect.arrayContaining([
        "vendor.name",
        "vendorMatch.confidence",
        "parent.organization.name",
        "parent.confidence",
      ]),
    );
  });

  test("`columns` chooses columns and their order, and the row keeps what qualifies them and its sources", async () => {
    const columnsOf = async (file: string, columns: string) =>
      Object.keys((await rowsOf(file, { first: "1", columns }))[0]!);
    expect(await columnsOf("exposures.csv", "timing,buyer.name")).toEqual([
      "timing",
      "buyer.name",
      "confidence",
      "caveats",
      "sources.url",
      "snapshot",
    ]);
    expect(await columnsOf("contracts.csv", "snapshot, caveats,title")).toEqual([
      "snapshot",
      "caveats",
      "title",
      "sources.url",
    ]);
    expect(await columnsOf("suppliers.csv", "name")).toEqual(["name", "sources.url", "snapshot"]);
    expect(await columnsOf("suppliers.csv", "vendor.name")).toEqual([
      "vendor.name",
      "vendorMatch.confidence",
      "sources.url",
      "snapshot",
    ]);
    const [chosen] = await rowsOf("exposures.csv", { columns: "timing,deal.title,deal.buyers.name" });
    const [whole] = await rowsOf("exposures.csv", { columns: "all" });
    expect(whole).toMatchObject(chosen!);
    expect(chosen!["deal.title"]).not.toBe("");
    expect(Object.keys(whole!).length).toBeGreaterThan(100);
  });

  test("a column that does not exist is rejected, with the nearest names", async () => {
    expect(await refused(exportOf(server, "exposures.csv", { columns: "timing,buyer.nam" }))).toEqual([
      400,
      expect.stringMatching(
        /^"buyer\.nam" is not a column of exposures\.csv\. The nearest are: buyer\.name, .* at \/export\./,
      ),
    ]);
    expect(await refused(exportOf(server, "buyers.csv", { columns: "" }))).toEqual([
      400,
      expect.stringMatching(/^"" is not a column of buyers\.csv\. .*Expected their names with commas/),
    ]);
    expect(await refused(exportOf(server, "buyers.csv", { columns: "id,name,id" }))).toEqual([
      400,
      'The column "id" is given twice. Give it once.',
    ]);
  });

  test("a browser gets the list as a page: what a row is, how many there are, and addresses that work", async () => {
    const browser = { headers: { accept: "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8" } };
    const response = await fetch(`${server.url}export`, browser);
    expect(response.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(response.headers.get("content-security-policy")).toMatch(/^default-src 'none';style-src 'sha256-/);
    const page = await response.text();
    const { data } = await ask(graph(), "{ contracts { totalCount } }");
    expect(page).toContain(`>contracts.csv</a> <small>${data.contracts.totalCount} rows</small>`);
    expect(page).toContain(`<p>A row: ${completedSchema.getType("Lead")!.description!.slice(0, 40)}`);
    expect(page).toMatch(
      /<h4>Columns of the short table<\/h4>.*<li><code>confidence<\/code>.*<h4>Columns of <code>columns=all<\/code> only.*<li><code>deal\.technique<\/code>/s,
    );
    const addresses = [...page.matchAll(/href="([^"]+)"/g)].map(([, address]) => address!.replaceAll("&amp;", "&"));
    expect(addresses.length).toBeGreaterThan(3 * 16);
    const examples = addresses.filter((address) => /where|columns=title/.test(address));
    expect(examples).toHaveLength(3);
    for (const address of examples) expect(await table(new URL(address, server.url).href)).not.toEqual([]);
  });

  test("an export is a download with a file name and a byte order mark for spreadsheets, and HEAD gives the headers without rows", async () => {
    for (const method of ["GET", "HEAD"]) {
      const response = await fetch(exportOf(server, "buyers.csv"), { method });
      expect(response.status).toBe(200);
      expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
      expect(response.headers.get("content-disposition")).toMatch(
        /^attachment; filename=buyers-\d{4}-\d{2}-\d{2}\.csv$/,
      );
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(bytes.subarray(0, 5).toString()).toBe(method === "GET" ? "\uFEFFid" : "");
    }
  });

  test("an invalid request is rejected with an explanation, as in GraphQL", async () => {
    expect(await refused(exportOf(server, "contracts.csv", { where: { titel: { eq: "x" } } }))).toEqual([
      400,
      expect.stringMatching(/^Variable "\$where" got invalid value .* Did you mean "title"/),
    ]);
    expect(await refused(exportOf(server, "contracts.csv", { orderBy: { field: "COLOUR" } }))).toEqual([
      400,
      expect.stringMatching(/"COLOUR" does not exist in "ContractOrderField"/),
    ]);
    expect(await refused(exportOf(server, "contracts.csv", { where: "{title" }))).toEqual([
      400,
      expect.stringMatching(/^"where" is not JSON: .* such as \{"id":\{"eq":"…"\}\}/),
    ]);
    expect(await refused(exportOf(server, "exposures.csv", { asOf: "May" }))).toEqual([
      400,
      expect.stringMatching(/"May" is not a day such as "2020-04-07"/),
    ]);
    expect(await refused(exportOf(server, "contracts.csv", { first: "-1" }))).toEqual([
      400,
      expect.stringMatching(/^"first=-1" is not a number of rows/),
    ]);
    expect(await refused(exportOf(server, "contracts.csv", { were: {} }))).toEqual([
      400,
      '"were" is not a parameter of contracts.csv. Its parameters are: where, orderBy, first, columns.',
    ]);
    expect(await refused(`${exportOf(server, "contracts.csv", { where: {} })}&where={}`)).toEqual([
      400,
      expect.stringMatching(/^"where" is given twice/),
    ]);
    expect(
      await refused(
        exportOf(server, "contracts.csv", {
          where: '{"or":[{"title":{"eq":"a"}},{"title":{"eq":"{"},"\\u0074itle":{"eq":"b"}}]}',
        }),
      ),
    ).toEqual([
      400,
      expect.stringMatching(/^"where" has the key "title" twice in one object, but JSON would use only the last/),
    ]);
    for (const file of ["cars.csv", "contracts.xlsx", "contracts", "constructor.csv"])
      expect(await refused(exportOf(server, file))).toEqual([
        404,
        expect.stringMatching(/^There is no export "[\w.]+"\. The exports are:\n\/export\/advisories\.csv\n/),
      ]);
    expect(await refused(exportOf(server, "contracts.csv", { where: { title: { eq: "x".repeat(20_000) } } }))).toEqual([
      431,
      expect.stringMatching(/longer than 16 kB/),
    ]);
  });

  test("another site may link to an export, but its pages cannot fetch it", async () => {
    // fetch would send its own Sec-Fetch-Mode.
    const status = (path: string, mode: string) =>
      new Promise((resolve, reject) => {
        const headers = { "sec-fetch-site": "cross-site", "sec-fetch-mode": mode };
        get(`${server.url}${path}`, { headers }, (response) => resolve(response.resume().statusCode)).on(
          "error",
          reject,
        );
      });
    expect(await status("export/buyers.csv", "navigate")).toBe(200);
    for (const path of ["export/buyers.csv", "EXPORT/buyers.csv", "graphql/", "GraphQL"])
      expect(await status(path, "no-cors"), path).toBe(403);
  });
});

const strange = [
  'Comma, "quote" and\nnewline',
  "=1+1",
  "+1",
  "-1",
  "@SUM(A1)",
  "\tx",
  "\rx",
  "ÉCOLE | polytechnique",
  "",
  "Forms\n=1+1\ncontract:forged",
  "Forms\r=1+1",
];
const many = Array.from({ length: 250 }, (_, n) =>
  fragment(
    `record ${n}`,
    [
      {
        label: "Contract",
        key: `c${String(n).padStart(3, "0")}`,
        title: strange[n] ?? `Contract ${n}`,
        cpv: ["48000000", "a|b"],
        value: { amount: n === 0 ? "-12.50" : `${n}.10`, currency: "GBP", vat: null },
        dealDate: exactly("2024-01-01"),
      },
    ],
    ["one", "two"].map((key) => [`Contract c${String(n).padStart(3, "0")}`, "HAS_BUYER", `Organization ${key}`]),
  ),
);

describe("a table of several pages", () => {
  const graph = testGraph([
    fragment("record one", [{ label: "Organization", key: "one", name: "One" }]),
    fragment("record two", [{ label: "Organization", key: "two", name: "| Two" }]),
    ...many,
  ]);
  let server: Listening;
  beforeAll(async () => void (server = await serve(graph())));
  afterAll(() => server.close());
  const rowsOf = (parameters = {}) => table(exportOf(server, "contracts.csv", parameters));

  test("has each row once, in the requested order, from one snapshot", async () => {
    const rows = await rowsOf({ orderBy: { field: "KEY", direction: "DESC" } });
    expect(rows.map(({ id }) => id)).toEqual(many.map((_, n) => `contract:c${String(249 - n).padStart(3, "0")}`));
    expect(new Set(rows.map(({ snapshot }) => snapshot)).size).toBe(1);
    expect(rows[0]!.snapshot).toMatch(/^[0-9a-f]{8}-\d+$/);
  });

  test("has at most the requested number of rows, and only rows that match the condition", async () => {
    for (const first of [0, 1, 100, 101, 250, 1000])
      expect(await rowsOf({ first: String(first) })).toHaveLength(Math.min(first, 250));
    expect(await rowsOf({ where: { value: { currency: { eq: "GBP" }, amount: { gte: "200" } } } })).toHaveLength(50);
    const none = await fetch(exportOf(server, "contracts.csv", { where: { title: { eq: "no such" } } }));
    expect(await none.text()).toMatch(/^id,title,[^\n]*,snapshot\r\n$/);
  });

  test("escapes commas, quotes and line ends, prevents formulas in spreadsheets, and leaves numbers unchanged", async () => {
    const rows = await rowsOf({ orderBy: { field: "KEY" } });
    const guarded = strange.map((title) => (/^[=+\-@\t\r]/.test(title) ? `'${title}` : title));
    expect(rows.slice(0, strange.length).map(({ title }) => title)).toEqual(guarded);
    expect([rows[0]!["value.amount"], rows[1]!["value.amount"]]).toEqual(["-12.50", "1.10"]);
  });

  test("separates several values in one cell", async () => {
    const [row] = await rowsOf({ first: "1", columns: "all" });
    expect(row).toMatchObject({
      cpv: "48000000 | a\\|b",
      "buyers.id": "buyer:one | buyer:two",
      "buyers.name": "One | \\| Two",
      "value.vat": "",
    });
  });
});
