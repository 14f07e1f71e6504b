import { compactLetters } from "../../vocabulary/compact-letters.js";

/**
 * The start of a sentence that tells when and where the meeting is held.
 *
 *     Mødet holdes kl. 19.00 i Sognegården.      Mødet blev holdt på Åløse Rådhus kl. 16.
 *     ^^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^
 */
const opening = compactLetters(
  /^(?:mødet|samrådet|\p{L}+mødet|\p{L}*forsamlingen)\s+(?:(?:er|blev|bliver|vil blive)\s+)?(?:holdt|holdes|afholdt|afholdes|afholdtes|foregår|foregik|finder sted|fandt sted|starter|startede|begynder|begyndte|er|var)(?!\p{L})(?<rest>.*)$/iu,
);

/** Longest such sentence, in characters. */
const longestSentence = 140;

/**
 * What a line of the head without a label says of the meeting's time and place after its verb;
 * null where the line is no such sentence.
 */
export function meetingSentence(text: string): string | null {
  if (text.length > longestSentence) return null;
  return opening.exec(text)?.groups?.rest ?? null;
}

/** A meeting, the verb that it was held, and a date between or beside them. */
const held = compactLetters(
  /(?<!\p{L})(?:(?:af)?holdt(?:es)?|(?:af)?holdes|afvikledes|afviklet|gennemførtes)(?!\p{L})/iu,
);
const heldMeeting = compactLetters(/(?:møde|\p{L}*forsamling)(?!\p{L})/iu);
const longestHeldSentence = 300;

/**
 * Does the sentence tell that a meeting was held, as companies and associations begin their minutes?
 *
 *     Den 14. juni 2022 kl. 10.00 afholdtes ordinær generalforsamling i Åløse Data ApS
 *                                 ^^^^^^^^^         ^^^^^^^^^^^^^^^^^
 */
export function isHeldSentence(text: string): boolean {
  return text.length <= longestHeldSentence && held.test(text) && heldMeeting.test(text);
}
