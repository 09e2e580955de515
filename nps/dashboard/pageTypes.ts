import type { DashboardData } from './data';
import type { Figures } from './figures';
import type { Viewer } from './links';
import type { Scope } from './scope';
import type { View } from './view';

/** A page of the dashboard and who looks at it. */
export interface PageInput {
	readonly title: string;
	readonly data: DashboardData;
	/** As it is shown: what was not asked for is filled in with what is usual. */
	readonly view: View;
	readonly scope: Scope;
	readonly viewer: Viewer;
	/** Whether the viewer may give links to others. */
	readonly mayShare: boolean;
	/** What the page asks for itself anew with. */
	readonly refreshToken?: string;
}

/** What every section is made from. */
export interface SectionInput extends PageInput {
	readonly figures: Figures;
}
