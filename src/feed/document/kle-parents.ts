/**
 * List a KLE subject with its parents, the widest first, so that a filter on a group finds all
 * that stands under it.
 *
 * @param subject as printed: "00.01.10"
 * @returns ["00", "00.01", "00.01.10"]
 */
export function kleParents(subject: string): string[] {
  const parts = subject.split(".");
  return parts.map((_, index) => parts.slice(0, index + 1).join("."));
}
