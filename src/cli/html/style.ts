/** For the screen and for A4 paper. Weight is told by word and sign; colour only repeats it. */
export const style = `
:root { color-scheme: light; --ink: #1b1a19; --quiet: #5c5a58; --line: #d2d0ce; --error: #a4262c; --warning: #8a5a00; --info: #0f548c; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.5rem 3rem; font: 15px/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif; color: var(--ink); background: #fff; overflow-wrap: anywhere; }
header { border-bottom: 2px solid var(--ink); padding-bottom: .6rem; }
header p { margin: 0; color: var(--quiet); }
h1 { margin: .1rem 0; font-size: 1.6rem; line-height: 1.25; }
h2 { margin: 2rem 0 .2rem; font-size: 1.2rem; }
h3 { margin: 1.5rem 0 .4rem; font-size: 1.05rem; }
h2, h3 { break-after: avoid; }
.understood { margin: .6rem 0 0; color: var(--quiet); }
h2 + .understood { margin-top: 0; }
.counts { display: flex; gap: .75rem; margin: 1rem 0; padding: 0; list-style: none; }
.counts li { flex: 1; border: 1px solid var(--line); border-top: 3px solid currentColor; border-radius: 3px; padding: .4rem .8rem; break-inside: avoid; }
.counts b { display: block; font-size: 1.5rem; line-height: 1.3; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); } .ignored { color: var(--quiet); }
.message { margin: 1rem 0; padding: .6rem .9rem; border: 1px solid var(--line); border-left: 4px solid var(--info); }
.message.error { border-left-color: var(--error); color: var(--ink); }
.sums { font-weight: 600; margin: .6rem 0 0; break-inside: avoid; }
.note { color: var(--quiet); margin: .2rem 0 0; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: .93rem; }
th, td { border: 1px solid var(--line); padding: .4rem .55rem; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
th { background: #f5f4f3; font-weight: 600; }
tr { break-inside: avoid; }
.figure { text-align: right; font-variant-numeric: tabular-nums; }
.gaps { font-size: .87rem; }
th.code { width: 7.5%; } th.figure { width: 9%; } th.row.figure { width: 8%; } th.target { width: 11.5%; } th.status { width: 12%; } th.lead { width: 19%; }
th.place { width: 14%; }
.place b { display: block; }
.findings td p { margin: 0; } .findings td p + p { margin-top: .2rem; }
.findings .record { color: var(--quiet); font-weight: 400; }
.change { margin-top: .35rem !important; }
.change q { quotes: none; padding: 0 .3rem; border: 1px solid var(--line); border-radius: 2px; white-space: pre-wrap; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.change q + q { border-color: #107c10; }
footer { margin-top: 2.5rem; border-top: 1px solid var(--line); padding-top: .5rem; color: var(--quiet); font-size: .85rem; }
@page { size: A4; margin: 16mm 14mm 18mm 20mm; @bottom-right { content: counter(page) "/" counter(pages); font: 9pt sans-serif; } }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; line-height: 1.35; }
  th, td { padding: .25rem .45rem; }
  .findings td p + p { margin-top: .05rem; }
  th, .counts li, .change q { print-color-adjust: exact; }
}
`;
