/**
 * Searching thousands of inputs and starting other programs takes more than Jest's five seconds on a busy machine; Jest takes
 * this from a file only.
 */
jest.setTimeout(120_000);
