/** The files of the page itself, with a version that changes whenever one of them does. */
export type Precache = { readonly version: string; readonly files: readonly string[] };

/**
 * Of everything a build made, what the page needs to work without a connection: no source maps, no word of licences, not the
 * service worker itself. The page is asked for by its folder as well as by its name, hence `./`.
 */
export function precacheFiles(built: readonly string[]): readonly string[] {
  const needed = built.filter((name) => !/\.map$|LICENSE\.txt$|^service-worker\.js$/.test(name));
  return ["./", ...needed.filter((name) => name !== "index.html").toSorted()];
}
