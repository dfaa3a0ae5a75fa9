/** The page's style: one column on a phone, charts side by side on a desk, light and dark as the reader's system says, plain on paper. */
export const STYLE = `
:root{color-scheme:light dark;--page:#f6f7f9;--card:#fff;--ink:#1b2028;--soft:#5c6672;--line:#ccd2da;--grid:#e8ebef;--good:#00694f;--bad:#a3232f;
--c0:#0072b2;--c1:#c2570c;--c2:#007a5e;--c3:#a2407f;--c4:#8a6d00;--c5:#5b4fb3;--c6:#b3303d;--c7:#5f7480}
@media (prefers-color-scheme:dark){:root{--page:#15181d;--card:#1d2229;--ink:#eceff3;--soft:#a3adba;--line:#3f4854;--grid:#2a313a;--good:#3ecfa6;--bad:#f2808b;
--c0:#56b4e9;--c1:#f0934e;--c2:#3ecfa6;--c3:#e08bc0;--c4:#e3c13a;--c5:#a79df2;--c6:#f2808b;--c7:#93a7b3}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
.wrap{max-width:1720px;margin:0 auto;padding:0 16px}
header.wrap{padding-top:24px}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 4px;overflow-wrap:anywhere}
h2{font-size:1.3rem;line-height:1.25;margin:0 0 8px}
h3{font-size:1.05rem;margin:24px 0 4px;overflow-wrap:anywhere}
p{margin:4px 0 12px;max-width:72ch;overflow-wrap:anywhere}
.soft{color:var(--soft)}
nav{position:sticky;top:0;z-index:1;background:var(--page);border-bottom:1px solid var(--line);margin-top:12px}
nav ul{display:flex;gap:4px 18px;list-style:none;margin:0 auto;padding:8px 16px;max-width:1720px;overflow-x:auto;white-space:nowrap}
a{color:var(--c0)}
nav a{text-decoration:none;padding:4px 0;display:inline-block}
nav a:hover{text-decoration:underline}
:focus-visible{outline:2px solid var(--c0);outline-offset:2px}
section{background:var(--card);border:1px solid var(--line);border-radius:10px;padding:16px;margin:16px 0;scroll-margin-top:56px}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(250px,1fr));gap:12px;margin:12px 0}
.tile{border:1px solid var(--line);border-radius:8px;padding:10px 14px}
.tile h3{margin:0 0 6px}
.tile dl{display:grid;grid-template-columns:1fr auto;gap:2px 12px;margin:0}
.tile dt,.facts dt{color:var(--soft)}
.tile dd,.facts dd{margin:0;overflow-wrap:anywhere}
.tile dd{text-align:right;font-variant-numeric:tabular-nums}
.verdict{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,300px),1fr));gap:12px;margin:0 0 16px}
.answer{border:1px solid var(--line);border-left:4px solid var(--soft);border-radius:8px;padding:10px 14px;overflow-wrap:anywhere}
.answer.yes{border-left-color:var(--good)}.answer.no{border-left-color:var(--bad)}.answer.next{border-left-color:var(--c0);grid-column:1/-1}
.answer h3{margin:0;font-size:.9rem;font-weight:500;color:var(--soft)}
.says{font-size:1.15rem;font-weight:600;margin:2px 0 6px}
.yes .says span{color:var(--good)}.no .says span{color:var(--bad)}.open .says span{color:var(--soft)}
.answer ul{list-style:none;margin:0;padding:0;font-size:.9rem}
.answer ol{margin:4px 0 0;padding-left:20px}
.answer li{margin:3px 0}
@media (min-width:1360px){.columns{columns:2;column-gap:16px}.columns section{display:inline-block;width:100%;margin:0 0 16px}}
.notes{padding-left:20px;margin:8px 0;max-width:80ch}
.notes li{margin:4px 0;overflow-wrap:anywhere}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,290px),1fr));gap:20px 24px;margin:8px 0 4px;align-items:start}
figure{margin:0;min-width:0}
figcaption{font-weight:600;overflow-wrap:anywhere}
.chart svg{display:block;width:100%;height:auto;max-width:540px}
.chart text{font-family:inherit}
.legend{display:flex;flex-wrap:wrap;gap:2px 14px;list-style:none;margin:2px 0 6px;padding:0;font-size:.85rem;color:var(--soft);overflow-wrap:anywhere}
.legend svg{vertical-align:-2px}
.scroll{overflow-x:auto;margin:8px 0}
table{border-collapse:collapse;font-size:.9rem}
caption{text-align:left;color:var(--soft);padding-bottom:4px}
th,td{text-align:left;vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid var(--grid);font-weight:400;overflow-wrap:anywhere}
.scroll th,.scroll td{white-space:nowrap}
.scroll tbody th[scope=row]{position:sticky;left:0;background:var(--card);padding-right:12px;box-shadow:inset 0 -1px var(--grid)}
.scroll .w{white-space:normal;min-width:260px}
.rows th{padding-top:14px;font-weight:600}
thead th,thead td{color:var(--soft);border-bottom-color:var(--line);vertical-align:bottom}
tbody th{font-weight:500}
.n{text-align:right;font-variant-numeric:tabular-nums}
tr.head th{font-weight:700}
.in{padding-left:14px;display:inline-block}
.facts{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,260px),1fr));gap:8px 24px;margin:8px 0}
code{font:.85em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;overflow-wrap:anywhere}
details{margin:6px 0}
summary{cursor:pointer;color:var(--c0);font-size:.9rem;padding:4px 0}
.picture{overflow-x:auto;margin:8px 0}
.picture img{display:block;width:100%;min-width:820px;height:auto;border-radius:8px}
.good{color:var(--good)}.bad{color:var(--bad)}
footer{color:var(--soft);font-size:.85rem;padding-bottom:24px}
@media (max-width:640px){
section{padding:14px 12px}
.wrap,nav ul{padding-left:10px;padding-right:10px}
.scroll .w{white-space:nowrap}
.prose,.prose tbody,.prose tr,.prose th,.prose td,.prose caption{display:block;border:0;padding:1px 0}
.prose thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.prose tr{padding:8px 0;border-bottom:1px solid var(--grid)}
.prose td::before{content:attr(data-title) ": ";color:var(--soft)}
.prose td:empty{display:none}
}
@media print{
:root{color-scheme:light;--page:#fff;--card:#fff;--ink:#1b2028;--soft:#4a535e;--line:#ccd2da;--grid:#e8ebef;--good:#00694f;--bad:#a3232f;
--c0:#0072b2;--c1:#c2570c;--c2:#007a5e;--c3:#a2407f;--c4:#8a6d00;--c5:#5b4fb3;--c6:#b3303d;--c7:#5f7480}
@page{margin:14mm}
body{font-size:10pt}nav,summary{display:none}section{border:0;padding:4px 0}figure,tr,.tile,.answer,h2,h3{break-inside:avoid}h2,h3{break-after:avoid}
.wrap{max-width:none;padding:0}.scroll,.picture{overflow:visible}.scroll th,.scroll td{white-space:normal;overflow-wrap:break-word;padding-right:8px}table{font-size:8pt}.scroll tbody th[scope=row]{position:static}.picture img{min-width:0}
}
`.trim();
