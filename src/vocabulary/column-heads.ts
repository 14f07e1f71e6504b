/** Words that head the columns of a table of items. */
const columnHead =
  /^(?:kl\.?|nr\.?|pkt\.?|punkt|emne|sag|dagsorden|dagsordenspunkt|indhold|referat|beslutning|konklusion|drøftelse|indstilling|sagsfremstilling|beskrivelse|formål|baggrund|kommentarer|noter|tovholder|varighed|min\.?|minutter|type|tekst|titel|punkt nr\.?|ansv\.?|ansvar|ansvarlig(?:e)?|hvem|tid|hvornår|dato|side|status|handling|aktion|bilag|frist|deadline|opfølgning|bemærkninger|ref\.?|)$/iu;

/**
 * Do the cells of a row name what the columns below them hold, each by one word or two?
 *
 *     | Nr. | Dagsordenspunkt | Beslutning/opfølgning |
 */
export function nameColumns(cells: readonly string[]): boolean {
  return cells.length >= 2 && cells.every(isColumnHead);
}

/** One word, or two: "Beslutning/opfølgning", "Tid og sted"; or the marks of what an item is for: "B/D/O". */
function isColumnHead(text: string): boolean {
  if (columnHead.test(text) || /^\p{Lu}(?: ?\/ ?\p{Lu}){1,3}$/u.test(text)) return true;
  const words = text.split(/ ?\/ ?| og |, /u);
  return words.length === 2 && words.every((word) => word !== "" && columnHead.test(word));
}
