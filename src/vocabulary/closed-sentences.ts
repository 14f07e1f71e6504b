import { closedState } from "./closed-marks.js";
import { compactLetters } from "./compact-letters.js";

/** Sentences and lines that say more of an item's being closed than a bare mark. */

const hint = /lukke[td]|fortrolig|offentlig/iu;

const state = `(?:(?:blevet|behandlet|drøftet|behandles|drøftes|derfor|alene|som|et|helt|fortsat|skal)\\s+){0,4}${closedState}(?=\\s*(?:[.,;:(–]|-\\s|$)|\\s+(?:jf|jævnfør|i henhold|i medfør|efter|iht|og|på grund|pga|indtil|grundet|ved|den)(?!\\p{L}))`;

/** "Punktet er fortroligt, jf. styrelseslovens § 10." */
const closedItem = compactLetters(
  new RegExp(
    `^(?:(?:dagsordens)?punktet|dette (?:dagsordens)?punkt|emnet)(?:\\s+er|\\s+var|\\s+blev|\\s+bliver|\\s+skal|(?=\\s+(?:behandl|drøft)))\\s+(?:behandledes\\s+|drøftedes\\s+)?${state}`,
    "iu",
  ),
);

/** The same of the case, which is also closed when it is done: that takes more than "er lukket". */
const closedCase = compactLetters(
  new RegExp(
    `^(?:sagen|denne sag)(?:\\s+er|\\s+var|\\s+blev|\\s+bliver|\\s+skal|(?=\\s+(?:behandl|drøft)))\\s+(?:behandledes\\s+|drøftedes\\s+)?(?!lukke[td]\\s*(?:[.,;:]|$))${state}`,
    "iu",
  ),
);

/** Does a sentence say that the item is or was closed? */
export function saysClosed(text: string): boolean {
  if (!hint.test(text)) return false;
  return text
    .split(/\n|(?<=[.!?])\s+/u)
    .some((sentence) => closedItem.test(sentence.trim()) || closedCase.test(sentence.trim()));
}

/**
 * The name of a whole document of closed items, above the first of them.
 *
 *     Lukket dagsorden til mødet i Økonomiudvalget      Referat af lukket møde i Økonomiudvalget
 *     ^^^^^^^^^^^^^^^^                                  ^^^^^^^^^^^^^^^^^^^^^^
 */
const closedDocument = compactLetters(
  /^(?:(?:lukket|fortrolig(?:t)?|ikke[ -]offentlig(?:t)?) (?:tillægs)?(?:dagsorden|referat|beslutningsreferat|beslutningsprotokol|protokol|møde)(?= (?:for|fra|til|i|af|den)(?!\p{L}))|(?:tillægs)?(?:dagsorden|referat|beslutningsreferat|beslutningsprotokol|protokol) (?:for|fra|til|af|over) (?:det |den )?lukke(?:t|de) (?:møde|del|dagsorden|punkter|sager))/iu,
);

/** Longest name of a document, in characters. */
const longestName = 160;

/** Does the line name a document that holds closed items only? */
export function namesClosedDocument(line: string): boolean {
  const text = line.trim();
  return text.length <= longestName && hint.test(text) && closedDocument.test(text);
}
