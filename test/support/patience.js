/** Tests that start other programs need more than Jest's five seconds; Jest takes this from a file only. */
jest.setTimeout(120_000);
