import { memoise } from "../model/memoise.js";
import { singleSpaced } from "../model/single-spaced.js";
import { isBodyName } from "./bodies.js";
import { compactLetters } from "./compact-letters.js";
import { isGivenName } from "./given-names.js";
import { absentLabels, chairLabels, presentLabels, secretaryLabels } from "./people-labels.js";
import { isPersonName, isSingleName } from "./person-names.js";

/** What a label at the head of minutes introduces. */
export type MeetingLabelKind =
  | "date"
  | "time"
  | "start"
  | "end"
  | "place"
  | "timeAndPlace"
  | "body"
  | "subject"
  | "present"
  | "members"
  | "absent"
  | "guest"
  | "substitute"
  | "chair"
  | "secretary"
  | "other";

/** A label read at the start of a line. */
export interface MeetingLabel {
  kind: MeetingLabelKind;
  /** The label as printed, without colon. */
  printed: string;
  /** What stands after it on the line, trimmed. */
  rest: string;
  /** How it is set off: by a colon, alone on its line, or by nothing ("Mødested Rådhuset"). */
  form: "colon" | "alone" | "bare";
}

/** A label's wordings; `bare` marks those safe enough to need no colon before a value. */
interface LabelWords {
  kind: MeetingLabelKind;
  pattern: RegExp;
  bare?: RegExp;
}

/** Up to six words that narrow a list of people: "Fraværende med afbud", "Deltagere fra skolen". */
const narrowing = String.raw`(?:[ ,]*(?:\([^()]{1,60}\)|(?:(?:fra|med|uden|på|ved|i|for|af|til|var|er|pr\.?|under|hele|en del af|dele af)(?!\p{L})|\/)(?: ?[\p{L}\d.&'/-]+(?: [\p{L}\d.&'/-]+){0,6})?)){0,2}`;
const whole = (words: string) => new RegExp(`^(?:${words})$`, "iu");
const people = (words: string) => compactLetters(new RegExp(`^(?:${words})${narrowing}$`, "iu"));

/**
 * Labels of the head of minutes and agendas, tried in this order.
 *
 *     Mødedato: 4. maj 2022      Til stede fra bestyrelsen:      Fraværende (med afbud):
 *     ^^^^^^^^                   ^^^^^^^^^^^^^^^^^^^^^^^^^       ^^^^^^^^^^^^^^^^^^^^^^^
 */
