import { precacheFiles } from "../../../src/browser/offline/precache";

describe("what is kept for offline use", () => {
  it("is everything the page needs, and the page by its folder", () => {
    const built = [
      "index.html",
      "page.1a2b.js",
      "page.1a2b.js.map",
      "page.1a2b.js.LICENSE.txt",
      "lazy/worker.3c.js",
      "service-worker.js",
      "assets/icon-32.png",
    ];
    expect(precacheFiles(built)).toEqual(["./", "assets/icon-32.png", "lazy/worker.3c.js", "page.1a2b.js"]);
  });

  it("does not depend on the order in which the build made them", () => {
    expect(precacheFiles(["b.js", "a.js"])).toEqual(precacheFiles(["a.js", "b.js"]));
  });
});
