import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Browser, chromium, type Page } from "playwright-core";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const onMac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/** The path of Chromium on this machine, or null. `CHROMIUM` may set it. */
function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (environment.PATH ?? "").split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [environment.CHROMIUM ?? "", ...places, onMac].find((place) => place !== "" && existsSync(place)) ?? null;
}

/** The reason why the browser tests cannot run here, or null. In CI they are never skipped. They fail there instead. */
export function reasonToSkip(): string | null {
  if (findChromium() || process.env.CI === "true") return null;
  return "no Chromium was found. Install one, or set CHROMIUM to its path";
}

export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium was found on the PATH or in CHROMIUM; CI must have one.");
  const quiet = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", ...quiet],
  });
}

/** Records the hosts that a page connects to, and its complaints, from now on. */
export function listenTo(page: Page): { hosts: Set<string>; complaints: string[] } {
  const heard = { hosts: new Set<string>(), complaints: [] as string[] };
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (/^(http|ws)s?:$/.test(protocol)) heard.hosts.add(host);
  });
  page.on("pageerror", (error) => heard.complaints.push(error.message));
  page.on("console", (message) => message.type() === "error" && heard.complaints.push(message.text()));
  return heard;
}
