import {
  absent,
  attachment,
  bullets,
  item,
  meeting,
  numbered,
  present,
  section,
  table,
} from "./build-meeting.js";

const decisionHeading = "Byrådets beslutning den 27. februar 2024";

/** A council's minutes with votes, open items and a closed one. */
export const councilMinutes = meeting({
  seed: "sample-e4",
  body: "Byrådet",
  bodyAlternatives: ["Byrådet i Kærhøj Kommune", "Kærhøj Byråd"],
  organisation: "Kærhøj Kommune",
  date: "2024-02-27",
  startTime: "17:00",
  endTime: "19:10",
  location: "Byrådssalen, Nørregade 2",
  contents: true,
  contentsPages: [1, 1, 2, 3, 3, 3],
  participants: [
    present("Agnete Rosenvang", { role: "borgmester", party: "A" }),
    present("Carsten Toftegaard", { party: "V" }),
    present("Dagny Hauge", { party: "A" }),
    present("Finn Egelund", { party: "F" }),
    present("Frida Markussen", { party: "Ø" }),
    present("Gunnar Tangkjær", { party: "V" }),
    present("Hjalmar Balslev", { party: "C" }),
    present("Kirstine Juulsager", { party: "B" }),
    present("Margit Flensted", { party: "C" }),
    present("Ole Lindegård", { party: "V" }),
    present("Solvej Ibsgaard", { party: "A" }),
    present("Ulla Sandager", { party: "F" }),
    absent("Rune Kallehave", { party: "O" }),
  ],
  groups: [
    {
      title: "Åbne punkter",
      items: [
        item({
          number: "12",
          title: "Godkendelse af dagsorden",
          sections: [
            section(
              "beslutning",
              decisionHeading,
              "Godkendt. Rune Kallehave (O) var fraværende. Der var ikke indkaldt stedfortræder.",
            ),
          ],
          outcome: "godkendt",
        }),
        item({
          number: "13",
          title: "Lokalplan 84 for boliger ved Teglværksvej, endelig vedtagelse",
          caseNumber: "23-018842",
          sections: [
            section(
              "resume",
              "Resume",
              "Lokalplanen gør det muligt at bygge 38 rækkehuse og et fælleshus på det gamle teglværks lerplads. Planen har været i høring i otte uger, og der er kommet 21 høringssvar.",
            ),
            section(
              "sagsfremstilling",
              "Sagsfremstilling",
              "Området ligger mellem jernbanen og åen og har ligget ubenyttet hen, siden teglværket lukkede i 1994. Ejeren har renset den forurenede jord i den østlige ende.",
              "Høringssvarene handler især om trafik og regnvand. Administrationen foreslår på den baggrund, at planen ændres på tre punkter:",
              numbered(
                "Vejadgangen flyttes 30 meter mod nord, så udkørslen bliver mere overskuelig.",
                "Regnvand forsinkes i et åbent bassin i stedet for i rør.",
                "Der må ikke opsættes faste hegn mod åen.",
              ),
              "Teknik- og Miljøudvalget besluttede den 6. februar 2024: ”Udvalget anbefaler planen med de foreslåede ændringer.”",
            ),
            section(
              "oekonomi",
              "Økonomi",
              "Kommunen skal overtage stien langs åen. Udgiften til vedligeholdelse er 18.000 kr. om året og holdes inden for rammen.",
            ),
            section(
              "indstilling",
              "Indstilling",
              "Teknik- og Miljøudvalget indstiller, at Byrådet",
              bullets(
                "vedtager Lokalplan 84 endeligt med de tre ændringer",
                "godkender hvidbogen som kommunens svar på høringen",
              ),
            ),
            section(
              "beslutning",
              decisionHeading,
              "Indstillingen blev sat til afstemning.",
              "For stemte 9 (A, B, F, V).",
              "Imod stemte 2 (C), som finder, at bebyggelsen er for tæt.",
              "Frida Markussen (Ø) undlod at stemme.",
              "Indstillingen er dermed godkendt.",
            ),
          ],
          attachments: [attachment(1, "Lokalplan 84"), attachment(2, "Hvidbog over høringssvar")],
          recommendations: [
            {
              by: "Teknik- og Miljøudvalget",
              to: "Byrådet",
              points: [
                "vedtager Lokalplan 84 endeligt med de tre ændringer",
                "godkender hvidbogen som kommunens svar på høringen",
              ],
            },
          ],
          outcome: "godkendt",
          vote: { for: 9, against: 2, abstained: 1 },
        }),
        item({
          number: "14",
          title: "Anlægsbevilling til renovering af Møllestiens Børnehus",
          caseNumber: "24-001207",
          sections: [
            section(
              "resume",
              "Resume",
              "Taget på børnehuset er utæt, og der er fundet skimmelsvamp i garderoben. Der søges om 4.350.000 kr. til nyt tag og ventilation.",
            ),
            section(
              "sagsfremstilling",
              "Sagsfremstilling",
              "Børnene flytter i anlægsperioden til pavilloner på skolens boldbane. Forældrebestyrelsen har været med til at lægge planen for flytningen og har især lagt vægt på, at legepladsen kan bruges hele tiden.",
              table(
                ["Post", "Beløb i kr."],
                ["Tag og tagrender", "2.480.000"],
                ["Ventilation", "1.120.000"],
                ["Pavilloner og flytning", "560.000"],
                ["Uforudsete udgifter", "190.000"],
              ),
            ),
            section(
              "oekonomi",
              "Økonomi",
              "Beløbet er afsat i investeringsoversigten for 2024 under vedligeholdelse af kommunale bygninger.",
            ),
            section(
              "indstilling",
              "Indstilling",
              "Økonomiudvalget indstiller, at Byrådet",
              bullets("giver en anlægsbevilling på 4.350.000 kr.", "frigiver rådighedsbeløbet"),
            ),
            section("beslutning", decisionHeading, "Godkendt."),
          ],
          attachments: [attachment(1, "Rapport om indeklima")],
          recommendations: [
            {
              by: "Økonomiudvalget",
              to: "Byrådet",
              points: ["giver en anlægsbevilling på 4.350.000 kr.", "frigiver rådighedsbeløbet"],
            },
          ],
          outcome: "godkendt",
        }),
        item({
          number: "15",
          title: "Forslag fra Frida Markussen (Ø) om gratis busser i weekenden",
          caseNumber: "24-000961",
          sections: [
            section(
              "sagsfremstilling",
              "Sagsfremstilling",
              "Frida Markussen foreslår, at lokalbusserne bliver gratis lørdag og søndag i en prøveperiode på et år. Administrationen har beregnet, at det koster ca. 1,9 mio. kr. i mistede billetindtægter.",
            ),
            section(
              "indstilling",
              "Indstilling",
              "Frida Markussen indstiller, at Byrådet afsætter 1,9 mio. kr. til forsøget.",
            ),
            section(
              "beslutning",
              decisionHeading,
              "Forslaget blev ikke godkendt.",
              "For stemte 3 (F, Ø). Imod stemte 9 (A, B, C, V).",
            ),
          ],
          recommendations: [
            {
              by: "Frida Markussen",
              to: "Byrådet",
              points: [
                "Frida Markussen indstiller, at Byrådet afsætter 1,9 mio. kr. til forsøget.",
              ],
            },
          ],
          outcome: "ikke_godkendt",
          vote: { for: 3, against: 9, abstained: 0 },
        }),
      ],
    },
    {
      title: "Lukkede punkter",
      items: [
        item({
          number: "16",
          title: "Køb af ejendom",
          closed: true,
          caseNumber: "24-002230",
          sections: [section("beslutning", decisionHeading, "Godkendt.")],
          outcome: "godkendt",
        }),
        item({
          number: "17",
          title: "Orientering fra borgmesteren",
          closed: true,
          sections: [section("beslutning", decisionHeading, "Taget til efterretning.")],
          outcome: "taget_til_efterretning",
        }),
      ],
    },
  ],
});
