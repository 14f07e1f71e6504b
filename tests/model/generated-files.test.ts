import { describe, expect, it } from "vitest";
import { jsonSchema, publishedNames } from "../../scripts/json-schemas.js";
import { recordsReference } from "../../scripts/records-reference.js";
import { rulesReference } from "../../scripts/rules-reference.js";

describe("files made from the source (renew them with npm run generate)", () => {
  it.each(publishedNames)("schemas/%s.schema.json says what the zod schema says", async (name) => {
    const text = `${JSON.stringify(jsonSchema(name), null, 2)}\n`;
    await expect(text).toMatchFileSnapshot(`../../schemas/${name}.schema.json`);
  });

  it("docs/records.md has a table for every object", async () => {
    await expect(recordsReference()).toMatchFileSnapshot("../../docs/records.md");
  });

  it("docs/rules.md tells of every rule", async () => {
    await expect(rulesReference()).toMatchFileSnapshot("../../docs/rules.md");
  });
});
