/** The style sheet of the pages, in the colours of the sandbox, for light and dark themes and narrow screens. */
export const style = `
:root { color-scheme: light dark; --background: #ffffff; --text: #1d2733; --quiet: #54606e; --line: #d6dce3; --accent: #b3202c; --chosen: #b3202c14; }
@media (prefers-color-scheme: dark) {
  :root { --background: #212a3b; --text: #eef2f7; --quiet: #b4bfcd; --line: #38435a; --accent: #ff9a9e; --chosen: #ff9a9e1f; }
}
body { max-width: 62rem; margin: 0 auto; padding: 1rem 1rem 3rem; background: var(--background); color: var(--text);
  font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { margin: 0.5rem 0 1rem; font-size: 1.5rem; font-weight: 500; line-height: 1.25; }
nav, .quiet { color: var(--quiet); font-size: 0.9rem; }
a { color: var(--accent); }
a:focus-visible, .scroll:focus-visible, pre:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; overflow-wrap: normal; }
th, td { padding: 0.4rem 1rem 0.4rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; }
th { color: var(--quiet); font-size: 0.9rem; font-weight: 500; white-space: nowrap; }
td.number { font-variant-numeric: tabular-nums; }
td.time { color: var(--quiet); white-space: nowrap; }
td.title { min-width: 16rem; }
@media (max-width: 40rem) { td.title { min-width: 9rem; } td.time { min-width: 6.5rem; white-space: normal; } }
.note { padding: 0.6rem 0.9rem; border-left: 3px solid var(--accent); background: var(--chosen); }
pre { padding: 0.75rem; border: 1px solid var(--line); overflow-x: auto; font-size: 0.85rem; line-height: 1.45; }
`;
