import { blockText } from "../../../model/block.js";
import { type AgendaItem, isBlock } from "../../../model/tree.js";
import { readNumberedLine } from "../../../vocabulary/numbered-lines.js";
import type { ItemDoubt } from "./item-doubt.js";

/**
 * Does a line of the last item begin with the number that comes next, in no list that counts
 * from 1? An item may have been lost in it.
 *
 *   5. Syn over kirken            ← the last item
 *   Synet er den 12. september.
 *   6 ⇥ Ansættelse af kirketjener
 *   ^
 */
export const holdsNextNumber: ItemDoubt = (one, siblings) => {
  const { number } = one.item;
  if (siblings.at(-1) !== one || siblings.length < 2 || !/^\d{1,3}$/u.test(number ?? "")) {
    return false;
  }
  const numbers = numbersIn(one.item);
  return numbers.includes(Number(number) + 1) && !numbers.includes(1);
};

function numbersIn({ children }: AgendaItem): number[] {
  return children.flatMap((child) =>
    child.type !== "itemSection"
      ? []
      : child.children.filter(isBlock).flatMap((block) =>
          blockText(block)
            .split("\n")
            .flatMap((line) => {
              const numbered = readNumberedLine(line.trim());
              return numbered && /^\p{Lu}/u.test(numbered.rest) ? numbered.value : [];
            }),
        ),
  );
}
