/**
 * What an item can be about. Texts may hold slots: {town}, {street}, {person}, {amount}, {count},
 * {percent}, {date}, {year}, {school}, {body}.
 */
export interface Subject {
  titles: readonly string[];
  /** Sentences that tell in short what the item is. */
  summary: readonly string[];
  /** Sentences of the case itself. */
  facts: readonly string[];
  /** What is recommended, beginning with a verb in the present ("godkender …"). */
  actions: readonly string[];
  /** What was said at the meeting. */
  debate: readonly string[];
  attachments: readonly string[];
  /** KLE subject. */
  kle: string;
}
