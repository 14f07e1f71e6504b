import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { extract } from "../../../src/extract/extract.js";
import { ExtractionError } from "../../../src/model/extraction.js";

/** Locked with the password "bro". */
const locked = new URL("../locked.pdf", import.meta.url);

async function ruleIdOf(password?: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(locked));
  try {
    await extract(bytes, password === undefined ? {} : { password });
    return "read";
  } catch (error) {
    if (error instanceof ExtractionError) return error.finding.rule.ruleId;
    throw error;
  }
}

it("tells a missing password from a wrong one, and reads with the right one", async () => {
  expect(await ruleIdOf()).toBe("pdf-password");
  expect(await ruleIdOf("tunnel")).toBe("pdf-password-wrong");
  expect(await ruleIdOf("bro")).toBe("read");
});
