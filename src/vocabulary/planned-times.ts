/** "16.10", "kl. 9:30" */
const clock = String.raw`(?:kl\.? ?)?\d{1,2}[.:]\d{2}`;
const range = `${clock} ?[-–] ?${clock}`;
/** "10 min.", "ca. 15 minutter" */
const minutes = String.raw`(?:ca\.? ?)?\d{1,3} ?min(?:\.|utter)?`;
const planned = `(?:${range}|${minutes})`;

const clockAlone = new RegExp(`^(?:${range}|${clock})$`, "iu");

const alone = new RegExp(
  String.raw`^\(?(?:${planned}|(?:ca\.? ?)?(?:${range}|${clock}|\d{1,3} ?['’]))\)?$`,
  "iu",
);
const behind = new RegExp(
  String.raw`(?:\s+[-–|]\s*|\s+)(?:\(${planned}\)|\[${planned}\]|${planned})$`,
  "iu",
);

/** Does the text only tell a time of day, or when something begins and ends? */
export function isClock(text: string): boolean {
  return clockAlone.test(text);
}

/** Does the line only tell when an item is planned, or for how long ("18.05-18.25", "ca. 10 min.", "5'")? */
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
