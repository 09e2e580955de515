/** A person with a browser that knows no JavaScript: opens the page behind a link and sends its forms. */
export class Respondent {
	constructor(private readonly link: string) {}

	async open(): Promise<{ status: number; html: string }> {
		return await read(await fetch(this.link));
	}

	async choose(score: number): Promise<{ status: number; html: string }> {
		return await this.send({ step: 'score', score: String(score) });
	}

	async comment(comment: string): Promise<{ status: number; html: string }> {
		return await this.send({ step: 'comment', comment });
	}

	async skip(): Promise<{ status: number; html: string }> {
		return await this.send({ step: 'comment', skip: '1' });
	}

	private async send(form: Record<string, string>): Promise<{ status: number; html: string }> {
		// Sandboxed pages have an opaque origin, and browsers say so.
		return await read(
			await fetch(this.link, {
				method: 'POST',
				headers: { origin: 'null' },
				body: new URLSearchParams(form),
			}),
		);
	}
}

async function read(response: Response): Promise<{ status: number; html: string }> {
	return { status: response.status, html: await response.text() };
}

/** The survey link of a mail: the first one, of the score 0, without the score. */
export function surveyLinkIn(links: readonly string[]): string {
	const found = links.find((link) => link.includes('/s?t='));
	if (!found) throw new Error('The mail has no survey link');
	const url = new URL(found);
	url.searchParams.delete('score');
	return url.href;
}
