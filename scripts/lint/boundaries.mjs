/** Which folder of nps/ may use which: dependencies point one way. Paths are relative to nps/. */
const BASE = ['./result.ts', './clock.ts', './random.ts'];
const PURE = [
	...[
		'./score',
		'./statistics',
		'./reply',
		'./text',
		'./survey',
		'./eligibility',
		'./invitation',
	],
	...['./events', './platforms', './followup', './report'],
	...['./charts', './dashboard', './alerts', './export', './cases'],
];
const PORTS = ['./store', './channels'];
const VENDOR = './vendor';
/** Pools belong to the process, whichever port they are for. */
const PROCESS = './store/processRegistry.ts';

/** Zones of import-x/no-restricted-paths; `except` is relative to `from`. */
export const BOUNDARIES = [
	...PURE.map((folder) => ({
		target: within(folder),
		from: './nps',
		except: [...BASE, ...PURE, VENDOR],
		message: 'A pure folder uses only pure folders, vendor, result, clock and random.',
	})),
	...PORTS.map((folder) => ({
		target: within(folder),
		from: './nps',
		except: [...BASE, ...PURE, VENDOR, PROCESS, folder],
		message: 'A port uses pure folders and vendor, not another port or the programme.',
	})),
	{
		target: './nps/vendor',
		from: './nps',
		except: [VENDOR],
		message: 'A vendor file wraps one library and nothing of ours.',
	},
	{
		target: './nps',
		from: ['./nodes', './credentials'],
		message: 'The domain does not know n8n.',
	},
	{
		target: ['./nps', './nodes', './credentials'],
		from: ['./test', './scripts', './bench'],
		message: 'What ships does not use what does not.',
	},
];

const OUTSIDE_VENDOR = {
	regex: '^(?!\\.|node:|n8n-|@n8n/)',
	message: 'Only nps/vendor touches a library.',
	allowTypeImports: true,
};
const NO_N8N = { regex: '^(n8n-|@n8n/)', message: 'The domain does not know n8n.' };
const ONLY_CRYPTO = {
	regex: '^node:(?!crypto$)',
	message: 'A pure folder uses nothing of Node but crypto.',
};

/** Which packages a folder may import. */
export const PACKAGES = [
	restrict(['nps/**/*.ts'], [NO_N8N, OUTSIDE_VENDOR]),
	restrict(
		PURE.map((folder) => `nps/${folder.slice(2)}/**/*.ts`),
		[NO_N8N, OUTSIDE_VENDOR, ONLY_CRYPTO],
	),
	restrict(['nps/vendor/*.ts'], [NO_N8N]),
];

/**
 * @param {readonly string[]} files
 * @param {readonly object[]} patterns
 */
function restrict(files, patterns) {
	return {
		files,
		rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns }] },
	};
}

/** @param {string} folder */
function within(folder) {
	return `./nps/${folder.slice(2)}`;
}
