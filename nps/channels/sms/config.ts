/** A Twilio account, and the number or service messages come from. */
export interface TwilioConfig {
	readonly accountSid: string;
	/** Verifies what Twilio sends us; also logs in where there is no API key. */
	readonly authToken: string;
	readonly apiKeySid?: string;
	readonly apiKeySecret?: string;
	/** Another address than Twilio's own, such as a regional one or a stand-in. */
	readonly baseUrl?: string;
	/** E.164. */
	readonly from?: string;
	/** Wins over `from`. */
	readonly messagingServiceSid?: string;
}
