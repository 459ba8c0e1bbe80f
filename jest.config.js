/** Tests mirror src; swc strips the types, `npm run typecheck` checks them. */
const house = {
  testEnvironment: "node",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.(t|j)sx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "commonjs" },
      },
    ],
  },
};

module.exports = {
  projects: [
    { ...house, displayName: "house", testPathIgnorePatterns: ["/node_modules/", "/test/e2e/"] },
    // What users get, opened in a real browser: built first when a source is newer.
    {
      ...house,
      displayName: "Chromium",
      roots: ["<rootDir>/test/e2e"],
      globalSetup: "<rootDir>/test/e2e/build-product.ts",
    },
  ],
  maxWorkers: "100%",
  // The tests of real engines start LibreOffice and Chromium; a first start on a busy machine takes long.
  testTimeout: 60000,
};
