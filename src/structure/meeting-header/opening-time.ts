import type { AgendaItem } from "../../model/tree.js";
import { compactLetters } from "../../vocabulary/compact-letters.js";
import { type FoundTimes, readTimes } from "../../vocabulary/times.js";
import { splitSentences } from "../item-content/split-sentences.js";
import { type HeaderEvidence, headTexts } from "./header-evidence.js";
import { headerLines } from "./header-lines.js";
import { blocksOfItem } from "./item-people.js";

/** Longest sentence that tells when the meeting was opened, in characters. */
const longestSentence = 220;

const meeting = String.raw`(?:mødet|\p{L}*forsamlingen|\p{L}+mødet)`;
const clock = String.raw`(?<when>(?:kl\.?|klokken)\s*\d[\d.:,]{0,5})`;

/**
 * A sentence that tells when somebody opened the meeting, or when it began and perhaps ended.
 *
 *     Formanden åbnede mødet kl. 19.30 og bød velkommen.      Efter maden åbnede Ida Holm kl. 20 generalforsamlingen.
 *               ^^^^^^^^^^^^^^^^^^^^^^                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     Mødet startede kl. 15.30 og sluttede kl. 16.45.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
const openings = [
  String.raw`(?<!\p{L})(?:åbnede|indledte|startede|begyndte)\s+(?:\p{L}+\s+)?${meeting}\s+${clock}`,
  String.raw`(?<!\p{L})åbnede\s+[^.;:]{2,60}?\s${clock}\s+(?:\p{L}+\s+)?${meeting}(?!\p{L})`,
  String.raw`^${meeting}\s+(?:blev\s+)?(?:startede|begyndte|åbnede|åbnedes|åbnet|indledt|sat|påbegyndt|startet)\s+${clock}(?:\s+og\s+(?:blev\s+)?(?:sluttede|sluttet|afsluttet|afsluttedes|hævet|hævedes|endte)\s+(?<ended>(?:kl\.?|klokken)\s*\d[\d.:,]{0,5}))?`,
].map((source) => compactLetters(new RegExp(source, "iu")));

/** A quick look: most texts have none of these words. */
const sign = /åbne|indled|start|begynd|sat k/u;

/** The times a sentence of the head or of the first item gives for the meeting; null where none does. */
export function openingTimes(
  evidence: HeaderEvidence,
  items: readonly AgendaItem[],
): FoundTimes | null {
  const first = items[0] === undefined ? [] : headerLines(blocksOfItem(items[0]));
  const texts = [...headTexts(evidence), ...first.map(({ text }) => text)];
  for (const text of texts) {
    if (!sign.test(text)) continue;
    for (const sentence of splitSentences(text)) {
      const times = sentence.length <= longestSentence ? timesOfSentence(sentence) : null;
      if (times) return times;
    }
  }
  return null;
}

function timesOfSentence(sentence: string): FoundTimes | null {
  for (const opening of openings) {
    const { when, ended } = opening.exec(sentence)?.groups ?? {};
    const start = when === undefined ? null : readTimes(when);
    if (start === null) continue;
    const end = ended === undefined ? null : readTimes(ended);
    return { ...start, endTime: end?.startTime ?? start.endTime };
  }
  return null;
}
