const fs = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const tsx = require("tsx/cjs/api");
const webpack = require("webpack");

const { manifestFor } = tsx.require("./tools/build/manifest-for.ts", __filename);
const { PrecachePlugin } = tsx.require("./tools/build/precache-plugin.ts", __filename);

/** Where the add-in will be served; the manifest tells Excel. */
const ADDRESS = process.env.RELATIEPLAN_URL ?? "https://localhost:3000";

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

/** Worked out while building: see the file itself. */
const screenWords = {
  test: /i18n[\\/](?:nl|en)[\\/]screens\.ts$/,
  enforce: "pre",
  loader: path.resolve(__dirname, "tools/build/screen-words-loader.cjs"),
};

/** What every bundle shares. Sizes are for the size gate to judge, not for webpack's own hints. */
const shared = {
  mode: "production",
  devtool: "source-map",
  performance: false,
  module: { rules: [typescript, screenWords] },
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

/** A page: what it shows first in files named after it, all that comes later in `lazy`. */
const page = {
  ...shared,
  target: ["web", "es2022"],
  // Readable names: the size gate and the network panel tell them apart by it.
  optimization: { chunkIds: "named" },
};

function pageOutput(folder) {
  return {
    path: path.resolve(__dirname, folder),
    filename: "[name].[contenthash].js",
    chunkFilename: "lazy/[name].[contenthash].js",
    clean: true,
  };
}

function copy(...patterns) {
  return new CopyPlugin({ patterns });
}

const icons = { from: "assets/*.png" };
const help = { from: "assets/help.html", to: "help.html" };

/** The task pane in Excel, with the manifest that tells Excel where it is. */
const addin = {
  ...page,
  name: "addin",
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: pageOutput("dist/addin"),
  plugins: [
    new HtmlPlugin({ template: "src/taskpane/index.html", filename: "taskpane.html" }),
    copy(icons, help, { from: "manifest.xml", transform: (manifest) => manifestFor(manifest.toString(), ADDRESS) }),
  ],
};

/** The page for people without Excel: a folder that any web server can serve, also in a folder of its own. */
const web = {
  ...page,
  name: "web",
  entry: {
    page: "./src/browser/index.tsx",
    "service-worker": { import: "./src/browser/offline/service-worker.ts", filename: "service-worker.js" },
  },
  output: pageOutput("dist/web"),
  plugins: [
    new HtmlPlugin({ template: "src/browser/index.html", filename: "index.html", chunks: ["page"] }),
    copy(icons),
    new PrecachePlugin(),
  ],
};

module.exports = [cli, addin, web];
