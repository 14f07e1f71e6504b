const headerLabel =
  /^(?:møde|mødedato|mødetid|mødested|mødenummer|mødetidspunkt|dato|tid|tidspunkt|sted|lokale|deltagere|til stede|tilstede|sekretariat|referent|mødeleder|indkaldte|mødt|fremmødte|afbud|fraværende)(?:\s*:|\t)/iu;

/** Does the line open with a label of a meeting's header ("Mødested: Rådhuset")? */
export function isHeaderLabelLine(line: string): boolean {
  return headerLabel.test(line.trimStart());
}
