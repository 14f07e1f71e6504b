import type { CaseNumber } from "../model/item-record.js";

/**
 * A KLE number: subject (group, topic, sub-topic), then the facet, then running
 * number and year. Some systems print the topic without sub-topic, and the
 * facet without hyphen.
 *
 *     Åbent - 00.22.00-G01-1-16
 *             ^^^^^^^^^^^^^^^^^
 *     01.02G00 - 2017/27088      81.02P27/318
 *     ^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^
 */
const kleSource =
  "\\d{2}\\.\\d{2}(?:\\.\\d{2})?[-–\\s]{0,3}[A-ZÆØÅ]\\d{2}(?:\\s?[-–/]\\s?[A-ZÆØÅ]?\\d{1,6}(?:[-–/]\\d{2,6})?)?(?!\\d)";

/** Numbers of other case systems that show by their form alone what they are. */
const systemNumberSources: string[] = [
  // SAG-2022-05017, EMN-2016-01234
  "[A-ZÆØÅ]{2,4}-\\d{4}-\\d{4,6}",
  // 21-014439, 20-010677K, 2013-003869
  "(?:20)?\\d{2}-\\d{5,6}[A-Z]?(?!\\d)",
  // 1-30-72-141-12
  "\\d-\\d{2}-\\d{1,3}-\\d{1,5}-\\d{2}(?!\\d)",
  // 2017/27088, 17/27088
  "(?:20)?\\d{2}/\\d{4,6}(?!\\d)",
];

/** A case number recognised by its form, wherever it stands. */
export const shapedCaseNumber = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])(?:${[kleSource, ...systemNumberSources].join("|")})(?![\\p{L}\\p{N}]|[-/]\\d)`,
  "u",
);

/**
 * What may stand for a case number after a label that says it is one.
 *
 *     Sagsnr.: 200906126
 *              ^^^^^^^^^
 */
export const labelledCaseNumber = new RegExp(
  `(?:${kleSource}|[A-ZÆØÅ]{0,4}[-\\s]?\\d[\\p{Lu}\\d./-]{0,24}[\\p{Lu}\\d]|\\d)`,
  "u",
);

const kleParts = /^(\d{2}\.\d{2}(?:\.\d{2})?)[-–\s]{0,3}([A-ZÆØÅ]\d{2})?/u;

/**
 * Read a printed case number.
 *
 * @param raw as printed, label and all
 * @param value the bare number
 * @returns the case number, with KLE subject and facet where it is one
 */
export function caseNumberOf(raw: string, value: string): CaseNumber {
  const parts = kleParts.exec(value);
  const subject = parts?.[1];
  return {
    raw: raw.trim(),
    value: value.trim(),
    kle: subject === undefined ? null : { subject, facet: parts?.[2] ?? null },
  };
}
