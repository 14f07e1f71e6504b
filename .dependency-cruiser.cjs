/** Which folder may import which; docs/architecture.md has the table with the reasons. */
const layers = {
  model: [],
  vocabulary: ["model"],
  extract: ["model"],
  structure: ["model", "vocabulary"],
  check: ["model", "vocabulary"],
  record: ["model", "vocabulary"],
  feed: ["model", "vocabulary"],
};
module.exports = {
  forbidden: [
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `layer-${layer}`,
      severity: "error",
      comment: `src/${layer} may import ${allowed.join(", ") || "nothing of ours"}`,
      from: { path: `^src/${layer}/` },
      to: { path: "^src/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
    })),
    {
      name: "pipeline-knows-stages-only",
      severity: "error",
      comment: "src/pipeline.ts joins the stages and knows nothing of who calls it",
      from: { path: "^src/pipeline\\.ts$" },
      to: { path: "^src/(feed|batch|review|cli)/" },
    },
    {
      name: "layer-batch",
      severity: "error",
      comment: "src/batch runs without a command line or a page",
      from: { path: "^src/batch/" },
      to: { path: "^src/(cli|review)/" },
    },
    {
      name: "layer-review",
      severity: "error",
      comment: "src/review runs without a command line",
      from: { path: "^src/review/" },
      to: { path: "^src/cli/" },
    },
    {
      name: "page-runs-in-browsers",
      severity: "error",
      comment: "what runs in the browser takes types, but no code, from the rest",
      from: { path: "^src/review/page/" },
      to: { path: "^src/", pathNot: "^src/review/page/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "stages-are-pure",
      severity: "error",
      comment: "only cli, batch, review and the sinks of feed touch disk, network or programs",
      from: {
        path: "^src/(model|vocabulary|structure|check|record|feed)/",
        pathNot: "^src/feed/sinks/",
      },
      to: { path: "^(node:)?(fs|child_process|http|https|net|worker_threads|os)(/|$)" },
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "files that need each other when they run; types may point both ways",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    { name: "not-to-unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default"],
    },
  },
};
