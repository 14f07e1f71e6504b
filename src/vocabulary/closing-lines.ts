import { compactLetters } from "./compact-letters.js";

/** How the lines below the last item begin: who signs, that the meeting is over, that the minutes are approved. */
const closings: readonly string[] = [
  "underskrift(?:er|sside|side|sark|sblad)?\\b(?:\\s+af\\s+\\p{L}+)?",
  "referat(?:et)? (?:er )?(?:godkendt|vedtaget|underskrevet) af\\b",
  "(?:mødet?|\\p{L}+mødet|\\p{L}*forsamlingen) (?:er |blev )?(?:slut|sluttede?|hævet|hævedes|afsluttet|hæves|afsluttes|afsluttedes|ophørte)\\b",
  "slut kl\\.? ?\\d",
  "(?:således|godkendt) (?:passeret|vedtaget|refereret|den\\b)",
  "(?:dirigentens|bestyrelsens|formandens|referentens) underskrift(?:er)?\\b",
  "dato og underskrift\\b",
  "på \\p{L}+s vegne$",
  "på vegne af (?:bestyrelsen|udvalget|rådet|foreningen)\\b",
  "(?:dette )?dokument(?:et)? er (?:digitalt |elektronisk )?underskrevet\\b",
  "for referat(?:et)?\\b",
  "som (?:referent|dirigent)\\b",
  "(?:eventuelt |evt\\. )?afbud (?:bedes )?(?:meldes|meddeles|sendes|gives) til\\b",
  "(?:protokol(?:len)?|referat(?:et)?)?\\s?(?:er |blev )?oplæst(?:,| og) (?:godkendt|underskrevet|vedtaget)\\b",
  "ref(?:\\.:?|:) \\p{Lu}\\p{Ll}+$",
];

const closing = compactLetters(new RegExp(`^(?:${closings.join("|")})`, "iu"));
/** Who signs as one of the meeting's own posts, behind the name or below it; a line to sign on. */
const signed =
  /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:,\s+|\s*\n)(?:mødets )?(?:referent|dirigent|ordstyrer|mødeleder|sekretær)\.?$/u;
