import type { BrandProfile } from '../survey/brand';

/** A saved brand, and the surveys that show themselves with it. */
export interface SavedBrand {
	readonly profile: BrandProfile;
	readonly savedAt: Date;
	readonly usedBy: readonly BrandUse[];
}

export interface BrandUse {
	readonly key: string;
	readonly name: string;
	/** Whether it is published. */
	readonly active: boolean;
}

export interface BrandRepository {
	/** Writes the profile, in the place of the one with its key. */
	save(profile: BrandProfile, now: Date): Promise<void>;
	/** Within a transaction nobody can change or remove it until that ends. */
	get(key: string): Promise<BrandProfile | undefined>;
	/** By name. */
	list(): Promise<SavedBrand[]>;
	/** Surveys that show themselves with it, by name. */
	usedBy(key: string): Promise<BrandUse[]>;
	/** False when there was none. Looks at no survey: see `usedBy`. */
	remove(key: string): Promise<boolean>;
}
