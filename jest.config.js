/** Tests mirror src; swc strips the types, `npm run typecheck` checks them. */
module.exports = {
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
  maxWorkers: "100%",
  // The tests of real engines start LibreOffice; a first start on a busy machine takes long.
  testTimeout: 60000,
};
