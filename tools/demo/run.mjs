import { require } from "tsx/cjs/api";

// npm run demo: the built command line fills the demo workbook; the story itself is TypeScript.
require("./index.ts", import.meta.url);
