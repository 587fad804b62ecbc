import type { ReactNode } from "react";
import type { PictureName } from "./thing.ts";

/** The place of the network in a page. */
export function Links({ figure }: { figure: (name: PictureName) => ReactNode }) {
  return (
    <section aria-labelledby="network">
      <h2 id="network">Links</h2>
      {figure("network")}
    </section>
  );
}
