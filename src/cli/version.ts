import manifest from "../../package.json";

/** As `relatieplan --version` shows it. */
export const VERSION: string = manifest.version;
