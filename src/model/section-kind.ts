/** The contract's section kinds, in the order a reader expects them. */
export const sectionKinds = [
  "referat",
  "beslutning",
  "indstilling",
  "sagsfremstilling",
  "resume",
  "bemaerkninger",
  "baggrund",
  "oekonomi",
  "lovgrundlag",
  "hoering",
  "kommunikation",
  "tidsplan",
  "sagsforloeb",
  "konsekvenser",
  "bilag",
  "tekst",
  "andet",
] as const;
export type SectionKind = (typeof sectionKinds)[number];
