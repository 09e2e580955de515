const swc = [
	'@swc/jest',
	{
		jsc: { parser: { syntax: 'typescript', decorators: true }, target: 'es2022' },
		module: { type: 'commonjs' },
	},
];

/** The libraries are bundled before the tests, and the tests load the same files that ship. */
const shared = {
	testEnvironment: 'node',
	setupFiles: ['<rootDir>/test/support/reproducible.js'],
	setupFilesAfterEnv: ['<rootDir>/test/support/patience.js'],
	transform: { '^.+\\.(ts|mjs)$': swc },
	moduleNameMapper: {
		'^\\./([\\w-]+)\\.bundle\\.js$': '<rootDir>/dist/nps/vendor/$1.bundle.js',
	},
	moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
};

/** Tests that start other programs: whatever program they leave behind is ended. */
const withPrograms = {
	...shared,
	globalSetup: '<rootDir>/test/support/noteProcesses.js',
	globalTeardown: '<rootDir>/test/support/endProcesses.js',
};

module.exports = {
	projects: [
		{
			...shared,
			displayName: 'unit',
			testMatch: ['<rootDir>/test/unit/**/*.test.ts'],
		},
		{ ...shared, displayName: 'attack', testMatch: ['<rootDir>/test/attack/**/*.test.ts'] },
		// On a real embedded store, with a clock that the tests move.
		{ ...shared, displayName: 'programme', testMatch: ['<rootDir>/test/programme/**/*.test.ts'] },
		{ ...withPrograms, displayName: 'store', testMatch: ['<rootDir>/test/store/**/*.test.ts'] },
		{ ...withPrograms, displayName: 'nodes', testMatch: ['<rootDir>/test/nodes/**/*.test.ts'] },
		{ ...withPrograms, displayName: 'e2e', testMatch: ['<rootDir>/test/e2e/**/*.test.ts'] },
		{
			...withPrograms,
			displayName: 'browser',
			testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
		},
	],
};
