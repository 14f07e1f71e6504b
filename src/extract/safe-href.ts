/** Schemes a record may carry. */
const safeScheme = /^(?:https?:\/\/|mailto:)/iu;
/** Anything with a scheme, also one spelt with control characters ("java\tscript:"). */
const anyScheme = /^[\p{L}][\p{L}\p{N}+.-]*:/iu;

/**
 * Decide whether a link target may stay: http, https and mailto do, and a
 * target without a scheme (a file beside the minutes, an anchor). Everything
 * else (`javascript:`, `data:`, `file:`) does not.
 *
 * @returns the target without white space around it, or null where it may not stay.
 */
export function safeHref(target: string): string | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers ignore them inside a scheme.
  const href = target.replace(/[\u0000-\u001f\u007f]/gu, "").trim();
  if (href === "") return null;
  if (safeScheme.test(href)) return href;
  return anyScheme.test(href) ? null : href;
}
