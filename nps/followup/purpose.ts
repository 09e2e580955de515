/** Purpose of follow-ups that name none. */
export const USUAL_PURPOSE = 'followUp';

/** Whether the text can be a purpose: a short key, such as followUp or apology-2. */
export const isPurpose = (text: string): boolean => /^[A-Za-z][A-Za-z0-9_-]{0,39}$/.test(text);
