/** What Twilio keeps about WhatsApp: approved templates, and who wrote to which number of ours when. */
export class TwilioWhatsApp {
	private readonly templates = new Map<string, number>();
	private readonly heard = new Map<string, number>();

	/** WhatsApp has approved a template with so many variables. */
	approve(contentSid: string, variables: number): void {
		this.templates.set(contentSid, variables);
	}

	/** Somebody wrote to a number of ours; now where nothing is said. */
	hear(from: string, to: string, at = Date.now()): void {
		this.heard.set(`${from} ${to}`, at);
	}

	clear(): void {
		this.templates.clear();
		this.heard.clear();
	}

	/** What Twilio refuses at once: status 400 with this code and words. */
	refusal(form: URLSearchParams): readonly [code: number, message: string] | undefined {
		const [to, from] = [form.get('To') ?? '', form.get('From')];
		if (from && isWhatsApp(from) !== isWhatsApp(to)) {
			return [21910, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel"];
		}
		const contentSid = form.get('ContentSid');
		if (!contentSid) return form.has('ContentVariables') ? [21654, 'ContentSid Required'] : undefined;
		if (!this.templates.has(contentSid)) return [21655, 'The ContentSid is Invalid'];
		return areVariables(form.get('ContentVariables') ?? '{}') ? undefined : [21656, 'The ContentVariables Parameter is invalid'];
	}

	/** What becomes of a message that was accepted: the error it fails with later, if any. */
	failure(form: URLSearchParams, now = Date.now()): number | undefined {
		const to = form.get('To') ?? '';
		const contentSid = form.get('ContentSid');
		if (contentSid) {
			const given = Object.keys(JSON.parse(form.get('ContentVariables') ?? '{}') as object).length;
			return given === this.templates.get(contentSid) ? undefined : 63028;
		}
		if (!isWhatsApp(to)) return undefined;
		const last = this.lastHeard(to, form.get('From'));
		return last !== undefined && now - last < 24 * 60 * 60 * 1000 ? undefined : 63016;
	}

	/** A Messaging Service writes from the number that was written to. */
	private lastHeard(to: string, from: string | null): number | undefined {
		const person = plain(to);
		if (from) return this.heard.get(`${person} ${plain(from)}`);
		const all = [...this.heard].flatMap(([key, at]) => (key.startsWith(`${person} `) ? [at] : []));
		return all.length > 0 ? Math.max(...all) : undefined;
	}
}

const isWhatsApp = (address: string): boolean => address.startsWith('whatsapp:');
const plain = (address: string): string => address.replace(/^whatsapp:/, '');

/** "1", "2" and so on, each with a text on one line: WhatsApp takes no other variables. */
function areVariables(json: string): boolean {
	try {
		const variables: unknown = JSON.parse(json);
		if (typeof variables !== 'object' || variables === null || Array.isArray(variables)) return false;
		return Object.entries(variables).every(
			([name, value], index) =>
				name === String(index + 1) &&
				typeof value === 'string' &&
				value.trim() !== '' &&
				!/[\n\r\t]| {5}/.test(value),
		);
	} catch {
		return false;
	}
}
