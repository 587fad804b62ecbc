import type { Bundle } from "./bundle.ts";
import type { PageData } from "./page/page-data.ts";

/** The HTML of the sandbox. It has no inline scripts or styles, since the content security policy forbids inline scripts. */
export function pageHtml(bundle: Bundle, data: PageData): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Forewarned: government technology deals and the warnings about them</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="Find out what public bodies bought, and what security agencies said about it.">
<link rel="icon" href="/favicon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/sandbox/assets/${bundle.style}">
${bundle.preload.map((file) => `<link rel="modulepreload" href="/sandbox/assets/${file}">\n`).join("")}<script type="module" src="/sandbox/assets/${bundle.script}"></script>
</head>
<body>
<header id="top-bar"><a class="name" href="/"><img src="/favicon.svg" alt="" width="26" height="26">Forewarned</a></header>
<section id="question" aria-label="Question"></section>
<main id="sandbox"><p id="loading">Loading the editor …</p><noscript>The sandbox needs JavaScript: please allow it for this address. Without JavaScript, send queries to <code>POST /graphql</code>.</noscript></main>
<script type="application/json" id="page-data">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>
</body>
</html>
`;
}
