/** The address in manifest.xml: the development server. */
export const DEVELOPMENT_URL: string;
/** The manifest for an add-in hosted under `url`; throws an Error that says what is wrong with the address. */
export const manifestForUrl: (xml: string, url: string) => string;
