/** A Markdown text parted from the YAML block at its top. */
export interface FrontMatter {
  /** Lines of the block between its fences, empty where there is none. */
  lines: string[];
  /** The text with the block's lines blanked, so that line numbers stay. */
  body: string;
  /** Value of `title:`, null where none is set. */
  title: string | null;
}

/** Lines a block may have; a longer one is text between two rules. */
const mostLines = 60;

/**
 * Part a text from its front matter: `key: value` lines between two fences.
 *
 *     ---
 *     title: Referat af bestyrelsesmøde
 *     ---
 *     ^^^
 */
export function frontMatter(text: string): FrontMatter {
  const none: FrontMatter = { lines: [], body: text, title: null };
  if (!/^---[ \t]*\n/u.test(text)) return none;
  const rows = text.split("\n");
  const end = rows.findIndex((row, index) => index > 0 && /^(?:---|\.\.\.)[ \t]*$/u.test(row));
  if (end < 2 || end > mostLines) return none;
  const lines = rows.slice(1, end);
  if (!lines.every((row) => /^(?:[\p{L}][\p{L}\p{N}_ -]{0,60}:(?:\s|$)|\s|#|- |$)/u.test(row))) {
    return none;
  }
  const title = lines.map((row) => /^titl?el?:\s*(.{1,300})$/iu.exec(row)?.[1]).find(Boolean);
  return {
    lines,
    body: rows.map((row, index) => (index <= end ? "" : row)).join("\n"),
    title: title?.replace(/^["']|["']$/gu, "").trim() ?? null,
  };
}
