/** What mail clients with a style sheet make better: two rows of scores on phones, and dark mode. */
export function mailStyles(accentOnDark: string): string {
	const dark = (prefix: string) => `${prefix}.back{background-color:#0f1115!important}
${prefix}.card{background-color:#1c1f26!important}
${prefix}.ink{color:#f3f4f6!important}
${prefix}.soft{color:#c3c8d1!important}
${prefix}.accent{color:${accentOnDark}!important}
${prefix}.cell{background-color:#2d323c!important;border-color:#1c1f26!important}
${prefix}.score{color:#f3f4f6!important}`;
	return `
:root{color-scheme:light dark;supported-color-schemes:light dark}
.score:hover{text-decoration:underline!important}
@media (max-width:480px){
.frame{padding:0!important}
.card{border-radius:0!important}
.body{padding:28px 16px 24px!important}
.scale,.scale tbody,.row{display:block!important;width:100%!important}
.cell{display:inline-block!important;box-sizing:border-box!important;width:16.66%!important}
}
@media (prefers-color-scheme:dark){
${dark('')}
}
${dark('[data-ogsc] ')}
`;
}
