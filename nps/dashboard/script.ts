/**
 * What the page does beyond links and forms; all of it works without. It asks for itself every minute and takes over the
 * parts that differ, so that nothing jumps, closes or loses the focus; a screen on the wall keeps the last figures while
 * the network is away. Plain old JavaScript: it runs as it is.
 */
export const SCRIPT = `(() => {
'use strict';
const EVERY = 60000;
const doc = document;
const $ = (selector, from) => Array.from((from || doc).querySelectorAll(selector));
const token = doc.body.dataset.refresh;
let fresh = token;

$('[data-act]').forEach((button) => { button.hidden = false; });
doc.addEventListener('click', (event) => {
	const at = event.target;
	const act = at.closest && at.closest('[data-act]');
	if (act && act.dataset.act === 'print') window.print();
	if (act && act.dataset.act === 'copy') copy(act);
	$('details.menu[open]').forEach((menu) => { if (!menu.contains(at)) menu.open = false; });
});
doc.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') {
		$('details.menu[open]').forEach((menu) => { menu.open = false; menu.querySelector('summary').focus(); });
		hide();
	}
	const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
	const search = doc.getElementById('q');
	if (event.key === '/' && !typing && search && !event.ctrlKey && !event.metaKey) { event.preventDefault(); search.focus(); }
});

function copy(button) {
	const field = doc.getElementById(button.dataset.of);
	field.select();
	const done = () => { button.textContent = 'Copied'; };
	const old = () => { if (doc.execCommand('copy')) done(); };
	if (navigator.clipboard) navigator.clipboard.writeText(field.value).then(done, old);
	else old();
}

const PARTS = 'section.card, dl.tiles, #fresh';
const known = new Map($(PARTS).map((one) => [one.id, one.outerHTML]));
const reachable = (from) => $('[data-tip]', from).forEach((one) => { one.tabIndex = 0; });
reachable(doc);
let tip;
function show(target, x, y) {
	const text = target.getAttribute('data-tip');
	if (!text) return hide();
	if (!tip) { tip = doc.createElement('div'); tip.className = 'tip'; tip.setAttribute('role', 'status'); doc.body.append(tip); }
	tip.textContent = text;
	tip.hidden = false;
	const size = tip.getBoundingClientRect();
	const left = Math.max(8, Math.min(x + 12, innerWidth - size.width - 8));
	const top = y - size.height - 12 < 8 ? y + 16 : y - size.height - 12;
	place(left, top);
}
function place(left, top) { tip.style.left = left + 'px'; tip.style.top = top + 'px'; }
function hide() { if (tip) tip.hidden = true; }
doc.addEventListener('pointermove', (event) => {
	const target = event.target.closest && event.target.closest('[data-tip]');
	if (target) show(target, event.clientX, event.clientY);
	else hide();
});
doc.addEventListener('pointerleave', hide);
doc.addEventListener('scroll', hide, { passive: true });
doc.addEventListener('focusin', (event) => {
	const target = event.target.closest && event.target.closest('[data-tip]');
	if (!target) return hide();
	const box = target.getBoundingClientRect();
	show(target, box.left + box.width / 2, box.top);
});
if (token) {
	setInterval(refresh, EVERY);
	doc.addEventListener('visibilitychange', () => { if (!doc.hidden && age() > EVERY) refresh(); });
}
let last = Date.now();
function age() { return Date.now() - last; }
async function refresh() {
	if (doc.hidden && !doc.body.classList.contains('tv')) return;
	const query = new URLSearchParams(location.search);
	query.set('k', fresh);
	try {
		const answer = await fetch(location.pathname + '?' + query, { credentials: 'omit', cache: 'no-store' });
		// The token of the page has ended: loaded anew, the browser sends the password along.
		if (answer.status === 403) return location.reload();
		if (!answer.ok) throw new Error(String(answer.status));
		take(await answer.text());
		last = Date.now();
	} catch {
		const line = doc.getElementById('fresh');
		if (line && age() > 2 * EVERY) { line.classList.add('stale'); line.textContent = 'No connection; figures as of ' + new Date(line.dataset.at).toLocaleTimeString(); }
	}
}
function take(html) {
	// Only what is between: another page's style sheet has another nonce.
	const next = new DOMParser().parseFromString(html.slice(html.indexOf('<body'), html.lastIndexOf('<script')), 'text/html');
	if (!next.getElementById('main') || !next.body.dataset.refresh) throw new Error('not the dashboard');
	fresh = next.body.dataset.refresh;
	for (const theirs of $(PARTS, next)) {
		const ours = doc.getElementById(theirs.id);
		if (!ours) continue;
		if (ours.contains(doc.activeElement) && doc.activeElement !== doc.body) continue;
		if ($('details', ours).some((one) => one.open)) continue;
		if (known.get(theirs.id) === theirs.outerHTML) continue;
		known.set(theirs.id, theirs.outerHTML);
		const copied = doc.importNode(theirs, true);
		reachable(copied);
		ours.replaceWith(copied);
	}
}
})();`;
