import { describe, expect, it } from "vitest";
import { da } from "../../src/cli/messages/da.js";
import { en } from "../../src/cli/messages/en.js";
import { runReferat } from "./run-referat.js";

describe("wrong use", () => {
  it.each([
    { args: [], says: "Name a command" },
    { args: ["konverter"], says: "There is no command konverter." },
    { args: ["convert"], says: "Something is missing: FILE." },
    { args: ["convert", "a.txt", "--fromat", "md"], says: "There is no option --fromat." },
    { args: ["convert", "a.txt", "--format", "xml"], says: 'Unexpected "xml"' },
    { args: ["import", "a.txt"], says: "The option -o, --out <DIR> is needed." },
    { args: ["import", "a.txt", "--out", "ud", "--jobs", "0"], says: "Unexpected --jobs 0" },
    { args: ["schema", "meeting"], says: 'Unexpected "meeting" for NAME' },
  ])("exits 2 and says what is wrong: referat $args", async ({ args, says }) => {
    const run = await runReferat(args);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toBe("");
    expect(run.stderr).toContain(says);
    expect(run.stderr).toContain("--help");
  });

  it("is explained in Danish too", async () => {
    const run = await runReferat(["convert", "--lang=da"]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toBe(
      "Fejl: Der mangler noget: FILE.\nTilføj --help for at se, hvordan kommandoen bruges.\n",
    );
  });
});

describe("help", () => {
  it.each(["convert", "import", "validate", "schema", "doctor"])(
    "of %s shows examples",
    async (command) => {
      const run = await runReferat([command, "--help"]);
      expect(run.exitCode).toBe(0);
      expect(run.stdout).toContain(`Examples:\n  $ `);
      expect(run.stdout).toContain(`referat ${command}`);
    },
  );

  it("is Danish where the user is", async () => {
    const run = await runReferat(["--help"], { env: { LANG: "da_DK.UTF-8" } });
    expect(run.stdout).toContain("Kommandoer:");
    expect(run.stdout).not.toContain("Commands:");
  });
});

it("names no help where it is not the command that is wrong", async () => {
  const run = await runReferat(["search", "havn", "--index", "opensearch://127.0.0.1:1/x"]);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain("ECONNREFUSED");
  expect(run.stderr).not.toContain("--help");
});

describe("the two catalogues", () => {
  it("have the same keys, and no text left untranslated", () => {
    expect(keysOf(da)).toEqual(expect.arrayContaining(keysOf(en)));
    expect(da.help.convert.summary).not.toBe(en.help.convert.summary);
  });
});

function keysOf(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, `${path}.${key}`));
}
