import { defineConfig } from "vitest/config";

/** In CI the results are also written as JSON, for the counts .ci/run ends with. */
const inCi = Boolean(process.env.CI);

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: inCi ? ["default", "json"] : ["default"],
    outputFile: { json: ".tmp/test-results.json" },
  },
});
