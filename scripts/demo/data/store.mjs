/** The embedded store of the sample data: a file of its own, so that no invented answer lies beside a real one. */
export const DEMO_STORE = 'demo-data';
