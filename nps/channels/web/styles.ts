import { brandColours, type BrandColours } from '../colour';

const LIGHT_CARD = '#ffffff';
const DARK_CARD = '#1a1d23';
const DEFAULT_COLOUR = '#4f46e5';

/** The style sheet of every page, in light and dark, with the brand's colour made readable on both. */
export function pageStyles(colour = DEFAULT_COLOUR): string {
	return `
:root{color-scheme:light dark;--back:#f3f4f7;--card:${LIGHT_CARD};--ink:#171a20;--soft:#555d6b;--line:#858d9b;--tile:#f7f8fa;--shadow:0 1px 2px rgb(16 24 40/.06),0 12px 32px -12px rgb(16 24 40/.14);--alert:#b42318;--note:#fdecc8;--on-note:#4a2c02;${brand(brandColours(colour, LIGHT_CARD))}}
@media (prefers-color-scheme:dark){:root{--back:#0f1115;--card:${DARK_CARD};--ink:#f2f4f7;--soft:#adb5c2;--line:#757e8d;--tile:#23272f;--shadow:0 0 0 1px #2a2f38;--alert:#ff9c92;--note:#4a3208;--on-note:#fde7b4;${brand(brandColours(colour, DARK_CARD))}}}
${RULES}`;
}

function brand({ fill, onFill, text }: BrandColours): string {
	return `--fill:${fill};--on-fill:${onFill};--accent:${text}`;
}

/** Eleven tiles of at least 44 px: two rows up to 599 px, one row above. */
const RULES = `*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;align-items:center;background:var(--card);color:var(--ink);font:400 1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;overflow-wrap:break-word}
.test{align-self:stretch;margin:0;padding:.625rem 1rem;background:var(--note);color:var(--on-note);font-size:.9375rem;font-weight:600;text-align:center}
main{width:100%;padding:2rem 1rem}
h1{margin:0 0 1.75rem;font-size:1.5rem;line-height:1.3;font-weight:650;letter-spacing:-.012em;text-wrap:pretty}
p{margin:0 0 1rem}
fieldset{margin:0;padding:0;border:0;min-width:0}
legend{padding:0;width:100%}
.brand{margin:0 0 1.5rem;color:var(--accent);font-weight:650;font-size:1rem;line-height:1.4}
.logo{display:block;max-width:min(15rem,100%);max-height:3.5rem;width:auto;height:auto}
.soft{color:var(--soft);font-size:.9375rem}
.alert{color:var(--alert);font-weight:600}
.scale{display:grid;grid-template-columns:repeat(6,1fr);gap:4px}
.tile{position:relative;display:block;min-width:44px;height:3.25rem}
.tile input{position:absolute;inset:0;width:100%;height:100%;margin:0;opacity:0;cursor:pointer}
.tile b{display:flex;align-items:center;justify-content:center;height:100%;border:1px solid var(--line);border-radius:.75rem;background:var(--tile);color:var(--ink);font-size:1.125rem;font-weight:600;font-variant-numeric:tabular-nums;transition:background-color .12s,border-color .12s,color .12s}
.tile:hover b{border-color:var(--fill);box-shadow:inset 0 0 0 1px var(--fill)}
.tile input:checked+b{background:var(--fill);border-color:var(--fill);color:var(--on-fill);box-shadow:none}
.ends{display:flex;justify-content:space-between;gap:1.5rem;margin:.75rem 0 0;color:var(--soft);font-size:.875rem;line-height:1.4}
.ends span:last-child{text-align:end}
.hint{margin:1.5rem 0 0}
.actions{display:flex;flex-wrap:wrap;gap:.75rem;margin-top:1.75rem}
.button{display:inline-flex;align-items:center;justify-content:center;flex:1 1 auto;min-height:3rem;padding:.625rem 1.75rem;border:1px solid var(--fill);border-radius:.75rem;background:var(--fill);color:var(--on-fill);font:inherit;font-weight:600;line-height:1.3;text-align:center;text-decoration:none;cursor:pointer}
.button:hover{box-shadow:inset 0 0 0 99px rgb(0 0 0/.08)}
.plain{border-color:var(--line);background:transparent;color:var(--ink)}
a{color:var(--accent);text-underline-offset:.18em}
label.field{display:block;margin:0 0 .5rem;font-size:.9375rem;font-weight:600}
textarea{display:block;width:100%;min-height:8.5rem;padding:.8rem .9rem;border:1px solid var(--line);border-radius:.75rem;background:var(--tile);color:var(--ink);font:inherit;resize:vertical}
textarea::placeholder{color:var(--soft);opacity:1}
.saved{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;margin:0 0 1.75rem;color:var(--soft);font-size:.9375rem}
.saved span{display:inline-flex;align-items:center;gap:.5rem}
.saved a,.links a{display:inline-block;padding:.25rem 0}
.mark{flex:none;width:1.25rem;height:1.25rem;color:var(--accent)}
.big{display:block;width:3rem;height:3rem;margin:0 0 1.25rem;color:var(--accent)}
.statement h1{margin-bottom:.75rem}
.links{margin:1.5rem 0 0;color:var(--soft);font-size:.9375rem}
footer{width:100%;margin-top:auto;padding:0 1rem 1.5rem;color:var(--soft);font-size:.875rem}
footer a{display:inline-block;padding:.25rem 0;color:inherit}
.trap,.hidden{position:absolute!important;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.button:focus-visible,a:focus-visible,textarea:focus-visible,.tile input:focus-visible+b{outline:3px solid var(--accent);outline-offset:2px}
@media (min-width:600px){
body{background:var(--back)}
main{max-width:42.5rem;margin:clamp(1.5rem,9vh,6rem) 1rem 1.5rem;padding:3rem;border-radius:1.25rem;background:var(--card);box-shadow:var(--shadow)}
h1{font-size:1.75rem;line-height:1.27}
.scale{grid-template-columns:repeat(11,1fr);gap:5px}
.tile{min-width:0}
.button{flex:0 1 auto}
footer{margin:0;text-align:center}
}
@media (forced-colors:active){
.tile input:checked+b{background:Highlight;color:HighlightText;border-color:Highlight;forced-color-adjust:none}
}
@media (prefers-reduced-motion:reduce){*{transition:none!important}}
`;
