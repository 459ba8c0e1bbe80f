/* Loaded before a measured Node program: at its end it writes down its largest memory, in kilobytes. */
const { writeFileSync } = require("node:fs");

const file = process.env.RELATIEPLAN_PEAK_FILE;
if (file) process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
