/** Links and buttons of a web page around the minutes. */
const navigationTexts: readonly string[] = [
  "tilbage til (?:toppen|oversigten|listen|forsiden|dagsordenen|alle punkter)",
  "til toppen",
  "til top",
  "gå til (?:hovedindhold(?:et)?|indhold(?:et)?|toppen)",
  "skip til (?:hoved ?)?indhold(?:et)?",
  "abonn[ée]r",
  "udskriv(?: siden)?",
  "print(?: siden)?",
  "del siden",
  "vis alle punkter",
  "fold alle ud",
  "læs op",
  "udskriv hele dagsord(?:e)?nen",
  "spring til indhold(?:et)?",
  "download som pdf",
  "hent som fil:?",
  "skriv (?:et svar|en kommentar)",
  "se alle bilag",
  "you are here",
  "du er her:?",
];

const navigation = new RegExp(`^(?:${navigationTexts.join("|")})$`, "iu");
/** "Se referat fra mødet den 3. marts i pdf format": a link to the same minutes as a file. */
const asFile =
  /^(?:se|læs|hent|åbn|download|udskriv) (?:hele )?(?:\p{L}*referat|dagsorden|beslutningsprotokol)\p{L}{0,3} .{0,60}pdf(?:[ -]?(?:format|fil|udgave))?\.?$/iu;
/** What a page prints of itself below its text: when it was changed, and its form for answers. */
const pageFoot =
  /^(?:sidst(?:e)? (?:opdateret|redigeret|ændret)|senest opdateret|opdateret) (?:(?:af|den|d\.|:) ?)?.{0,40}\d|^din e-mailadresse vil ikke blive publiceret/iu;

/**
 * Is the line one that leads about on a web page, and none of the minutes?
 *
 *   Tilbage til toppen      Skip til hovedindhold      Udskriv
 */
export function isNavigationLine(line: string): boolean {
  const text = line.trim().replace(/^[•▪●·◦]\s+/u, "");
  return (text.length <= 40 && navigation.test(text)) || isPageFoot(text) || isFileLink(text);
}

function isFileLink(text: string): boolean {
  return text.length <= 100 && asFile.test(text);
}

/** "Sidst opdateret den 7. maj 2008", "Din e-mailadresse vil ikke blive publiceret. …" */
function isPageFoot(text: string): boolean {
  return text.length <= 120 && pageFoot.test(text);
}