const ruledLine = /^(?:(?:dato|den|sted|dato og underskrift)\s*:?\s*)?[_.…]{8,}/iu;
/** Who approved and when, to be filled in by hand: "Godkendt den ____ / ____ 2021". */
const blanks = /^(?:\p{L}[\p{L}.:]*,? ){0,7}_{3,}(?:[ /.-]+|\s*den\s*)_{2,}/u;
/** What typists set below the last line: "---oo0oo---", "-o0o-". */
const ornament = /^[-–—*= ]{0,20}o{1,4} ?[0O] ?o{1,4}[-–—*= ]{0,20}$/u;
const greeting =
  /^(?:(?:(?:med )?(?:venlige?|mange|kærlig|bedste|de bedste|hjertelige?)\s+)?hils(?:en|ener|ner)[,.]?(?:\n[^\n]{1,60})?|mvh[.,]?(?:\s\p{L}[\p{L}.'’-]*){0,3})$/iu;
/** Where and when the minutes were written. */
const writtenAt =
  /^\p{Lu}[\p{L} ]{1,30}, (?:den|d\.) \d{1,2}(?:\. ?\p{L}{3,9}|[./-]\d{1,2}[./-])\.? ?\d{2,4}\.?$/u;
/** Posts of the meeting itself and a name; "Formand: Ida Holm" may be an election. */
const closingRole =
  /^(?:(?:[Rr]eferent|[Dd]irigent)\s*:(?:\s*\p{Lu}[\p{L}.'’-]*){0,5}|(?:[Rr]eferent|[Rr]eferat ved|[Rr]eferat v\/|[Rr]ef\.:)(?: \p{Lu}[\p{L}.'’-]*){2,4}|[Rr]eferat(?: af| ved)?\s*:(?:\s*\p{Lu}[\p{L}.'’-]*){2,5})(?:\s+\d{1,2}[./-]\d{1,2}[./-]\d{2,4})?$/u;
/** Who wrote, by initials, and when: "SB/28.02.2017", "Ref.: NRH". */
const initialsAndDay =
  /^(?:\p{Lu}{2,4}\s?[/,-]\s?\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\.?|[Rr]ef\.?\s?:\s?\p{Lu}{2,4})$/u;

/**
 * Does the line close a minutes: signatures, "Mødet slut", who took the minutes?
 *
 *   Referat vedtaget af:
 *   Dirigent: Viggo Holm
 *   Brejning, den 14. marts 2016
 *   Rita Holst, referent
 */
export function isClosingLine(line: string): boolean {
  const text = line.trim().replace(/^[*#\s]+/u, "");
  return text.length <= 120 && isClosing(text);
}

const taskList =
  /^(?:aktions|handle|handlings|huske|opfølgnings|opgave|to-?do-?)(?:liste|oversigt|plan)(?:n|en)?\s*:?$/iu;

/** Is the line the heading of a list of what is to be done, gathered from all items ("Opfølgningsliste")? */
export function isTaskListHeading(line: string): boolean {
  return taskList.test(line.trim());
}

const post = /^(?:mødets )?(?:referent|sekretær|dirigent|ordstyrer)\.?$/iu;
const nameAbove = /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,4}$/u;

/**
 * Do two lines sign the minutes, a name and its post below?
 *
 *   Bodil Kjær
 *   sekretær
 */
export function isSignature(above: string, line: string): boolean {
  return post.test(line.trim()) && nameAbove.test(above.trim());
}

const slashedNames =
  /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,4} \/ \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,4}$/u;

/**
 * Do two names with a stroke between them sign the agenda, as its very last line?
 *
 *   Bodil Kjær / Ole Vad
 */
export function isSlashedSignature(line: string): boolean {
  return line.length <= 80 && slashedNames.test(line.trim());
}

/**
 * Do two lines tell when the body meets next, the day below the words?
 *
 *   Næste møde.
 *   Torsdag den 5. november 2020.
 */
export function isNextMeetingAbove(above: string, line: string): boolean {
  const words = above.trim().replace(/[.:]$/u, "");
  return words.length <= 30 && line.length <= 90 && isNextMeetingLine(`${words}: ${line.trim()}`);
}

function isClosing(text: string): boolean {
  if (closing.test(text) || closingRole.test(text)) return true;
  return [signed, ruledLine, blanks, greeting, writtenAt, ornament, initialsAndDay].some((one) =>
    one.test(text),
  );
}

/** When the body meets again: a label or the bare sentence, and a date behind it. */
const nextMeeting = compactLetters(
  /^(?:(?:dato|tid|tid og sted) for )?(?:næste|kommende|førstkommende|nyt?e?(?= \p{L}*møde(?:dato(?:er)?)?(?:\s*:|\s+(?:den|d\.|\d|\p{L}+dag(?!\p{L}))))) (?:ordinære )?(?:\p{L}{2,4}[ -])?\p{L}*møde(?:t|r|dato|datoer)?(?: (?:er|bliver|afholdes|holdes|finder sted))?(?:\s*[:–-]|(?=\s(?:er|bliver|den|d\.|\p{L}+dag)(?!\p{L})))?(?<when>.*)$/iu,
);

/**
 * Does the line tell when the body meets next, and nothing else?
 *
 *   Næste møde: Tirsdag d. 13. november kl. 19.30 i Fælleslokalet
 */
export function isNextMeetingLine(line: string): boolean {
  const text = line.trim().replace(/^[*#\s]+/u, "");
  const when = text.length <= 120 ? nextMeeting.exec(text)?.groups?.when : undefined;
  return when !== undefined && /\d/u.test(when) && dayOrTime.test(when);
}

const dayOrTime =
  /\d{1,2}\s?[./-]\s?(?:\d|(?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec))|(?<!\p{L})kl\.? ?\d/iu;
