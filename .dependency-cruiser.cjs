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
      name: "stages-are-pure",
      severity: "error",
      comment: "only cli, batch and review touch disk, network, clock or console",
      from: { path: "^src/(model|vocabulary|structure|check|record)/" },
      to: { path: "^(node:)?(fs|child_process|http|https|net|worker_threads|os)(/|$)" },
    },
    {
      name: "no-circular",
      severity: "error",
      from: {},
      to: { circular: true, dependencyTypesNot: ["type-only"] },
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
