import { describe, expect, it } from "vitest";
import { type ProgramRun, runProgram } from "../../../src/extract/pdf/engines/run-program.js";

const script = (code: string): ProgramRun => ({
  command: process.execPath,
  args: ["-e", code],
  input: new TextEncoder().encode("Referat"),
  timeoutMs: 20_000,
  outputBytes: 10_000,
});
const endless = "setInterval(() => undefined, 1000)";

describe("runProgram", () => {
  it("hands over the input and gives back what is printed", async () => {
    const end = await runProgram(
      script("process.stdin.pipe(process.stdout); console.error('obs')"),
    );
    expect(end).toEqual({ type: "exit", code: 0, output: "Referat", errors: "obs\n" });
  });

  it("tells the exit code of a program that does not read its input", async () => {
    const end = await runProgram(script("process.exit(3)"));
    expect(end).toMatchObject({ type: "exit", code: 3 });
  });

  it("says that a program is missing", async () => {
    const run = { ...script(""), command: "intet-program-af-det-navn" };
    expect(await runProgram(run)).toEqual({ type: "missing" });
  });

  it("kills a program that takes too long or prints too much", async () => {
    expect(await runProgram({ ...script(endless), timeoutMs: 100 })).toEqual({ type: "timeout" });
    const chatty = "setInterval(() => process.stdout.write('x'.repeat(5000)), 1)";
    expect(await runProgram(script(chatty))).toEqual({ type: "overflow" });
  });

  it("kills the program when the caller aborts", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error("nok")), 100);
    const run = { ...script(endless), signal: controller.signal };
    await expect(runProgram(run)).rejects.toThrow("nok");
  });
});
