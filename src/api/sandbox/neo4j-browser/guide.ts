import type { Question } from "../catalogue.ts";
import { type Slide, slides } from "./slides.ts";

/** The guide for Neo4j Browser: slides from the agreement to the warning, then the questions of the catalogue. */
export function guideHtml(questions: readonly Question[]): string {
  const asked = questions.flatMap(({ title, explanation, cypher }) =>
    cypher === null ? [] : [{ title, text: [explanation], cypher }],
  );
  return `<article class="guide">
<title>Forewarned</title>
<carousel class="deck container-fluid">
${[...slides, ...asked].map(slideHtml).join("\n")}
</carousel>
</article>
`;
}

function slideHtml({ title, text, cypher }: Slide): string {
  const query = cypher ? `<figure><pre class="pre-scrollable code runnable">${escaped(cypher)}</pre></figure>` : "";
  return `<slide class="row-fluid"><div class="col-sm-12"><h3>${escaped(title)}</h3>${text.map((each) => `<p>${escaped(each)}</p>`).join("")}${query}</div></slide>`;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
