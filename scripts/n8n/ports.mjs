import { createServer } from 'node:net';

/**
 * A port of the loopback interface nobody listens on: `wanted` when it is free, else one that the system picks.
 * @param {number} [wanted]
 * @returns {Promise<number>}
 */
export async function freePort(wanted = 0) {
	if (wanted !== 0 && !(await isFree(wanted))) return await freePort();
	return await new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(wanted, '127.0.0.1', () => {
			const address = server.address();
			server.close(() =>
				resolve(typeof address === 'object' && address ? address.port : wanted),
			);
		});
	});
}

/**
 * Whether nobody listens on this port, neither on IPv4 nor on IPv6: "localhost" may mean either.
 * @param {number} port
 */
export async function isFree(port) {
	for (const host of ['127.0.0.1', '::1', '0.0.0.0']) {
		if (!(await canListen(port, host))) return false;
	}
	return true;
}

/**
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
	return new Promise((resolve) => {
		const server = createServer();
		server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
			resolve(error.code !== 'EADDRINUSE' && error.code !== 'EACCES'),
		);
		server.listen(port, host, () => server.close(() => resolve(true)));
	});
}
