import { open, writeFile } from "node:fs/promises";
import { ForewarnedError } from "../../errors.ts";
import type { RunReport } from "./report.ts";

export const asJson = (report: RunReport) => JSON.stringify(report, null, 2);

/**
 * Opens the file once before the work, so that who gave a wrong one learns it then. What is in it stays until there is a report.
 * @throws ForewarnedError `BAD_USER_INPUT` where it cannot be written.
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