const labelWords: LabelWords[] = [
  {
    kind: "timeAndPlace",
    pattern: whole(
      "(?:møde)?(?:tid|dato|tidspunkt)(?: ?(?:,|og|&|\\/) ?(?:dato|tid|tidspunkt))? ?(?:,|og|&|\\/) ?(?:møde)?sted|hvor og hvornår|hvornår og hvor|(?:møde)?sted ?(?:,|og|&|\\/) ?(?:dato|tid(?:spunkt)?)(?: ?(?:,|og|&|\\/) ?(?:dato|tid(?:spunkt)?))?",
    ),
  },
  {
    kind: "date",
    pattern: whole(
      "mødets dato|afholdelsesdato|(?:møde)?dato(?: ?(?:,|og|&|\\/|for) ?(?:-?tid|tidspunkt|klokkeslæt|møde|mødet))?|(?:møde)?dag(?: og tid(?:spunkt)?| ?\\/ ?dato)?|hvornår|(?:møde(?:t)? )?(?:blev |er )?afholdt(?: den)?|mødet? den|date|datum",
    ),
    bare: /^(?:mødedato|dato)$/iu,
  },
  {
    kind: "time",
    pattern: whole(
      "(?:møde)?tid(?: ?(?:og|&|\\/) ?dato)?|(?:møde)?tidspunkt(?:et)?|klokkeslæt|klokken|kl\\.?|tidsrum|tidsramme|time",
    ),
    bare: /^(?:mødetid|mødetidspunkt|tidspunkt|tid)$/iu,
  },
  {
    kind: "start",
    pattern: whole(
      "start(?: kl\\.?)?|starttid(?:spunkt)?(?: for mødet?)?|mødestart|begyndt|mødets (?:start|begyndelse)|(?:mødet )?(?:startede|startet|begyndte|begyndt|åbnet|påbegyndt|begynder|starter|start)(?: kl\\.?)?",
    ),
  },
  {
    kind: "end",
    pattern: whole(
      "slut(?: kl\\.?)?|sluttid(?:spunkt)?(?: for mødet?)?|mødeslut|afsluttet|hævet|mødets (?:afslutning|slutning|ophør)|(?:mødet )?(?:sluttede|sluttet|slutter|slut|blev hævet|hævet|ophævet|ophørte|afsluttet|afsluttedes|hævedes)(?: kl\\.?)?",
    ),
  },
  {
    kind: "place",
    pattern: whole(
      "(?:møde)?sted(?:et)?(?: for mødet)?|(?:møde)?(?:lokale|rum)|afholdelsessted|mødet (?:afholdes|afholdt|afholdtes|holdes) (?:på|i|hos)|afholdt på|lokation|mødeadresse|adresse|hvor|afholdes i|afholdt i|location|venue|place|placering|plats",
    ),
    bare: /^(?:mødested|sted)$/iu,
  },
  {
    kind: "body",
    pattern: whole(
      "udvalg|møde|møde i|mødeforum|forum|organ|gruppe|mødegruppe|mødenavn|udvalgets navn|udvalgsnavn|råd|råd ?\\/ ?udvalg|referat (?:af|fra)(?: møde i)?|dagsorden (?:for|til)(?: møde i)?",
    ),
    bare: /^udvalg$/iu,
  },
  {
    kind: "subject",
    pattern: whole("emne|titel|vedr\\.?|vedrørende|mødeemne|mødetype|mødeart|type"),
  },
  {
    kind: "guest",
    pattern: people(
      "(?:(?:(?:særligt )?(?:inviteret|inviterede|indbudte?)|særligt indkaldte?)(?: (?:gæst(?:er)?|deltagere?))?)|gæst(?:er)?|eksterne(?: deltagere?)?|(?:eksterne )?oplægsholdere?|tilhørere?|gæstedeltagere?|(?:tilstedeværende |deltagende )?observatør(?:er)?",
    ),
  },
  {
    kind: "substitute",
    pattern: people(
      "(?:deltagende |mødte |fremmødte |indkaldte? )?(?:suppleant(?:er)?|stedfortrædere?)|stedfortræder(?:e)? til stede",
    ),
  },
  {
    kind: "absent",
    pattern: people(absentLabels.join("|")),
    bare: /^(?:afbud|afbud fra|fraværende|ikke mødt|ikke til ?stede|fraværende var)$/iu,
  },
  {
    kind: "present",
    pattern: people(presentLabels.join("|")),
    bare: /^(?:(?:møde)?deltagere|(?:i|på|ved) mødet deltog|til ?stede|til ?stede var|tilstedeværende|fremmødte|mødt|mødt var|deltog)$/iu,
  },
  {
    kind: "members",
    pattern: people(
      "indkaldte|indkaldelse(?=$)|(?:mødets |udvalgets |rådets |bestyrelsens |øvrige |menige |faste |stemmeberettigede )?medlem(?:mer|merne)?|(?:udvalgs|bestyrelses|råds|byråds|menigheds[\\p{L}]*)medlemmer|(?:udvalget|bestyrelsen|rådet) består af|bestyrelsen",
    ),
  },
  {
    kind: "chair",
    pattern: whole(chairLabels.join("|")),
    bare: /^(?:dirigent|ordstyrer|mødeleder)$/iu,
  },
  {
    kind: "secretary",
    pattern: whole(secretaryLabels.join("|")),
    bare: /^(?:referent|referat ved)$/iu,
  },
];

/** Longest label in characters; longer text before a colon is a sentence. */
const longestLabel = 75;

