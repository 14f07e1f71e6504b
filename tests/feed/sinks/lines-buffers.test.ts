import { describe, expect, it } from "vitest";
import { linesBuffers } from "../../../src/feed/sinks/engine/lines-buffers.js";

describe("buffers that are filled again and again", () => {
  it("gives each work its own bytes while others are underway", async () => {
    const buffers = linesBuffers();
    const texts = ["Sø og å\n", "Havnen\n".repeat(1000), "x\n"];
    const waiting = texts.map((text) =>
      buffers.withBytes([text, text], async (bytes) => {
        await new Promise((resolve) => setTimeout(resolve, 5));
        return bytes.toString("utf8");
      }),
    );
    expect(await Promise.all(waiting)).toEqual(texts.map((text) => text + text));
  });

  it("uses a buffer again once its work has ended, also where it failed", async () => {
    const buffers = linesBuffers();
    const memory: ArrayBufferLike[] = [];
    const failing = buffers.withBytes(["æøå"], async (bytes) => {
      memory.push(bytes.buffer);
      throw new Error("no answer");
    });
    await expect(failing).rejects.toThrow("no answer");
    await buffers.withBytes(["æø"], async (bytes) => {
      memory.push(bytes.buffer);
      expect(bytes.toString("utf8")).toBe("æø");
    });
    expect(memory[1]).toBe(memory[0]);
  });
});
