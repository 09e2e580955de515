/**
 * The widget as it runs in a visitor's browser: one dialog in a shadow root, which neither takes the styles of the page
 * nor touches them. `npm run widget` makes script.generated.ts of it; NPS_SETTINGS is filled in when it is served.
 * Keeps one number in localStorage: the time before which this visitor is not asked again (0: chosen, not asked yet).
 */
const script = document.currentScript;
const settings = NPS_SETTINGS;
const base = script?.src.replace(/\/widget([?#].*)?$/, '');
const { dataset = {} } = script ?? {};
const storageKey = `nps:${settings.key}`;
const DAY = 864e5;

const note = (time) => localStorage.setItem(storageKey, String(time));
const later = () => note(Date.now() + settings.again * DAY);

/** Letters, digits and the rest of the path as they are; * stands for anything. */
const matches = (pattern, path) => {
	const [first, ...rest] = pattern.split('*');
	if (!path.startsWith(first)) return false;
	if (rest.length === 0) return path === first;
	const last = rest.pop();
	let at = first.length;
	for (const part of rest) {
		const found = path.indexOf(part, at);
		if (found < 0) return false;
		at = found + part.length;
	}
	return path.length - last.length >= at && path.endsWith(last);
};

/** Whether it is this visitor's turn. Who was left out by chance is left alone as long as who was asked. */
const isTheirTurn = () => {
	const { pages, share } = settings;
	if (pages.length > 0 && !pages.some((pattern) => matches(pattern, location.pathname))) return false;
	const before = localStorage.getItem(storageKey);
	if (before !== null && Number(before) > Date.now()) return false;
	if (before === '0' || Math.random() < share) {
		note(0);
		return true;
	}
	later();
	return false;
};

const { customerId, email, name, signature, locale } = dataset;
const who = {
	...((customerId || email) && { customer: { id: customerId, email, name, locale }, signature }),
	locale: locale || document.documentElement.lang || navigator.language,
};

/** As plain text, which needs no preflight request. */
const post = async (where, body) => {
	const response = await fetch(`${base}/${where}`, {
		method: 'POST',
		body: JSON.stringify({ ...who, ...body }),
		credentials: 'omit',
		referrerPolicy: 'no-referrer',
	});
	if (!response.ok) throw new Error(`NPS survey: ${response.status}`);
	return await response.json();
};

const STYLES = `:host{all:initial}
*{box-sizing:border-box}
.d{--card:#fff;--ink:#171a20;--soft:#555d6b;--line:#858d9b;--tile:#f7f8fa;position:fixed;z-index:2147483000;inset-block-end:max(16px,env(safe-area-inset-bottom));inset-inline-end:16px;width:min(400px,calc(100vw - 32px));max-height:calc(100vh - 32px);overflow:auto;padding:20px;border-radius:16px;background:var(--card);color:var(--ink);box-shadow:0 0 0 1px rgb(16 24 40/.08),0 16px 40px -8px rgb(16 24 40/.28);font:400 16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"Noto Sans",sans-serif;overflow-wrap:break-word;text-align:start;animation:in .2s ease-out}
@media(max-width:400px){.d{inset-inline-end:8px;width:calc(100vw - 16px);padding:16px}.s{gap:4px!important}}
@keyframes in{from{opacity:0;transform:translateY(12px)}}
@media(prefers-reduced-motion:reduce){.d{animation:none}}
@media(prefers-color-scheme:dark){.d{--card:#1a1d23;--ink:#f2f4f7;--soft:#adb5c2;--line:#757e8d;--tile:#23272f;--fill:var(--dfill);--on:var(--don);--accent:var(--daccent);box-shadow:0 0 0 1px #2a2f38,0 16px 40px -8px #000}}
h2{margin:0 0 16px;padding-inline-end:36px;font-size:17px;line-height:1.4;font-weight:650;outline:none}
p{margin:0 0 12px;color:var(--soft);font-size:14px}
button,textarea{font:inherit;color:inherit}
button{cursor:pointer}
.x{position:absolute;inset-block-start:10px;inset-inline-end:10px;width:36px;height:36px;display:grid;place-items:center;border:0;border-radius:10px;background:none;color:var(--soft)}
.x:hover{background:var(--tile)}
.s{display:grid;grid-template-columns:repeat(6,1fr);gap:6px}
.s button{height:44px;padding:0;border:1px solid var(--line);border-radius:10px;background:var(--tile);font-weight:600}
.s button:hover{border-color:var(--fill);background:var(--fill);color:var(--on)}
.e{display:flex;justify-content:space-between;gap:16px;margin:10px 0 0;font-size:13px;color:var(--soft)}
.e span:last-child{text-align:end}
textarea{display:block;width:100%;min-height:96px;padding:10px 12px;border:1px solid var(--line);border-radius:10px;background:var(--tile);resize:vertical}
textarea::placeholder{color:var(--soft);opacity:1}
.a{display:flex;gap:8px;margin-top:12px}
.a button{flex:1;min-height:44px;padding:8px 16px;border:1px solid var(--line);border-radius:10px;background:none;font-weight:600}
.a button:first-child{border-color:var(--fill);background:var(--fill);color:var(--on)}
.m{margin:12px 0 0;color:var(--ink);font-weight:600}
:focus-visible:not(h2){outline:3px solid var(--accent);outline-offset:2px}`;

/** An element with text, attributes and children; text never becomes markup. */
const make = (tag, attributes, ...children) => {
	const element = document.createElement(tag);
	for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
	element.append(...children);
	return element;
};

const open = (texts) => {
	const answerId = crypto.randomUUID?.() ?? [...crypto.getRandomValues(new Uint32Array(4))].join('-');
	const before = document.activeElement;
	const host = make('nps-widget', {});
	const root = host.attachShadow({ mode: 'open' });
	const dialog = make('div', {
		class: 'd',
		role: 'dialog',
		'aria-labelledby': 'q',
		lang: texts.language,
		dir: texts.direction,
	});
	for (const [property, value] of Object.entries(texts.colours)) dialog.style.setProperty(`--${property}`, value);
	try {
		// Allowed where a page's policy forbids style elements.
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(STYLES);
		root.adoptedStyleSheets = [sheet];
	} catch {
		root.append(make('style', {}, STYLES));
	}
	let score;
	let busy = false;
	let failed;

	const close = () => {
		document.removeEventListener('keydown', escape, true);
		host.remove();
		before?.focus?.({ preventScroll: true });
	};
	const leave = () => {
		close();
		if (score !== undefined) void post('answers', { answerId, score, done: true }).catch(() => {});
	};
	const escape = (event) => {
		if (event.key === 'Escape') leave();
	};
	const onPress = (element, act) => {
		element.addEventListener('click', (event) => {
			// A script that clicks is no visitor.
			if (event.isTrusted) act();
		});
		return element;
	};
	const show = (title, ...content) => {
		const heading = make('h2', { id: 'q', tabindex: '-1' }, title);
		const cross = make('button', { class: 'x', type: 'button', 'aria-label': texts.close });
		cross.innerHTML =
			'<svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" aria-hidden="true"><path d="m3 3 10 10M13 3 3 13"/></svg>';
		failed = make('p', { class: 'm', role: 'alert', hidden: '' });
		dialog.replaceChildren(heading, ...content, failed, onPress(cross, leave));
		return heading;
	};
	const send = async (body, next) => {
		if (busy) return;
		busy = true;
		try {
			next(await post('answers', { answerId, score, ...body }));
		} catch {
			failed.hidden = false;
			failed.textContent = texts.error;
		}
		busy = false;
	};
	const thank = ({ thanks }) => {
		score = undefined;
		show(thanks).focus();
	};
	const ask = ({ followUp }) => {
		const field = make('textarea', {
			maxlength: '4000',
			'aria-label': texts.commentLabel,
			placeholder: texts.commentPlaceholder,
		});
		const submit = make('button', { type: 'button' }, texts.send);
		const skip = make('button', { type: 'button' }, texts.skip);
		show(
			followUp,
			field,
			make(
				'div',
				{ class: 'a' },
				onPress(submit, () => void send({ comment: field.value, done: true }, thank)),
				onPress(skip, () => void send({ done: true }, thank)),
			),
		);
		field.focus();
	};

	const scores = Array.from({ length: 11 }, (_, value) => {
		const meaning = value === 0 ? texts.low : value === 10 ? texts.high : '';
		const tile = make('button', { type: 'button', ...(meaning && { 'aria-label': `${value} – ${meaning}` }) }, String(value));
		return onPress(tile, () => {
			score = value;
			void send({}, ask);
		});
	});
	show(
		texts.question,
		make('div', { class: 's', role: 'group', 'aria-labelledby': 'q' }, ...scores),
		make(
			'div',
			{ class: 'e', 'aria-hidden': 'true' },
			make('span', {}, `0 – ${texts.low}`),
			make('span', {}, `10 – ${texts.high}`),
		),
	);
	root.append(dialog);
	document.body.append(host);
	document.addEventListener('keydown', escape, true);
	// Whoever is typing goes on typing.
	if (before === document.body) dialog.firstChild.focus({ preventScroll: true });
};

const start = async () => {
	const { show, ...texts } = await post('widget', { page: location.pathname });
	if (!show) return;
	later();
	open(texts);
};

try {
	if (base && isTheirTurn()) setTimeout(() => void start().catch(() => {}), settings.delay * 1000);
} catch {
	// Without localStorage nobody could be left alone afterwards, so nobody is asked.
}
