/** Words that head the columns of a table of items; a head may also be empty. */
const columnWords: readonly string[] = [
  "kl\\.?",
  "nr\\.?",
  "nummer",
  "pkt\\.?",
  "punkt",
  "emne",
  "sag",
  "sagsb\\.?",
  "sagsbeh\\.?",
  "dagsorden",
  "dagsordenspunkt",
  "indhold",
  "referat",
  "beslutning",
  "konklusion",
  "drøftelse",
  "indstilling",
  "behandling",
  "konklusioner",
  "beslutninger",
  "sagsfremstilling",
  "beskrivelse",
  "formål",
  "baggrund",
  "kommentarer",
  "noter",
  "tovholder",
  "proces",
  "metode",
  "form",
  "oplæg",
  "mål",
  "resultat",
  "varighed",
  "min\\.?",
  "minutter",
  "type",
  "tekst",
  "titel",
  "punkt nr\\.?",
  "ansv\\.?",
  "ansvar",
  "ansvarlig(?:e)?",
  "hvem",
  "hvad",
  "init\\.?",
  "initialer",
  "tid",
  "hvornår",
  "dato",
  "side",
  "status",
  "handling",
  "aktion",
  "bilag",
  "frist",
  "deadline",
  "opfølgning",
  "opgaver?",
  "aftaler?",
  "debat",
  "orientering",
  "bemærkninger",
  "ref\\.?",
  "",
];

const columnHead = new RegExp(`^(?:${columnWords.join("|")})$`, "iu");

/** Last parts of words for what a column holds: "Mødepunkt", "Sagsbehandler", "Rådets beslutning". */
const lastParts: readonly string[] = [
  "punkt",
  "emne",
  "sag",
  "titel",
  "tekst",
  "indhold",
  "referat",
  "beslutning",
  "konklusion",
  "indstilling",
  "bemærkninger",
  "behandler",
  "ansvarlig",
  "holder",
  "frist",
  "nummer",
];
const compoundHead = new RegExp(`^\\p{Lu}\\p{Ll}{2,14}(?:s )?(?:${lastParts.join("|")})$`, "u");

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
  const head = plainHead(text);
  if (
    columnHead.test(head) ||
    compoundHead.test(head) ||
    /^\p{Lu}(?: ?\/ ?\p{Lu}){1,3}$/u.test(head)
  )
    return true;
  if (isPairOfWords(head)) return true;
  const explained = explainedHead.exec(head)?.groups?.word;
  return explained !== undefined && columnHead.test(explained);
}

/** "Beslutning/aftale", "Hvem og hvornår": two single words, one of which is known. */
function isPairOfWords(head: string): boolean {
  const words = head.split(/ ?\/ ?| og |, /u);
  const single = words.filter((word) => /^\p{L}[\p{L}.]*$/u.test(word));
  return words.length === 2 && single.length === 2 && words.some((word) => columnHead.test(word));
}

/** What a column is for, told after its word: "Formål med punktet", "Tid til rådighed". */
const explainedHead = /^(?<word>\p{Lu}\p{Ll}{2,}) (?:med|til|fra|for|af|på) \p{Ll}+(?: \p{Ll}+)?$/u;

/**
 * The head of a column without what explains it, in brackets or on lines below.
 *
 *     Beslutning ⏎ (referat – hvem gør hvad)
 *     ^^^^^^^^^^
 */
export function plainHead(text: string): string {
  const line = text.trim().split("\n", 1)[0] ?? "";
  return line.replace(/\s*\([^()]*\)?\s*:?$/u, "").trim();
}
