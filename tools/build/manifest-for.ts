/** Where the manifest in this repository says that the add-in is. */
const DEVELOPMENT = "https://localhost:3000";

/**
 * The manifest for an add-in that is served from another place.
 * @throws {Error} for an address that Excel would refuse
 */
export function manifestFor(manifest: string, address: string): string {
  const { protocol, origin, pathname, search, hash } = new URL(address);
  if (protocol !== "https:") throw new Error(`RELATIEPLAN_URL must begin with https://, not ${address}`);
  if (search || hash) throw new Error(`RELATIEPLAN_URL must be the address of a folder, not ${address}`);
  const folder = origin + pathname.replace(/\/+$/, "");
  const escaped = folder.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return manifest
    .replaceAll(DEVELOPMENT, () => escaped)
    .replaceAll(`<AppDomain>${escaped}</AppDomain>`, () => `<AppDomain>${origin}</AppDomain>`);
}
