const path = require("node:path");
const tsx = require("tsx/cjs/api");

/** Puts the outcome of src/i18n/…/screens.ts in its place: only the words that are left travel to the page. */
module.exports = function screenWords() {
  this.addContextDependency(path.dirname(this.resourcePath));
  const { screens } = tsx.require(this.resourcePath, __filename);
  return `export const screens = ${JSON.stringify(screens)};`;
};
