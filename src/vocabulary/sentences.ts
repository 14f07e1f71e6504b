/** Does the text end as a sentence, a lead-in or a list line does: ". ! ? : ;" or a closing mark after one? */
export function endsSentence(text: string): boolean {
  return /[.!?:;…][)\]"”’'»]*\s*$/u.test(text);
}

/** Does the text go on with a small letter (after an opening quote or parenthesis perhaps)? */
export function startsLowerCase(text: string): boolean {
  return /^[("”“'’»]?\p{Ll}/u.test(text.trimStart());
}
