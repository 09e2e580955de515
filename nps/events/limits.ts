/** How many candidates one webhook call may bring. */
export const MAX_CANDIDATES = 100;
/** Length of a text of a customer or an event, in UTF-16 units; longer ones are refused. */
export const MAX_TEXT = 1000;
/** Length of an id or address, so that it fits an index of every database. */
export const MAX_ID = 255;
/** Size of `attributes` and of `data`, in characters of JSON, roughly; what goes beyond is left out. */
export const MAX_DATA = 8192;
/** Bytes of a webhook body. */
export const MAX_BODY = 2 * 1024 * 1024;
