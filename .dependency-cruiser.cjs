/*
 * Who may import whom. Everything points inwards: rules know nothing, the workbook knows rules, jobs know both,
 * and only the entry points know which adapter stands behind the port.
 *
 * No `parser` is set on purpose: with TypeScript 7 dependency-cruiser falls back to @swc/core by itself, and asking
 * for it by name leaves out type imports.
 */

/** A room and the only rooms of src it may enter; its own files are always allowed. */
const rooms = [
  { room: "domain", mayEnter: [] },
  { room: "i18n", mayEnter: [] },
  { room: "workbook", mayEnter: ["domain", "i18n"] },
  { room: "jobs", mayEnter: ["domain", "workbook", "i18n"] },
  { room: "adapters/xlsx", mayEnter: ["workbook", "i18n"] },
  { room: "adapters/csv", mayEnter: ["workbook", "i18n"] },
  { room: "adapters/excel", mayEnter: ["workbook"] },
  // Documents that leave the workbook: a model in plain data comes in, bytes or text go out.
  { room: "adapters/docx", mayEnter: ["workbook", "i18n"] },
  { room: "adapters/calendar", mayEnter: ["workbook", "i18n"] },
  {
    room: "taskpane",
    mayEnter: ["domain", "workbook", "jobs", "i18n", "adapters/excel", "adapters/docx", "adapters/calendar"],
  },
  { room: "commands", mayEnter: ["workbook", "jobs", "i18n", "adapters/excel"] },
  // The page shows the same pane beside its grid, with a host and an engine of its own.
  { room: "browser", mayEnter: ["domain", "workbook", "jobs", "i18n", "adapters", "taskpane"] },
  { room: "cli", mayEnter: ["domain", "workbook", "jobs", "i18n", "adapters"] },
];

const roomRules = rooms.map(({ room, mayEnter }) => ({
  name: `${room.replace("/", "-")}-stays-in-its-room`,
  severity: "error",
  comment: mayEnter.length > 0 ? `${room} may import only ${mayEnter.join(", ")}` : `${room} imports nothing`,
  from: { path: `^src/${room}/` },
  to: { path: "^(src|test|tools)/", pathNot: [room, ...mayEnter].map((allowed) => `^src/${allowed}/`) },
}));

/** The files of the jobs: src/jobs/fill-clv.ts. A verb first, but for the few that are known by what they make. */
const VERBS = "clean|fill|forecast|import|make|plan|propose|report|segment|track";
const JOB = `(?:(?:${VERBS})-[a-z-]+|checklist|hand-in|next-year|overview|what-if)`;
/** They put jobs together; the rest of src/jobs is what jobs share. */
const COMPOSERS = "(?:fill-all|plan-workbook)";

/** Libraries and Node itself belong to the edges; the core is plain TypeScript. */
const libraryRules = [
  {
    name: "core-has-no-libraries",
    severity: "error",
    comment: "domain, i18n, workbook and jobs run anywhere: no package, nothing of Node",
    from: { path: "^src/(domain|i18n|workbook|jobs)/", pathNot: "^src/jobs/cleaning/" },
    to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"] },
  },
  {
    name: "cleaning-knows-two-pure-libraries",
    severity: "error",
    comment: "telephone numbers and the likeness of names are other people's trade; both libraries are plain functions",
    from: { path: "^src/jobs/cleaning/" },
    to: {
      dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "npm-unknown", "core"],
      pathNot: "node_modules/(libphonenumber-js|cmpstr)/",
    },
  },
  {
    name: "documents-only-in-their-adapters",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/adapters/(docx|calendar)/" },
    to: { path: "node_modules/(docx|ical-generator)/" },
  },
  {
    name: "zip-and-xml-only-in-xlsx",
    severity: "error",
    comment: "only adapters/xlsx knows zip and XML",
    from: { path: "^src/", pathNot: "^src/adapters/xlsx/" },
    to: { path: "node_modules/(fflate|saxes)/" },
  },
  {
    name: "csv-library-only-in-csv",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/adapters/csv/" },
    to: { path: "node_modules/papaparse/" },
  },
  {
    name: "terminal-libraries-only-in-cli",
    severity: "error",
    from: { path: "^src/", pathNot: "^src/cli/" },
    to: { path: "node_modules/(commander|cli-progress)/" },
  },
  {
    name: "product-uses-no-development-packages",
    severity: "error",
    from: { path: "^src/" },
    to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["npm", "type-only"], pathNot: "node_modules/@types/" },
  },
];

module.exports = {
  forbidden: [
    {
      name: "no-circular",
      severity: "error",
      comment: "a cycle means that two files are one thought",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "nobody imports this file: use it or remove it",
      from: { orphan: true, path: "^src/", pathNot: "\\.d\\.ts$" },
      to: {},
    },
    {
      name: "not-to-unresolvable",
      severity: "error",
      comment: "the import leads nowhere",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "product-knows-no-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^(test|tools)/" },
    },
    {
      name: "a-job-never-calls-a-job",
      severity: "error",
      comment: "a job stands on its own; only jobs.ts and the composers know it. What jobs share stands in folders",
      from: { path: "^src/jobs/", pathNot: `^src/jobs/(?:${COMPOSERS}|jobs)\\.ts$` },
      to: { path: `^src/jobs/${JOB}\\.ts$`, pathNot: `^src/jobs/${COMPOSERS}\\.ts$` },
    },
    ...roomRules,
    ...libraryRules,
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".cjs", ".js", ".json"],
    },
  },
};
