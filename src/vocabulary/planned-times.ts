const clock = String.raw`(?:kl\.? ?)?\d{1,2}[.:]\d{2}`;
const minutes = String.raw`(?:ca\.? ?)?\d{1,3} ?min(?:\.|utter)?`;
const planned = `(?:${clock} ?[-–] ?${clock}|${minutes})`;

const alone = new RegExp(String.raw`^\(?(?:${planned}|${clock})\)?$`, "iu");
const behind = new RegExp(
  String.raw`(?:\s+[-–|]\s*|\s+)(?:\(${planned}\)|\[${planned}\]|${planned})$`,
  "iu",
);

/** Does the line only tell when an item is planned, or for how long ("18.05-18.25", "ca. 10 min.")? */
export function isPlannedTime(line: string): boolean {
  return line.length <= 40 && alone.test(line);
}

/**
 * Does a title end in the time planned for its item?
 *
 *   Nyt fra udvalgene (18.05-18.25)
 *                     ^^^^^^^^^^^^^
 */
export function endsWithTime(title: string): boolean {
  return behind.test(title.slice(-60));
}

/** The title without the time planned behind it. */
export function withoutTime(title: string): string {
  const tail = title.slice(-60);
  const match = behind.exec(tail);
  return match === null ? title : title.slice(0, title.length - (tail.length - match.index)).trim();
}
