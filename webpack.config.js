const fs = require("node:fs");
const path = require("node:path");
const webpack = require("webpack");

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      sourceMaps: true,
      jsc: {
        parser: { syntax: "typescript", tsx: true },
        target: "es2022",
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/** What every bundle shares. Sizes are for the size gate to judge, not for webpack's own hints. */
const shared = {
  mode: "production",
  devtool: "source-map",
  performance: false,
  module: { rules: [typescript] },
  resolve: { extensions: [".ts", ".tsx", ".mjs", ".js", ".json"] },
};

/** The command line: one file with every library inside, so that dist/cli runs without node_modules. */
const cli = {
  ...shared,
  name: "cli",
  target: "node20",
  entry: "./src/cli/index.ts",
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "relatieplan.js", clean: true },
  // Names in error messages and stack traces stay readable; a command line need not be small.
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    { apply: (compiler) => compiler.hooks.afterEmit.tap("Executable", makeExecutable) },
  ],
};

function makeExecutable() {
  const file = path.resolve(__dirname, "dist/cli/relatieplan.js");
  if (fs.existsSync(file)) fs.chmodSync(file, 0o755);
}

/** Each product has its own output folder; one that has no entry yet is left out. */
module.exports = [cli].filter(({ entry }) => fs.existsSync(path.resolve(__dirname, entry)));
