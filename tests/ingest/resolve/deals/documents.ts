import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { emptyGraph, type TestGraph } from "../../../support/graph.ts";

/** A folder for the documents of each test, and an empty graph for each test. */
export function documentsFor(graph: () => TestGraph) {
  let folder: string;
  beforeEach(async () => {
    await emptyGraph(graph());
    folder = await mkdtemp(join(tmpdir(), "forewarned-duplicates-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  return {
    folder: () => folder,
    write: async (name: string, text: string) => {
      await writeFile(join(folder, name), text);
      return join(folder, name);
    },
  };
}

/** Sales as an edition lists them. */
export const older = `Framework,Lot,Supplier,Customer,For_Month,Product_Service_Description,Total_Charge
G-Cloudi,4,Alpha Systems Ltd,Example Borough Council,2012-10-01l,Support,1000
G-Cloudi,4,Alpha Systems Ltd,Example Borough Council,2012-10-01l,Support,1000
G-Cloudi,3,Beta Hosting Ltd,Example Borough Council,2012-10-01l,Hosting,250.50
G-Cloudi,3,Beta Hosting Ltd,Example Borough Council,2012-11-01l,Hosting,250.50
G-Cloudi,3,Gamma Ltd,Ministry of Examples,2012-11-01l,Only in the older one,77
`;

/**
 * The same sales in a later edition: with other spelling, in another order, without one text, with one more row and one more
 * month.
 */
export const newer = `Customer,Sector,Supplier,Framework,Month,Description,Total Charge
Example Borough Council,Local,Beta Hosting Limited,G-Cloud 1,2012-11-01,Hosting,250.5
Example Borough Council,Local,Beta Hosting Limited,G-Cloud 1,2012-10-01,,250.5
Example Borough Council,Local,Alpha Systems Ltd,G-Cloud 1,2012-10-01,Support,1000.00
Example Borough Council,Local,Alpha Systems Ltd,G-Cloud 1,2012-10-01,Support,1000.00
Example Borough Council,Local,Alpha Systems Ltd,G-Cloud 1,2012-10-01,Support,1000.00
Example Borough Council,Local,Beta Hosting Limited,G-Cloud 1,2012-12-01,Hosting,250.5
`;
