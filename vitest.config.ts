import { configDefaults, defineConfig } from "vitest/config";

/** In CI the results are also written as JSON, for the counts .ci/run ends with. */
const inCi = Boolean(process.env.CI);

/**
 * Tests of kills, full disks, real servers, a real browser and relevance take minutes:
 * `npm run test:all` and CI run them, `npm test` leaves them out.
 */
const slow = [
  "tests/batch/{kill,interrupt,limits,full-disk}.test.ts",
  "tests/cli/serve.test.ts",
  "tests/extract/docx/corpus.test.ts",
  "tests/feed/sinks/*.test.ts",
  "tests/review/page.test.ts",
  "tests/search/relevance.test.ts",
];
const all = inCi || Boolean(process.env.ALL_TESTS);

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    exclude: all ? configDefaults.exclude : [...configDefaults.exclude, ...slow],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: inCi ? ["default", "json"] : ["default"],
    outputFile: { json: ".tmp/test-results.json" },
  },
});
