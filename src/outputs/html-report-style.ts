/** The look of the HTML report. */

/** One style sheet for every report, so that the policy can name it by its hash. */
export const REPORT_STYLE = `
:root{color-scheme:light dark;--paper:#fff;--ink:#1b1b1f;--soft:#55555e;--line:#d8d8de;--link:#1a4fa3;--focus:#1a4fa3}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
*{box-sizing:border-box}
header,footer,.columns{max-width:78rem;margin:0 auto;padding:0 1.25rem}
h1{font-size:1.6rem;line-height:1.25;margin:1.5rem 0 .25rem;overflow-wrap:anywhere}
h2{font-size:.95rem;letter-spacing:.02em;margin:1.5rem 0 .5rem;color:var(--soft)}
h3{font-size:1.05rem;margin:0 0 .1rem;overflow-wrap:anywhere;scroll-margin-top:1rem}
header p,.facts,.share{color:var(--soft);font-size:.875rem;margin:0}
a{color:var(--link);text-underline-offset:.15em}
a:focus-visible,main:focus-visible,h3:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
main:focus{outline:none}
.skip{position:absolute;left:-999rem}
.skip:focus{left:1rem;top:.5rem;background:var(--paper);padding:.5rem 1rem;z-index:1}
main p{max-width:42rem;margin:0 0 1rem;font:1.0625rem/1.7 Georgia,"Times New Roman",serif;overflow-wrap:anywhere}
.c0{--hue:212}.c1{--hue:24}.c2{--hue:140}.c3{--hue:285}.c4{--hue:48}.c5{--hue:340}.c6{--hue:178}.c7{--hue:255}.c8{--hue:88}.c9{--hue:0}
.c0,.c1,.c2,.c3,.c4,.c5,.c6,.c7,.c8,.c9{--tint:hsl(var(--hue) 85% 91%);--strong:hsl(var(--hue) 75% 27%);--fill:hsl(var(--hue) 60% 45%)}
.unknown,.key{--tint:#ececf0;--strong:#4a4a52;--fill:#77777f}
mark{background:var(--tint);color:var(--ink);padding:.1em .15em;border-radius:.15em;border-bottom:2px solid var(--strong);-webkit-box-decoration-break:clone;box-decoration-break:clone;scroll-margin:30vh 0}
mark.indirect{border-bottom-style:dashed}
mark.unsure{border-bottom-style:dotted}
mark.alt{border-top:2px solid var(--strong)}
mark mark{outline:1px solid var(--strong);outline-offset:-1px}
mark:target{outline:3px solid var(--strong);outline-offset:2px}
.cue,.source{border-bottom:1px solid var(--strong)}
.cue{font-style:italic}
.ref{white-space:nowrap;font:600 .7rem/1.3 system-ui,sans-serif;color:var(--strong);background:var(--paper);border:1px solid var(--strong);border-radius:.7rem;padding:.1em .5em;margin-left:.25em;text-decoration:none;vertical-align:.25em}
.ref:hover{background:var(--strong);color:var(--paper)}
ol,ul{margin:0;padding:0;list-style:none}
.speakers li{margin:0 0 .6rem}
.speakers a{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;text-decoration:none;padding:.15rem 0}
.speakers a:hover .name{text-decoration:underline}
.name{font-weight:600;color:var(--strong);overflow-wrap:anywhere}
.bar{display:block;width:100%;height:.45rem;border-radius:.2rem}
.track{fill:var(--line)}.fill{fill:var(--fill)}
.group{border-top:1px solid var(--line);padding:.9rem 0}
.swatch{display:inline-block;width:.8em;height:.8em;border-radius:.2em;background:var(--tint);border:2px solid var(--strong);margin-right:.45em;vertical-align:-.05em}
.list li{margin:.6rem 0;padding:.1rem 0 .1rem .7rem;border-left:3px solid var(--fill,var(--line));overflow-wrap:anywhere;scroll-margin:30vh 0}
.list li a{color:var(--ink);text-decoration:none}
.list li a:hover{text-decoration:underline}
.list li a.part{color:var(--link);text-decoration:underline;font-size:.875rem;white-space:nowrap}
.list li:target{background:var(--tint)}
.list li:target .facts{color:var(--ink)}
.number{font-weight:700;color:var(--strong);margin-right:.2em}
footer{border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem;padding-bottom:2rem;font-size:.875rem;color:var(--soft)}
@media (min-width:60rem){
.columns{display:grid;grid-template-columns:minmax(0,42rem) minmax(18rem,1fr);grid-template-rows:auto 1fr;column-gap:3rem}
main{grid-column:1;grid-row:1/span 2}
nav{grid-column:2;grid-row:1}
.list{grid-column:2;grid-row:2;position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:0 .5rem;margin:0 -.5rem}
}
@media screen and (prefers-color-scheme:dark){
:root{--paper:#16161a;--ink:#ececf1;--soft:#b0b0bb;--line:#3a3a43;--link:#9cc2ff;--focus:#9cc2ff}
.c0,.c1,.c2,.c3,.c4,.c5,.c6,.c7,.c8,.c9{--tint:hsl(var(--hue) 45% 20%);--strong:hsl(var(--hue) 85% 80%);--fill:hsl(var(--hue) 55% 58%)}
.unknown,.key{--tint:#2c2c33;--strong:#c9c9d2;--fill:#8d8d97}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media print{
:root{--paper:#fff;--ink:#000;--soft:#333;--line:#bbb}
body{font-size:10.5pt}
.skip{display:none}
.columns{display:block}
.list{position:static;max-height:none;overflow:visible;margin:0;padding:0}
mark,.swatch,.track,.fill{-webkit-print-color-adjust:exact;print-color-adjust:exact}
main p,.list li,.speakers li{break-inside:avoid}
h2,h3{break-after:avoid}
}
`;

/** SHA-256 of {@link REPORT_STYLE}; a test holds the two together. */
export const REPORT_STYLE_HASH = 'sha256-uuNrQ862TcAjJkRHoeLr+w7jt3+IJyjf2IZj7wwJpWg=';