/** "Referat: Møde i Uddannelsesudvalget" and "Referat: Havneudvalget" are titles; "Referat: Bo Vad" tells who took it. */
const documentLabel = /^(?:[Mm]øde|[Bb]eslutnings)?(?:[Rr]eferat|REFERAT|[Dd]agsorden|DAGSORDEN)$/u;
const meetingWord = compactLetters(/(?:møde|forsamling)(?!\p{L})/iu);

/**
 * Reads a label at the start of a line, or null. A short "Xxx:" that is in no list gives kind
 * `other`: it ends the value before it.
 */
export function readMeetingLabel(line: string): MeetingLabel | null {
  const text = line.trim();
  const colon = text.slice(0, longestLabel + 1).search(/:(?!\d\d)/u);
  if (colon > 0) {
    const printed = text.slice(0, colon).trim();
    const rest = text.slice(colon + 1).trim();
    if (documentLabel.test(printed) && (meetingWord.test(rest) || isBodyName(rest))) return null;
    const kind = kindOf(printed);
    if (kind) return { kind, printed, rest, form: "colon" };
    return isShortLabel(printed) ? { kind: "other", printed, rest, form: "colon" } : null;
  }
  const bare = readBareLabel(text);
  if (bare && isListOfNames(bare.rest)) return bare;
  const kind = text.length <= longestLabel ? kindOf(text) : null;
  if (kind) return { kind, printed: text, rest: "", form: "alone" };
  return bare;
}

/** The label's kind, when the whole text is one of the known labels. */
export const kindOf = memoise((text: string): MeetingLabelKind | null => {
  const label = singleSpaced(text).replace(/[\s:.–-]+$/u, "");
  return kindOfWords(label) ?? kindOfMeetings(label) ?? kindInTwoLanguages(label);
});

const ofMeeting = / (?:for|af|på|ved) (?:\p{L}*mødet?|\p{L}*forsamlingen?)$/iu;

/** "Tid og sted for mødet": a label that says what it is of. */
function kindOfMeetings(label: string): MeetingLabelKind | null {
  return ofMeeting.test(label) ? kindOfWords(label.replace(ofMeeting, "")) : null;
}

function kindOfWords(label: string): MeetingLabelKind | null {
  return labelWords.find(({ pattern }) => pattern.test(label))?.kind ?? null;
}

/** "Sted / Place": a label, and the same in another language. */
function kindInTwoLanguages(label: string): MeetingLabelKind | null {
  const [first = "", second = "", ...more] = label.split(" / ");
  if (second === "" || more.length > 0) return null;
  return kindOfWords(first.trim()) ?? kindOfWords(second.trim());
}

/** The start of a text in which a label that needs no colon may stand before other words. */
const bareStart = new RegExp(
  `(?:${labelWords
    .flatMap(({ bare }) => (bare ? [bare.source.replace(/\$$/u, "").replaceAll(" ", "\\s+")] : []))
    .join("|")})\\s`.replaceAll("\\s+?", "\\s*"),
  "iu",
);

/** "Mødested DGI-huset": one to three words of a label that needs no colon. */
function readBareLabel(text: string): MeetingLabel | null {
  if (!bareStart.test(text)) return null;
  const words = text.split(/\s+/u);
  for (let count = Math.min(3, words.length - 1); count > 0; count--) {
    const printed = words.slice(0, count).join(" ");
    const found = labelWords.find(({ bare }) => bare?.test(printed));
    if (found)
      return { kind: found.kind, printed, rest: words.slice(count).join(" "), form: "bare" };
  }
  return null;
}

/** "Afbud fra Dina og Torben.": the names are the value, not what narrows the label. */
function isListOfNames(text: string): boolean {
  const entries = text.split(/,| og | samt /u).map((entry) => entry.trim().replace(/\.$/u, ""));
  return entries.every(
    (entry) =>
      isPersonName(entry) || (isSingleName(entry) && (entries.length > 1 || isGivenName(entry))),
  );
}

function isShortLabel(printed: string): boolean {
  return printed.split(/\s+/u).length <= 5 && /^[\p{Lu}\d]/u.test(printed);
}
