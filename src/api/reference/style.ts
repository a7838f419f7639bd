/** The look of the page: the system's own fonts, light or dark as the reader's system is. */
export const STYLE = `:root { color-scheme: light dark; --ink: #1c1e21; --faint: #555b63; --paper: #fff; --line: #d4d7db; --mark: #0b5394; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e7e9; --faint: #a4a9b0; --paper: #15171a; --line: #383c42; --mark: #8ab8e6; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem 1rem 4rem; font: 16px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { margin: 0; font-size: 1.6rem; }
h2 { margin: 2.5rem 0 0.5rem; padding-top: 0.75rem; font-size: 1.25rem; border-top: 2px solid var(--line); }
h3 { margin: 1.75rem 0 0.25rem; font-size: 1rem; overflow-wrap: anywhere; }
p { margin: 0.35rem 0; max-width: 44rem; }
a { color: var(--mark); }
a:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }
code { font: 0.92em/1.4 ui-monospace, monospace; }
.method { color: var(--mark); font-weight: 700; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 1rem 0; padding: 0; list-style: none; }
table { width: 100%; margin: 0.5rem 0; border-collapse: collapse; font-size: 0.9rem; }
caption { text-align: left; color: var(--faint); }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; text-align: left; vertical-align: top; border-top: 1px solid var(--line); overflow-wrap: anywhere; }
thead th { color: var(--faint); font-weight: 400; }
tbody th { font-weight: 400; width: 11rem; }
td:nth-child(2) { width: 20rem; color: var(--faint); }
@media (max-width: 40rem) { table, tbody, tr, th, td { display: block; width: auto; } thead { display: none; } td, tbody th { border: 0; padding: 0; } tr { padding: 0.4rem 0; border-top: 1px solid var(--line); } td:nth-child(2) { width: auto; } }
`
