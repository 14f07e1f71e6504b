import { describe, expect, it } from "vitest";
import { ExtractionError } from "../src/model/extraction.js";
import { structureMinutes } from "../src/pipeline.js";
import { smallMinutes } from "./cli/small-minutes.js";

const bytes = new TextEncoder().encode(smallMinutes);

describe("structureMinutes", () => {
  it("gives the same record for the same bytes and leaves them as they are", async () => {
    const input = bytes.slice();
    const one = await structureMinutes(input, { name: "a.txt" });
    const other = await structureMinutes(input, { name: "a.txt" });
    expect(JSON.stringify(one.record)).toBe(JSON.stringify(other.record));
    expect(input).toEqual(bytes);
  });

  it("names the record by the bytes, whatever the name", async () => {
    const one = await structureMinutes(bytes, { name: "a.txt" });
    const other = await structureMinutes(bytes);
    expect(one.record.id).toMatch(/^sha256:[0-9a-f]{64}$/u);
    expect(other.record.id).toBe(one.record.id);
    expect(other.record.source.name).toBe("");
  });

  it("tells the same in findings and in the record's diagnostics", async () => {
    const { record, findings } = await structureMinutes(bytes, { name: "a.pdf" });
    expect(record.diagnostics.map(({ ruleId }) => ruleId)).toEqual(
      findings.map(({ rule }) => rule.ruleId),
    );
    expect(record.diagnostics.map(({ ruleId }) => ruleId)).toContain("suffix-mismatch");
  });

  it("throws a typed error for what cannot be read", async () => {
    await expect(structureMinutes(new Uint8Array())).rejects.toBeInstanceOf(ExtractionError);
  });
});
