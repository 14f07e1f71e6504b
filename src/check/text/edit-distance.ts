/**
 * The Latin letters that stand in a text, a bit for each kind whether small or capital: a quick look
 * before texts are compared letter by letter. White space, figures and marks count nothing.
 */
export function letterBits(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLetter = (code > 0x40 && code < 0x7b) || (code > 0xbf && code < 0x100);
    if (isLetter) bits |= 1 << (code & 31);
  }
  return bits;
}

/**
 * May two texts be so many edits apart? An edit changes the bits of two letters at the most.
 *
 * @param left the one text's `letterBits`
 * @param right the other's
 */
export function mayBeNear(left: number, right: number, limit: number): boolean {
  let different = left ^ right;
  for (let changes = 0; changes < 2 * limit; changes += 1) different &= different - 1;
  return different === 0;
}

/**
 * Number of letters to insert, delete, change or swap with their neighbour to make one text the other,
 * counted no further than `limit + 1`.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let start = 0;
  let leftEnd = left.length;
  let rightEnd = right.length;
  while (start < leftEnd && start < rightEnd && left[start] === right[start]) start += 1;
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1] === right[rightEnd - 1]) {
    leftEnd -= 1;
    rightEnd -= 1;
  }
  const inside = Math.max(leftEnd, rightEnd) - start;
  if (leftEnd === start || rightEnd === start) return inside;
  // One change leaves one letter inside, and a swap two.
  if (limit === 1 && inside > 2) return 2;
  return distanceInside(left.slice(start, leftEnd), right.slice(start, rightEnd), limit);
}

/** The same for texts without a common beginning or end; cells further than `limit` off the diagonal are out of reach. */
function distanceInside(left: string, right: string, limit: number): number {
  const outOfReach = limit + 1;
  const width = right.length + 2;
  let beforeLast = new Uint8Array(width).fill(outOfReach);
  let last = new Uint8Array(width).fill(outOfReach);
  let current = new Uint8Array(width).fill(outOfReach);
  for (let column = 0; column <= Math.min(limit, right.length); column += 1) last[column] = column;
  for (let row = 1; row <= left.length; row += 1) {
    const from = Math.max(1, row - limit);
    const to = Math.min(right.length, row + limit);
    current[from - 1] = from === 1 ? Math.min(row, outOfReach) : outOfReach;
    current[to + 1] = outOfReach;
    let least = current[from - 1] ?? outOfReach;
    for (let column = from; column <= to; column += 1) {
      const change = left[row - 1] === right[column - 1] ? 0 : 1;
      let best = Math.min(
        (last[column] ?? outOfReach) + 1,
        (current[column - 1] ?? outOfReach) + 1,
        (last[column - 1] ?? outOfReach) + change,
      );
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        best = Math.min(best, (beforeLast[column - 2] ?? best) + 1);
      }
      current[column] = best;
      least = Math.min(least, best);
    }
    if (least > limit) return outOfReach;
    const free = beforeLast;
    beforeLast = last;
    last = current;
    current = free;
  }
  return Math.min(last[right.length] ?? outOfReach, outOfReach);
}
