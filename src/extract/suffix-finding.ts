import type { Finding } from "../model/rule.js";
import { claimedSuffixes, type ReadableKind, readableKinds } from "./media-types.js";
import { suffixMismatch } from "./rules/suffix-mismatch.js";

/**
 * Compare the suffix of a file name with what the file is.
 *
 * @returns the finding, or null where they agree or the suffix claims nothing.
 */
export function suffixFinding(name: string | undefined, kind: ReadableKind): Finding | null {
  const suffix = /\.([\p{L}\p{N}]{1,10})$/u.exec(name ?? "")?.[1]?.toLowerCase();
  const facts = readableKinds[kind];
  if (suffix === undefined || !claimedSuffixes.has(suffix)) return null;
  if (facts.suffixes.some((known) => known === suffix)) return null;
  return {
    rule: suffixMismatch,
    page: null,
    itemPath: null,
    subject: null,
    expected: facts.label,
    actual: `.${suffix}`,
  };
}
