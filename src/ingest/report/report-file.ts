import { open, writeFile } from "node:fs/promises";
import { ForewarnedError } from "../../errors.ts";
import type { RunReport } from "./report.ts";

/** A report as indented JSON. */
export const asJson = (report: RunReport) => JSON.stringify(report, null, 2);

/**
 * Opens the report file once before the work, so that a wrong path is an error at the start and not at the end. The file keeps
 * its content until the report is written.
 * @param path the path of the file to write.
 * @throws ForewarnedError `BAD_USER_INPUT` if the file cannot be written.
 */
export async function reportFile(path: string): Promise<{ write(report: RunReport): Promise<void> }> {
  const refuse = (error: unknown): never => {
    throw new ForewarnedError("BAD_USER_INPUT", `Cannot write the report to "${path}": ${(error as Error).message}`, {
      cause: error,
    });
  };
  await open(path, "a").then((file) => file.close(), refuse);
  return { write: (report) => writeFile(path, `${asJson(report)}\n`).catch(refuse) };
}
