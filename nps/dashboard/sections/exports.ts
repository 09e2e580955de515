import { icon } from '../html';
import { changed, hrefOf } from '../links';
import type { SectionInput } from '../pageTypes';
import type { View } from '../view';

const FILES: ReadonlyArray<readonly [address: string, name: string]> = [
	['responses.csv', 'Answers, CSV'],
	['daily.csv', 'Scores by day, CSV'],
	['segments.csv', 'Scores by month and group, CSV'],
	['responses.json', 'Answers, JSON'],
];

/** Downloads of what the page shows, and where BI tools read; nothing for whom the scope allows none. */
export function exportMenu({ data, scope, view, viewer }: SectionInput): string {
	if (!scope.exports) return '';
	const { shown, touchpoint, reading } = data;
	const { look: _look, by: _by, segmentName: _name, touchpoint: _touchpoint, ...rest } = changed(view, {
		period: { start: shown.range.start, end: shown.range.end },
		feed: {},
		tv: false,
	});
	const taken: View = { ...rest, ...(touchpoint !== undefined && { touchpoint }) };
	// Single answers know no hour of sending.
	const isByHour = reading.filters.some(({ dimension }) => dimension === 'hour');
	const links = FILES.filter(([address]) => !(isByHour && address.startsWith('responses'))).map(([address, name]) => {
		const bom = address.endsWith('.csv') ? '&amp;bom=1' : '';
		return `<a href="${hrefOf(taken, viewer, address)}${bom}" download>${name}</a>`;
	});
	const link = viewer.link === undefined ? '' : ' with the user “link” and the link’s password';
	return `<details class="menu exports"><summary class="tool">${icon('save')}<span>Export</span></summary>
<div class="panel">${links.join('')}<p class="small">BI tools read the address of this page with “odata” in place of “view”${link}.</p></div></details>`;
}
