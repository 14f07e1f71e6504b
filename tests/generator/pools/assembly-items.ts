/** One step of a general meeting's fixed agenda, with ways to tell how it went. */
export interface AssemblyItem {
  titles: readonly string[];
  lines: readonly string[];
  outcome: "udpeget" | "godkendt" | "droeftet" | "ikke_godkendt" | "ingen";
}

export const assemblyItems: readonly AssemblyItem[] = [
  {
    titles: ["Valg af dirigent", "Valg af dirigent og stemmetællere"],
    lines: [
      "{person} blev valgt og konstaterede, at generalforsamlingen var lovligt indvarslet.",
      "Bestyrelsen foreslog {person}, som blev valgt med akklamation.",
    ],
    outcome: "udpeget",
  },
  {
    titles: ["Valg af referent"],
    lines: ["{person} blev valgt.", "Valgt blev {person}."],
    outcome: "udpeget",
  },
  {
    titles: ["Bestyrelsens beretning", "Formandens beretning for det forløbne år"],
    lines: [
      "Formanden fortalte om årets arbejdsdage, den nye pumpe og det gode samarbejde med kommunen. Beretningen blev godkendt.",
      "Formanden oplæste beretningen. Der blev spurgt til belysningen på stien. Beretningen blev herefter enstemmigt godkendt.",
    ],
    outcome: "godkendt",
  },
  {
    titles: ["Fremlæggelse af regnskab til godkendelse", "Aflæggelse af regnskab"],
    lines: [
      "Kassereren gennemgik regnskabet, som viste et overskud på {amount} kr. Regnskabet blev godkendt.",
      "Årets underskud på {amount} kr. skyldes den nye varmepumpe. Regnskabet blev godkendt uden bemærkninger.",
    ],
    outcome: "godkendt",
  },
  {
    titles: ["Indkomne forslag"],
    lines: [
      "Forslaget om at tillade trampoliner blev livligt drøftet. Ved håndsoprækning blev det forkastet.",
      "Der var et forslag om at forbyde brændeovne. Forslaget blev ikke vedtaget.",
    ],
    outcome: "ikke_godkendt",
  },
  {
    titles: ["Fastsættelse af kontingent", "Budget og kontingent for det kommende år"],
    lines: [
      "Bestyrelsen foreslog uændret kontingent. Forslaget blev vedtaget.",
      "Kontingentet sættes op til {count} kr. i kvartalet. Vedtaget enstemmigt.",
    ],
    outcome: "godkendt",
  },
  {
    titles: ["Valg af medlemmer til bestyrelsen", "Valg til bestyrelsen"],
    lines: [
      "{person} og {person} blev genvalgt. Nyvalgt blev {person}.",
      "På valg var {person}, som modtog genvalg. Valgt.",
    ],
    outcome: "udpeget",
  },
  {
    titles: ["Valg af suppleanter"],
    lines: ["Valgt blev {person} som 1. suppleant og {person} som 2. suppleant."],
    outcome: "udpeget",
  },
  {
    titles: ["Valg af revisor", "Valg af revisor og revisorsuppleant"],
    lines: ["{person} blev genvalgt som revisor.", "Som revisor valgtes {person}."],
    outcome: "udpeget",
  },
  {
    titles: ["Eventuelt"],
    lines: [
      "Der blev spurgt til hastigheden på {street}, og flere ønskede bump. Dirigenten takkede for god ro og orden.",
      "{person} takkede bestyrelsen for indsatsen med den nye legeplads.",
    ],
    outcome: "ingen",
  },
];
