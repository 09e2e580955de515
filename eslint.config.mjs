import { configWithoutCloudSupport } from '@n8n/node-cli/eslint';
import { BOUNDARIES, PACKAGES } from './scripts/lint/boundaries.mjs';

const SHIPS_AS_NODE = ['nodes/**/*.ts', 'credentials/**/*.ts'];

/** Rules about nodes and credentials, which say nothing about the rest of the code. */
const NODE_RULES = configWithoutCloudSupport
	.flatMap(({ rules = {} }) => Object.keys(rules))
	.filter((name) => name.startsWith('@n8n/community-nodes/'));

/** n8n's own profile for community packs that are self-hosted, and ours on top. */
export default [
	{ ignores: ['dist/', '.cache/', 'coverage/'] },
	...configWithoutCloudSupport,
	{
		files: ['**/*.ts'],
		ignores: SHIPS_AS_NODE,
		rules: Object.fromEntries(NODE_RULES.map((name) => [name, 'off'])),
	},
	{
		files: ['**/*.ts'],
		languageOptions: {
			parserOptions: {
				project: ['tsconfig.test.json'],
				tsconfigRootDir: import.meta.dirname,
			},
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/consistent-type-imports': [
				'error',
				{ fixStyle: 'inline-type-imports' },
			],
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true },
			],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
			],
			'import-x/no-default-export': 'error',
			'import-x/no-cycle': 'error',
			'import-x/no-restricted-paths': ['error', { zones: BOUNDARIES }],
			// The bundles come with the build.
			'import-x/no-unresolved': ['error', { ignore: ['\\.bundle\\.js$'] }],
			// Hostile text is cleaned of control characters here, on purpose.
			'no-control-regex': 'off',
			// A driver that cannot stream implements its streaming method by refusing.
			'require-yield': 'off',
		},
	},
	...PACKAGES,
	{
		// What ships obeys without exceptions.
		files: [...SHIPS_AS_NODE, 'nps/**/*.ts'],
		linterOptions: { noInlineConfig: true },
	},
];
