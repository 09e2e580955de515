const zones = (table: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Object.entries(table).flatMap(([zone, states]) => states.split(' ').map((state) => [state, zone])),
	);

/**
 * The zone of each state, by country and the state's postal code. States that lie in two zones are missing: their
 * whole country is looked at then, which errs on the quiet side.
 */
export const STATE_ZONES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	US: zones({
		'America/New_York': 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV',
		'America/Chicago': 'AL AR IA IL LA MN MO MS OK WI',
		'America/Denver': 'CO MT NM UT WY',
		'America/Phoenix': 'AZ',
		'America/Los_Angeles': 'CA WA',
		'Pacific/Honolulu': 'HI',
	}),
	CA: zones({
		'America/Whitehorse': 'YT',
		'America/Edmonton': 'AB NT',
		'America/Regina': 'SK',
		'America/Winnipeg': 'MB',
		'America/Halifax': 'NS NB PE',
	}),
	AU: zones({
		'Australia/Sydney': 'NSW ACT',
		'Australia/Melbourne': 'VIC',
		'Australia/Brisbane': 'QLD',
		'Australia/Adelaide': 'SA',
		'Australia/Darwin': 'NT',
		'Australia/Perth': 'WA',
		'Australia/Hobart': 'TAS',
	}),
};
