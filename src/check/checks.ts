import type { CheckRule } from "./check-rule.js";
import { attachmentNotListed } from "./rules/attachment-not-listed.js";
import { attachmentUnnamed } from "./rules/attachment-unnamed.js";
import { attachmentWithoutSection } from "./rules/attachment-without-section.js";
import { bodyMissing } from "./rules/body-missing.js";
import { caseNumberMissing } from "./rules/case-number-missing.js";
import { columnHeadsWithoutColumns } from "./rules/column-heads-without-columns.js";
import { compoundSplit } from "./rules/compound-split.js";
import { contentsEntryWithoutItem } from "./rules/contents-entry-without-item.js";
import { contentsTitleDiffers } from "./rules/contents-title-differs.js";
import { dateImplausible } from "./rules/date-implausible.js";
import { dateImpossible } from "./rules/date-impossible.js";
import { dateMissing } from "./rules/date-missing.js";
import { decimalPoint } from "./rules/decimal-point.js";
import { decisionMissing } from "./rules/decision-missing.js";
import { decisionsNotFound } from "./rules/decisions-not-found.js";
import { documentTypeDiffers } from "./rules/document-type-differs.js";
import { embeddedDocument } from "./rules/embedded-document.js";
import { emptyListLine } from "./rules/empty-list-line.js";
import { fullStopMissing } from "./rules/full-stop-missing.js";
import { headingAtItemEnd } from "./rules/heading-at-item-end.js";
import { headingMisspelt } from "./rules/heading-misspelt.js";
import { headingRunIntoText } from "./rules/heading-run-into-text.js";
import { hiddenText } from "./rules/hidden-text.js";
import { imageLost } from "./rules/image-lost.js";
import { itemAfterAnyOtherBusiness } from "./rules/item-after-any-other-business.js";
import { itemEmpty } from "./rules/item-empty.js";
import { itemNotInContents } from "./rules/item-not-in-contents.js";
import { itemNumberDuplicate } from "./rules/item-number-duplicate.js";
import { itemNumberMissing } from "./rules/item-number-missing.js";
import { itemNumberOrder } from "./rules/item-number-order.js";
import { itemNumberStyleDiffers } from "./rules/item-number-style-differs.js";
import { itemTitleDuplicate } from "./rules/item-title-duplicate.js";
import { itemTitleHoldsHeading } from "./rules/item-title-holds-heading.js";
import { itemTitleInText } from "./rules/item-title-in-text.js";
import { itemTitlesAlike } from "./rules/item-titles-alike.js";
import { itemTitlesAsSentences } from "./rules/item-titles-as-sentences.js";
import { itemTitlesSmall } from "./rules/item-titles-small.js";
import { itemWithoutTitle } from "./rules/item-without-title.js";
import { itemsWithoutText } from "./rules/items-without-text.js";
import { lineInManyItems } from "./rules/line-in-many-items.js";
import { linkWithoutTarget } from "./rules/link-without-target.js";
import { markupLeft } from "./rules/markup-left.js";
import { maybeClosed } from "./rules/maybe-closed.js";
import { minutesDateDiffers } from "./rules/minutes-date-differs.js";
import { nameSpellingDiffers } from "./rules/name-spelling-differs.js";
import { noItems } from "./rules/no-items.js";
import { numbersAloneInText } from "./rules/numbers-alone-in-text.js";
import { onlyOneItem } from "./rules/only-one-item.js";
import { pageCountMismatch } from "./rules/page-count-mismatch.js";
import { paragraphRepeated } from "./rules/paragraph-repeated.js";
import { participantsMissing } from "./rules/participants-missing.js";
import { personPresentAndAbsent } from "./rules/person-present-and-absent.js";
import { placeholderLeft } from "./rules/placeholder-left.js";
import { privateCprNumber } from "./rules/private-cpr-number.js";
import { privateEmail } from "./rules/private-email.js";
import { privatePhone } from "./rules/private-phone.js";
import { punctuationDoubled } from "./rules/punctuation-doubled.js";
import { sectionEmpty } from "./rules/section-empty.js";
import { sectionHeadingMissing } from "./rules/section-heading-missing.js";
import { sectionRepeated } from "./rules/section-repeated.js";
import { sentenceCut } from "./rules/sentence-cut.js";
import { signatureInItem } from "./rules/signature-in-item.js";
import { spaceMissing } from "./rules/space-missing.js";
import { spellingVaries } from "./rules/spelling-varies.js";
import { suspiciousHyphen } from "./rules/suspicious-hyphen.js";
import { textBeforeItems } from "./rules/text-before-items.js";
import { textBeginsMidSentence } from "./rules/text-begins-mid-sentence.js";
import { textCutOff } from "./rules/text-cut-off.js";
import { titleAgainInText } from "./rules/title-again-in-text.js";
import { titleRepeatDiffers } from "./rules/title-repeat-differs.js";
import { unbalancedMarks } from "./rules/unbalanced-marks.js";
import { voteNotRead } from "./rules/vote-not-read.js";
import { weekdayDiffers } from "./rules/weekday-differs.js";
import { wordRepeated } from "./rules/word-repeated.js";

/** Every rule that looks at a structured tree, in the order it is asked. */
export const checks: CheckRule[] = [
  itemNumberDuplicate,
  itemNumberMissing,
  itemNumberOrder,
  itemNumberStyleDiffers,
  itemWithoutTitle,
  itemTitleDuplicate,
  itemEmpty,
  noItems,
  onlyOneItem,
  itemTitlesAlike,
  itemTitlesAsSentences,
  itemTitlesSmall,
  itemTitleHoldsHeading,
  itemTitleInText,
  itemsWithoutText,
  textBeforeItems,
  textBeginsMidSentence,
  columnHeadsWithoutColumns,
  lineInManyItems,
  numbersAloneInText,
  titleAgainInText,
  headingRunIntoText,
  headingAtItemEnd,
  signatureInItem,
  itemAfterAnyOtherBusiness,
  contentsTitleDiffers,
  contentsEntryWithoutItem,
  itemNotInContents,
  titleRepeatDiffers,
  headingMisspelt,
  sectionEmpty,
  sectionRepeated,
  sectionHeadingMissing,
  decisionMissing,
  decisionsNotFound,
  voteNotRead,
  embeddedDocument,
  attachmentNotListed,
  attachmentUnnamed,
  attachmentWithoutSection,
  caseNumberMissing,
  dateMissing,
  dateImplausible,
  dateImpossible,
  weekdayDiffers,
  minutesDateDiffers,
  bodyMissing,
  documentTypeDiffers,
  participantsMissing,
  personPresentAndAbsent,
  nameSpellingDiffers,
  pageCountMismatch,
  textCutOff,
  sentenceCut,
  fullStopMissing,
  paragraphRepeated,
  wordRepeated,
  suspiciousHyphen,
  compoundSplit,
  spellingVaries,
  punctuationDoubled,
  spaceMissing,
  unbalancedMarks,
  decimalPoint,
  placeholderLeft,
  markupLeft,
  emptyListLine,
  linkWithoutTarget,
  imageLost,
  maybeClosed,
  privateCprNumber,
  privateEmail,
  privatePhone,
  hiddenText,
];
