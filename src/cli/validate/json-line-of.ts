/** A string, a bracket, a comma, a colon, or a bare word (number, true, false, null). */
const token = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gu;

/** One open object or array. */
interface Level {
  /** The key or index the next value stands under. */
  key: string | number;
  isArray: boolean;
}

/**
 * Find the line on which a value begins in a JSON text that may be spread over lines.
 *
 * @param json a text that JSON.parse takes
 * @param path keys and indexes from the root; the nearest value that is there counts
 * @returns 1-based line
 */
export function jsonLineOf(json: string, path: PropertyKey[]): number {
  const open: Level[] = [];
  let deepest = { depth: -1, index: 0 };
  let expectsKey = false;
  for (const match of json.matchAll(token)) {
    const text = match[0];
    const level = open.at(-1);
    if (text === ":") continue;
    if (text === ",") {
      if (level?.isArray) level.key = Number(level.key) + 1;
      expectsKey = level?.isArray === false;
    } else if (text === "}" || text === "]") {
      open.pop();
      expectsKey = false;
    } else if (expectsKey && level) {
      level.key = JSON.parse(text);
      expectsKey = false;
    } else {
      const depth = open.length;
      if (depth > deepest.depth && leadsTo(open, path)) deepest = { depth, index: match.index };
      if (deepest.depth === path.length) break;
      if (text === "{" || text === "[") {
        open.push({ key: text === "[" ? 0 : "", isArray: text === "[" });
        expectsKey = text === "{";
      }
    }
  }
  return json.slice(0, deepest.index).split("\n").length;
}

function leadsTo(open: Level[], path: PropertyKey[]): boolean {
  return open.length <= path.length && open.every((level, index) => level.key === path[index]);
}
