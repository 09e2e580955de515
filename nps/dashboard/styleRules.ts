/** From a phone of 320 px to a wide screen; one column, then two, then twelve parts of a line. */
export const RULES = `
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--back);color:var(--ink);font:400 1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;overflow-wrap:anywhere;-webkit-font-smoothing:antialiased}
h1,h2,p,dl,dd,ol,ul,figure,blockquote,fieldset{margin:0;padding:0}
ol,ul{list-style:none}
a{color:var(--accent);text-underline-offset:.18em}
svg{display:block}
.sr{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-99rem;top:.5rem;z-index:9;padding:.5rem 1rem;background:var(--card);border-radius:.5rem}
.skip:focus{left:.5rem}
.demo{padding:.5rem 1rem;background:var(--note);color:var(--on-note);font-weight:600;font-size:.9375rem;text-align:center}
.page{max-width:86rem;margin:0 auto;padding:1rem}
.top{display:grid;gap:.875rem;margin-bottom:1.25rem}
.masthead{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .875rem}
.masthead>div{flex:1 1 12rem;min-width:0}
.mark{flex:none;display:grid;place-items:center;width:2.75rem;height:2.75rem;border-radius:.75rem;background:var(--card);border:1px solid var(--line);color:var(--accent)}
.mark .icon{width:1.625rem;height:1.625rem}
.bubble .d{stroke:var(--detractor);stroke-width:2.4}.bubble .p{stroke:var(--passive);stroke-width:2.4}.bubble .m{stroke:var(--promoter);stroke-width:2.4}
h1{font-size:1.375rem;line-height:1.25;font-weight:680;letter-spacing:-.015em}
.sub{color:var(--soft);font-size:.9375rem}
.icon{flex:none;width:1.125rem;height:1.125rem}
.tools{display:flex;flex-wrap:wrap;gap:.375rem}
.tool,.menu>summary,.button,form button{display:inline-flex;align-items:center;justify-content:center;gap:.5rem;min-height:2.25rem;padding:.25rem .75rem;border:1px solid var(--line);border-radius:.625rem;background:var(--card);color:var(--ink);font:inherit;font-size:.875rem;font-weight:550;text-decoration:none;cursor:pointer}
.tool[hidden]{display:none}
.tool:hover,.menu>summary:hover,.button:hover,form button:hover{border-color:var(--edge)}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.625rem}
.pills{display:flex;flex-wrap:wrap;gap:.25rem;padding:.1875rem;border-radius:.75rem;background:var(--tint)}
.pills a{display:inline-flex;align-items:center;min-height:1.875rem;padding:.125rem .75rem;border-radius:.5625rem;color:var(--soft);font-size:.875rem;font-weight:550;text-decoration:none}
.pills a:hover{color:var(--ink)}
.pills a[aria-current]{background:var(--pill);color:var(--ink);box-shadow:0 1px 2px rgb(16 24 40/.12)}
.pills.small a{min-height:1.625rem;padding:.0625rem .625rem;font-size:.8125rem}
.pills.second{margin-bottom:.75rem;width:fit-content}
.menu{position:relative}
.menu>summary{list-style:none}
.menu>summary::-webkit-details-marker{display:none}
.menu>summary.on{border-color:var(--accent)}
.panel{position:absolute;left:0;top:calc(100% + .375rem);z-index:5;display:grid;gap:.75rem;width:max-content;min-width:14rem;max-width:min(22rem,calc(100vw - 2rem));max-height:60vh;overflow:auto;padding:1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--card);box-shadow:0 16px 40px -12px rgb(16 24 40/.3);font-size:.9375rem}
.exports>.panel{left:auto;right:0}
.panel fieldset{border:0;display:grid;gap:.375rem}
.panel legend{padding:0 0 .25rem;color:var(--soft);font-size:.8125rem}
.panel label{display:flex;gap:.5rem;align-items:center;justify-content:space-between}
.panel label.check{justify-content:flex-start;align-items:baseline}
input,select{font:inherit;color:inherit;background:var(--card);border:1px solid var(--edge);border-radius:.5rem;padding:.3125rem .5rem;min-height:2.25rem;max-width:100%}
input[type=checkbox]{min-height:0;width:1.0625rem;height:1.0625rem;accent-color:var(--accent);flex:none}
form button{background:var(--accent);border-color:var(--accent);color:var(--on-accent)}
.chips{display:flex;flex-wrap:wrap;gap:.375rem}
.chip{display:inline-flex;align-items:center;gap:.375rem;min-height:1.75rem;padding:.125rem .75rem;border-radius:2rem;background:var(--accent);color:var(--on-accent);font-size:.875rem;font-weight:550;text-decoration:none}
span.chip{background:var(--tint);color:var(--ink)}
.chip .icon{width:.875rem;height:.875rem}
.fresh{color:var(--soft);font-size:.8125rem}
.fresh.stale{color:var(--detractor);font-weight:600}
main{display:grid;gap:1rem;grid-template-columns:minmax(0,1fr)}
.card{min-width:0;padding:1.125rem 1rem;border:1px solid var(--line);border-radius:1rem;background:var(--card)}
.card-head{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:flex-start;justify-content:space-between;margin-bottom:.875rem}
.card-head>div{flex:1 1 14rem;min-width:0}
h2{font-size:1.0625rem;line-height:1.35;font-weight:650;letter-spacing:-.01em}
.note{color:var(--soft);font-size:.8125rem;line-height:1.4;margin-top:.125rem}
#score{display:flex;flex-direction:column}#score .hero{flex:1}
.nothing{padding:1.5rem 0;color:var(--soft);max-width:38rem}
.hero{display:grid;gap:1rem;align-items:center;grid-template-columns:minmax(0,1fr)}
.headline{font-size:1.375rem;line-height:1.3;font-weight:680;letter-spacing:-.015em;margin-bottom:.375rem;font-variant-numeric:tabular-nums}
.verdict{display:flex;gap:.5rem;align-items:flex-start;margin-top:.625rem;font-weight:550}
.verdict .icon{margin-top:.1875rem;stroke-width:2.4}
.verdict.higher .icon{color:var(--promoter)}
.verdict.lower .icon{color:var(--detractor)}
.verdict.unclear,.verdict.none{color:var(--soft);font-weight:400}
.target{margin-top:.375rem;color:var(--soft)}
.hero-gauge{max-width:21rem;width:100%;margin:0 auto}
.chart svg,.hero-gauge svg{width:100%;height:auto}
.chart .wide{display:none}
.chart{overflow:hidden}
.into{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;margin-top:.625rem;font-size:.875rem}
.into span{color:var(--soft);font-size:.8125rem}
.numbers{margin-top:.75rem;font-size:.875rem}
.numbers>summary{width:fit-content;color:var(--soft);cursor:pointer;font-size:.8125rem;border-radius:.25rem;padding:.125rem .25rem;margin-left:-.25rem}
.numbers>summary:hover{color:var(--ink)}
.scroll{overflow-x:auto;margin-top:.5rem;max-height:28rem;overflow-y:auto}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums;line-height:1.4}
caption{text-align:left;color:var(--soft);font-size:.8125rem;padding-bottom:.375rem}
th,td{text-align:left;padding:.375rem .75rem .375rem 0;border-bottom:1px solid var(--line);vertical-align:top;font-weight:400;overflow-wrap:normal}
tbody th{min-width:7rem;max-width:18rem;overflow-wrap:anywhere;font-weight:550}
thead th{color:var(--soft);font-size:.8125rem;white-space:nowrap}
.small{margin-top:.625rem;color:var(--soft);font-size:.8125rem}
.tiles{display:grid;gap:.75rem;grid-template-columns:repeat(2,minmax(0,1fr))}
.tile{padding:.875rem 1rem;border:1px solid var(--line);border-radius:1rem;background:var(--card);min-width:0}
.tile:last-child:nth-child(odd){grid-column:1/-1}
.tile dt{color:var(--soft);font-size:.8125rem}
.tile dd{font-size:1.5rem;line-height:1.25;font-weight:680;letter-spacing:-.02em;font-variant-numeric:tabular-nums}
.tile small{display:block;margin-top:.125rem;color:var(--soft);font-size:.75rem;line-height:1.35;font-weight:400;letter-spacing:0}
.search{display:flex;flex-wrap:wrap;gap:.5rem;margin-bottom:.5rem}
.search span{position:relative;flex:1 1 10rem;display:flex;min-width:0}
.search .icon{position:absolute;left:.625rem;top:.5625rem;color:var(--soft);pointer-events:none}
.search input{flex:1;min-width:0;width:100%;padding-left:2.125rem}
.entry{display:flex;gap:.875rem;padding:.875rem 0;border-top:1px solid var(--line)}
.entry:first-child{border-top:0}
.badge{flex:none;display:grid;place-items:center;width:2.375rem;height:2.375rem;border-radius:.75rem;color:var(--on-badge);font-weight:680;font-variant-numeric:tabular-nums}
.badge.promoter{background:var(--promoter)}.badge.passive{background:var(--passive)}.badge.detractor{background:var(--detractor)}
.badge.unscored{background:var(--tint);color:var(--ink)}
.said{min-width:0;flex:1}
blockquote{white-space:pre-line;unicode-bidi:plaintext}
.meta{margin-top:.25rem;color:var(--soft);font-size:.8125rem}
.meta b{color:var(--ink);font-weight:550}
.flag{color:var(--detractor)}
.themes{display:flex;flex-wrap:wrap;gap:.3125rem;margin-top:.4375rem}
.theme{padding:.0625rem .5rem;min-height:1.5rem;border-radius:.4375rem;background:var(--tint);color:var(--ink);font-size:.75rem;font-weight:550;text-decoration:none;display:inline-flex;align-items:center;gap:.3125rem}
.theme::before{content:"";width:.4375rem;height:.4375rem;border-radius:50%;background:var(--passive)}
.theme.positive::before{background:var(--promoter)}.theme.negative::before{background:var(--detractor);border-radius:0}
.theme:hover{text-decoration:underline}
.case{padding:.125rem .5625rem;border:1px solid var(--edge);border-radius:1rem;font-size:.75rem;line-height:1.25rem;font-weight:550}
.case.overdue{border-color:var(--detractor);color:var(--detractor)}.case.closed{border-color:var(--line);color:var(--soft)}
.pages{display:flex;gap:.5rem;margin-top:.75rem}
.facts{display:grid;gap:.75rem;font-size:.9375rem}
.facts dt{font-weight:600;font-size:.875rem}
.facts dd{color:var(--soft);font-size:.875rem}
footer{display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;justify-content:space-between;margin-top:1.25rem;color:var(--soft);font-size:.8125rem}
footer p{max-width:60rem}
.tip{position:fixed;z-index:8;pointer-events:none;max-width:18rem;padding:.375rem .625rem;border-radius:.5rem;background:var(--ink);color:var(--card);font-size:.8125rem;line-height:1.4;box-shadow:0 8px 24px -8px rgb(0 0 0/.4)}
main.single{grid-template-columns:minmax(0,1fr)!important}main.single>*{grid-column:auto!important}
.narrow-page{max-width:46rem}
.form{display:grid;gap:1rem}
.form fieldset{border:0;display:grid;gap:.375rem}
.form legend,.field label{font-size:.875rem;font-weight:600;padding:0 0 .25rem}
.check{display:flex;gap:.5rem;align-items:baseline}
.field{display:grid;gap:.25rem}
.field+.field{margin-top:.75rem}.form .field+.field{margin-top:0}
.copy{display:flex;gap:.5rem}.copy input{flex:1;min-width:0}
.form>button{justify-self:start}
main.slip{display:block;max-width:26rem;margin:0 auto;padding:1rem}
main.wide-slip{max-width:36rem;padding-top:12vh}
.slip h1{margin-bottom:.5rem}
h1.inline{font-size:1rem;margin:0}h1.inline span{font-weight:400;color:var(--soft)}
.slip .facts{margin-top:.75rem;padding-top:.75rem;border-top:1px solid var(--line)}
a:focus-visible,button:focus-visible,summary:focus-visible,input:focus-visible,select:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
@media (min-width:560px){
.page{padding:1.5rem}
.card{padding:1.25rem 1.375rem}
.chart .wide{display:block}.chart .narrow{display:none}
.tiles{grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr))}.tile:last-child:nth-child(odd){grid-column:auto}
.hero{grid-template-columns:minmax(0,1fr) minmax(0,1.1fr)}
}
@media (min-width:1080px){
main{grid-template-columns:repeat(12,minmax(0,1fr));align-items:start}
main>*{grid-column:span 12}
main>#score,main>#answers{grid-column:span 6;align-self:stretch}
main>#trend{grid-column:span 8;align-self:stretch}main>#funnel{grid-column:span 4;align-self:stretch}
main>#groups,main>#drivers{grid-column:span 6;align-self:stretch}
main>#feed{grid-column:span 8}main>#quality{grid-column:span 4;position:sticky;top:1rem}
}
@media (max-width:559px){.panel{position:static;width:auto;margin-top:.375rem}.menu[open]{flex-basis:100%}.pills.joined{flex:1 0 100%}.pills.joined a{flex:1;white-space:nowrap;justify-content:center;padding:.125rem .25rem}}
@media (forced-colors:active){.pills a[aria-current]{outline:2px solid Highlight}.badge,.tile,.theme{border:1px solid CanvasText}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

/** For a screen on the wall: read from across the room, nothing to touch. */
export const TV_RULES = `
html{font-size:clamp(13px,min(1.3vw,2.3vh),48px)}
body.tv{min-height:100vh;overflow:hidden}
.tv .page{max-width:none;height:100vh;display:flex;flex-direction:column;padding:1.25rem 1.75rem}
.tv .top{margin-bottom:1rem}
.tv h1{font-size:1.75rem}.tv .sub,.tv .fresh{font-size:1.125rem}
.tv main{flex:1;min-height:0;align-items:stretch;grid-template-columns:minmax(0,5fr) minmax(0,8fr);grid-template-rows:auto minmax(0,1fr)}
.tv main>*{grid-column:auto!important;min-height:0}
.tv main>#tiles{grid-column:1/-1!important}
.tv .hero{grid-template-columns:minmax(0,1fr);flex:1;align-content:center}
.tv #score{overflow:hidden}.tv .hero-gauge{max-width:21rem}
.tv .hero-words{text-align:center}.tv .verdict{justify-content:center;font-size:1.125rem}.tv .why,.tv .headline,.tv .target{display:none}
.tv .numbers,.tv .note{display:none}
.tv .tile{padding:.75rem 1.25rem}.tv .tile dd{font-size:2rem}.tv .tiles:has(:nth-child(6)) dd{font-size:1.625rem}
.tv .tiles{grid-template-columns:repeat(auto-fit,minmax(8rem,1fr))}
.stack{display:flex;flex-direction:column;gap:1rem;min-height:0}
.stack .card{padding:1rem 1.25rem}.stack #feed{flex:1;overflow:hidden;display:flex;flex-direction:column}.tv .feed{flex:1;min-height:0;width:100%;display:flex;flex-flow:column wrap;overflow:hidden}.tv .entry{width:100%}.stack .card-head{margin-bottom:.375rem}
.stack .chart svg{max-height:42vh}
.tv .entry{padding:.625rem 0}.tv .entry blockquote{display:-webkit-box;-webkit-line-clamp:2;-webkit-box-orient:vertical;overflow:hidden;font-size:1.125rem}
.tv footer{margin-top:.5rem;min-height:1.5rem}.tv footer a{color:var(--soft);margin-right:1rem}
@media (max-width:900px),(max-aspect-ratio:1/1){body.tv{overflow:auto}.tv .page{height:auto}.tv main{grid-template-columns:minmax(0,1fr);grid-template-rows:none}.tv .tiles{grid-template-columns:repeat(2,minmax(0,1fr))}.stack .chart svg{max-height:none}}
`;

/** On paper: two columns of A4, nothing to press, nothing cut in two. */
export const PRINT_RULES = `
@page{size:A4;margin:12mm}
@media print{
html{font-size:11px}
body{background:#fff;-webkit-print-color-adjust:exact;print-color-adjust:exact}
.page{max-width:none;padding:0}
.tools,.bar,.search,.pages,.numbers,.pills,.skip,footer nav,.tip{display:none!important}
.card,.tile{break-inside:avoid;border-radius:.5rem}
.chart .wide{display:block}.chart .narrow{display:none}
main{display:grid;gap:.75rem;grid-template-columns:repeat(12,minmax(0,1fr))}
main>*{grid-column:span 12}
main>#score,main>#answers{grid-column:span 6}
main>#trend{grid-column:span 8}main>#funnel{grid-column:span 4}
main>#groups,main>#drivers{grid-column:span 6}
main>#feed,main>#quality{grid-column:span 12}
#feed{break-inside:auto}
.entry{break-inside:avoid}
.hero{grid-template-columns:minmax(0,1fr)}
.hero-gauge{max-width:16rem}
.tiles{grid-template-columns:repeat(auto-fit,minmax(9rem,1fr))}
.facts{grid-template-columns:1fr 1fr}
a{color:inherit;text-decoration:none}
.card-head{margin-bottom:.5rem}
}
`;
