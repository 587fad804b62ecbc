import { createWriteStream } from "node:fs";
import { once } from "node:events";
import { randomFrom } from "./random.ts";

const words =
  "supply support renewal hosting licences maintenance consultancy network security cloud data platform records case management learning finance service desk telephony print scanning storage".split(
    " ",
  );
const vendors = ["Microsoft Office", "Cisco IOS XE", "VMware ESXi", "Oracle WebLogic Server", "Citrix Gateway"];

/**
 * Releases of realistic shape. Buyers and suppliers are as skewed as real ones: a few have most of the releases. One release in
 * eight is a revision of an earlier process. There are some framework references, some products, and some noise in identifiers
 * and values.
 */
function* releases(count: number, seed = 1): Generator<object> {
  const random = randomFrom(seed);
  const skewed = (n: number) => Math.floor(n * random() ** 3);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]!;
  let processes = 0;
  for (let i = 0; i < count; i++) {
    const isRevision = processes > 100 && random() < 0.125;
    const process = isRevision ? processes - 1 - Math.floor(random() * 100) : processes++;
    const ocid = `ocds-213bnc-${String(process).padStart(8, "0")}`;
    const buyer = skewed(Math.max(50, count / 200));
    const supplier = skewed(Math.max(100, count / 20));
    const amount = (10 ** (3 + random() * 4)).toFixed(2);
    const day = new Date(Date.UTC(2015, 0, 1 + Math.floor((i / count) * 3650))).toISOString();
    const title = `${pick(words)} ${pick(words)} ${random() < 0.05 ? pick(vendors) : pick(words)}`;
    const description =
      Array.from({ length: 40 }, () => pick(words)).join(" ") +
      (random() < 0.1 ? ` under G-Cloud ${1 + Math.floor(random() * 14)}` : "");
    const supplierName = `Supplier ${supplier} ${pick(["Ltd", "Limited", "PLC"])}`;
    const release = {
      ocid,
      id: `${ocid}-${i}`,
      date: day,
      tag: [isRevision ? "awardUpdate" : "award"],
      initiationType: "tender",
      language: "en",
      tender: {
        id: `T-${process}`,
        title,
        description,
        status: "complete",
        procurementMethod: "open",
        mainProcurementCategory: "services",
        classification: { scheme: "CPV", id: "48000000", description: "Software" },
        value: { amount: Number(amount), currency: "GBP" },
        items: [{ id: "1", deliveryAddresses: [{ region: "England", countryName: "United Kingdom" }] }],
      },
      parties: [
        {
          id: `b${buyer}`,
          name: `Body ${buyer}`,
          roles: ["buyer"],
          address: { countryName: "England", postalCode: "SW1A 1AA" },
          contactPoint: { name: "N", email: "n@example.org" },
        },
        {
          id: `s${supplier}`,
          name: supplierName,
          roles: ["supplier"],
          ...(random() < 0.3 ? { identifier: { scheme: "GB-COH", id: String(1_000_000 + supplier) } } : {}),
          address: { countryName: "England" },
        },
      ],
      buyer: { id: `b${buyer}`, name: `Body ${buyer}` },
      awards: [
        {
          id: `${ocid}-1`,
          status: "active",
          date: day,
          value: { amount: Number(amount), currency: "GBP" },
          suppliers: [{ id: `s${supplier}`, name: supplierName }],
          contractPeriod: { startDate: day, endDate: day },
          documents: [{ id: "1", documentType: "awardNotice", url: "https://example.org/notice", format: "text/html" }],
        },
      ],
    };
    yield release;
  }
}

/** Writes the releases as JSON Lines. */
export async function writeReleasesTo(path: string, count: number): Promise<void> {
  const out = createWriteStream(path);
  for (const release of releases(count)) if (!out.write(`${JSON.stringify(release)}\n`)) await once(out, "drain");
  out.end();
  await once(out, "finish");
}
