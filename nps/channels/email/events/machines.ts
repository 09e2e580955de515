const LONGEST_AGENT = 300;

/** All that Apple's Mail Privacy Protection says of itself, which loads the pictures of every mail, read or not. */
const APPLE_PRIVACY = 'mozilla/5.0';

/** Words in what programs call themselves that look at mails and follow links before, or instead of, people. */
const PROGRAMS = [
	'barracuda',
	'bot',
	'crawl',
	'curl/',
	'headless',
	'mimecast',
	'preview',
	'proofpoint',
	'python',
	'safelinks',
	'scan',
	'spider',
	'wget',
];

/** Whether a program says that it, and no person, opened a mail or followed a link. Who says nothing may be anybody. */
export function isMachine(userAgent: unknown): boolean {
	if (typeof userAgent !== 'string') return false;
	const agent = userAgent.slice(0, LONGEST_AGENT).trim().toLowerCase();
	return agent === APPLE_PRIVACY || PROGRAMS.some((word) => agent.includes(word));
}
