import { describe, expect, it } from "vitest";
import { isAllowedHost, isLoopback } from "../../src/review/security/allowed-host.js";

describe("the names a server answers to", () => {
  it("are this machine's own where it listens on this machine", () => {
    for (const header of ["localhost", "LOCALHOST:4321", "127.0.0.1:4321", "[::1]"]) {
      expect(isAllowedHost(header, "127.0.0.1"), header).toBe(true);
    }
    for (const header of [
      undefined,
      "",
      "a@localhost",
      "localhost.example",
      "192.168.1.7",
      "x:y",
    ]) {
      expect(isAllowedHost(header, "127.0.0.1"), String(header)).toBe(false);
    }
  });

  it("are addresses and its own name too where it listens to others", () => {
    expect(isAllowedHost("192.168.1.7:4321", "0.0.0.0")).toBe(true);
    expect(isAllowedHost("arkiv.example:4321", "arkiv.example")).toBe(true);
    expect(isAllowedHost("ondsindet.example:4321", "0.0.0.0")).toBe(false);
  });

  it("know an address that no other machine can reach", () => {
    expect(["127.0.0.1", "127.1.2.3", "localhost", "::1"].map(isLoopback)).not.toContain(false);
    expect(["0.0.0.0", "::", "192.168.1.7", "127.example"].map(isLoopback)).not.toContain(true);
  });
});
