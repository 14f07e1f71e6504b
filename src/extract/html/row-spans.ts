/** A cell of one row, with the columns and rows it covers. */
export interface SpannedCell<Content> {
  content: Content;
  columns: number;
  /** Rows below included; `Infinity` for all that follow. */
  rows: number;
}

/** Most places of a table that cells above may cover; a table with more is no table of figures. */
const mostCovered = 100_000;

/**
 * Put the cells of rows under their columns: where a cell covers more columns or rows than its
 * own, the places it covers are empty cells.
 *
 *     <tr><th rowspan="2">Post</th><th colspan="2">År</th></tr>       Post | År   |
 *     <tr><td>2022</td><td>2023</td></tr>                                  | 2022 | 2023
 *
 * @param rows the cells of each row, as written
 * @param empty gives the content of a covered place
 */
export function spreadSpans<Content>(
  rows: readonly (readonly SpannedCell<Content>[])[],
  empty: () => Content,
): Content[][] {
  /** By column, how many rows below are still covered. */
  const covered: number[] = [];
  let left = mostCovered;
  return rows.map((cells) => {
    const row: Content[] = [];
    const skipCovered = () => {
      while (left > 0 && (covered[row.length] ?? 0) > 0) {
        left -= 1;
        covered[row.length] = (covered[row.length] ?? 0) - 1;
        row.push(empty());
      }
    };
    for (const { content, columns, rows: height } of cells) {
      skipCovered();
      for (let at = 0; at < columns; at++) {
        covered[row.length] = Math.max(height, covered[row.length] ?? 0) - 1;
        row.push(at === 0 ? content : empty());
      }
    }
    skipCovered();
    return row;
  });
}
