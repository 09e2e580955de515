module.exports = {
	useTabs: true,
	tabWidth: 4,
	singleQuote: true,
	trailingComma: 'all',
	printWidth: 100,
	semi: true,
	arrowParens: 'always',
	endOfLine: 'lf',
};
