const decoder = new TextDecoder("windows-1252");

/** Codes that WinAnsiEncoding gives no letter of its own; each shows a bullet. */
const bullets = new Set([0x7f, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** A soft hyphen in the code page, a plain one here. */
const hyphen = 0xad;

/** The letters of WinAnsiEncoding, which is Windows' code page 1252, by their codes. */
export const windowsLetters: ReadonlyMap<number, string> = new Map(
  Array.from({ length: 224 }, (_, index) => {
    const code = index + 32;
    return [code, letterOf(code)] as const;
  }),
);

function letterOf(code: number): string {
  if (bullets.has(code)) return "•";
  return code === hyphen ? "-" : decoder.decode(Uint8Array.of(code));
}
