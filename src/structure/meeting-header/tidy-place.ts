/** A place as printed, without the marks around it and on one line. */
export function tidyPlace(text: string): string {
  return text
    .replace(/^[\s.,:;–-]+|[\s,;:–-]+$/gu, "")
    .replace(/(?<=\p{L}{3}|\p{L} \d{1,3})\.$/u, "")
    .replace(/\s+/gu, " ");
}
