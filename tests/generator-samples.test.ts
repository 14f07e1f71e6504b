import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { samples } from "../scripts/samples/index.js";
import { setMeeting } from "./generator/make-document.js";
import { renderAs, suffixes } from "./generator/render-as.js";

const folder = new URL("../samples/", import.meta.url);
const kilobyte = 1024;

describe.each(samples)("the sample $name", ({ name, family, meeting, formats }) => {
  test.each(formats)("stands in samples/ as %s, small", (format) => {
    const path = new URL(`${name}.${suffixes[format]}`, folder);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path).length).toBeLessThan(150 * kilobyte);
  });

  const written = formats.filter((format) => suffixes[format] !== "pdf");
  test.each(written)("is what `npm run samples` writes as %s", async (format) => {
    const [fresh] = await renderAs(format, [setMeeting(family, meeting)]);
    const kept = readFileSync(new URL(`${name}.${suffixes[format]}`, folder));
    expect(Buffer.from(fresh ?? []).equals(kept)).toBe(true);
  });
});
