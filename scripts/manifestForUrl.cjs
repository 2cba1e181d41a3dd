/** The address in manifest.xml: the development server. */
const DEVELOPMENT_URL = "https://localhost:3000";

/**
 * The manifest for an add-in hosted under `url` (https, without query or fragment; a path is allowed). Throws an
 * Error that says what is wrong with the address.
 * @param {string} xml manifest.xml as it is in the repository
 * @param {string} url such as https://host/path
 * @returns {string}
 */
const manifestForUrl = (xml, url) => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed?.protocol !== "https:")
    throw new Error(`url must be an https address, such as https://host/path; got ${url}`);
  if (parsed.search || parsed.hash || parsed.username)
    throw new Error(`url must be an address without ?, # or a user name; got ${url}`);
  return xml.replaceAll(DEVELOPMENT_URL, parsed.href.replace(/\/+$/, "").replaceAll("&", "&amp;"));
};

module.exports = { DEVELOPMENT_URL, manifestForUrl };
