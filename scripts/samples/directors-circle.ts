import {
  bullets,
  file,
  item,
  meeting,
  section,
  subtitle,
  table,
  ungrouped,
} from "./build-meeting.js";

const recommends =
  "Formandskabet for Velfærdsdirektørkredsen indstiller, at Velfærdsdirektørkredsen";

/** A directors' circle with file names on top of each item and headings in capitals. */
export const directorsCircleMinutes = meeting({
  seed: "sample-b",
  body: "Velfærdsdirektørkredsen",
  organisation: "Fælleskommunalt Velfærdssekretariat",
  date: "2023-11-22",
  startTime: "12:30",
  location: "Hotel Fjordbakken, Klintersø",
  contents: true,
  contentsPages: [1, 1, 2, 3],
  groups: ungrouped([
    item({
      number: "1",
      title: "Temadrøftelse: Kommunernes rolle i det nære sundhedsvæsen",
      attachments: [file("Oplæg om det nære sundhedsvæsen.pdf")],
      sections: [
        section(
          "referat",
          "Referat",
          "Professor Ragnhild Stenholt holdt oplæg om erfaringerne fra tre kommuner, der har samlet sygepleje, genoptræning og almen praksis under samme tag. Hun fremhævede, at fælles ledelse betyder mere end fælles bygninger.",
          "Kredsen drøftede herefter, hvilke opgaver det giver mening at løse sammen. Der var enighed om, at akutsygeplejen er det oplagte sted at begynde.",
        ),
        section(
          "resume",
          "Resumé",
          "Formandskabet har besluttet, at hvert møde indledes med en temadrøftelse. Første tema er kommunernes rolle i det nære sundhedsvæsen.",
        ),
        section(
          "indstilling",
          "Indstilling",
          recommends,
          bullets("drøfter oplægget med udgangspunkt i de tre spørgsmål i sagsfremstillingen"),
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Det nære sundhedsvæsen har været et politisk mål i mere end ti år, men opgaverne er fordelt meget forskelligt fra kommune til kommune.",
          subtitle("Spørgsmål til drøftelsen"),
          bullets(
            "Hvilke opgaver kan med fordel løses af flere kommuner i fællesskab?",
            "Hvad skal der til, for at de praktiserende læger vil være med?",
            "Hvordan undgår vi, at de mindste kommuner bliver kunder i stedet for partnere?",
          ),
        ),
      ],
      recommendations: [
        {
          by: "Formandskabet for Velfærdsdirektørkredsen",
          to: "Velfærdsdirektørkredsen",
          points: ["drøfter oplægget med udgangspunkt i de tre spørgsmål i sagsfremstillingen"],
        },
      ],
      outcome: "droeftet",
    }),
    item({
      number: "2",
      title: "Godkendelse af budget for Fælleskommunalt Velfærdssekretariat 2024",
      attachments: [file("Budget 2024.docx"), file("Regnskab 2022.pdf")],
      sections: [
        section(
          "referat",
          "Referat",
          "Velfærdsdirektørkredsen godkendte budgettet. Øjvind Poulsgaard bad om, at der til næste år vises en fordeling på de enkelte arbejdsgrupper.",
        ),
        section(
          "resume",
          "Resumé",
          "Sekretariatets udgifter deles mellem de ni kommuner efter folketal. Der foreslås en uændret ramme, når der ses bort fra pris- og lønudviklingen.",
        ),
        section(
          "indstilling",
          "Indstilling",
          recommends,
          bullets("godkender budgettet for 2024", "tager regnskabet for 2022 til efterretning"),
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Budgettet omfatter to årsværk, lokaler og mødeudgifter. Overskuddet fra 2022 på 84.000 kr. foreslås brugt til en fælles evaluering af akutfunktionerne.",
          table(
            ["Post", "2023", "2024"],
            ["Løn", "1.310.000", "1.356.000"],
            ["Lokaler og drift", "142.000", "146.000"],
            ["Møder og konferencer", "95.000", "95.000"],
          ),
          "Beløbene er i kroner og i løbende priser. Kommunernes bidrag opkræves i januar.",
        ),
      ],
      recommendations: [
        {
          by: "Formandskabet for Velfærdsdirektørkredsen",
          to: "Velfærdsdirektørkredsen",
          points: ["godkender budgettet for 2024", "tager regnskabet for 2022 til efterretning"],
        },
      ],
      outcome: "godkendt",
    }),
    item({
      number: "3",
      title:
        "Orientering om fælles journal på akutpladser og de juridiske spørgsmål, der skal afklares før en afprøvning",
      sections: [
        section("referat", "Referat", "Orienteringen blev taget til efterretning."),
        section(
          "resume",
          "Resumé",
          "En arbejdsgruppe har set på, om sygeplejersker fra to kommuner kan skrive i den samme journal, når de bemander en fælles akutplads.",
        ),
        section(
          "indstilling",
          "Indstilling",
          recommends,
          bullets("tager orienteringen til efterretning"),
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Det er teknisk muligt allerede i dag, men det er uklart, hvem der er dataansvarlig. To kommuners jurister er kommet til hver sit resultat.",
          subtitle("Muligheder"),
          "Den ene mulighed er, at den kommune, der ejer pladsen, er dataansvarlig for alt. Den anden er en fælles ordning, hvor ansvaret følger borgeren. Den sidste kræver en aftale mellem alle ni kommuner.",
          "Sekretariatet har bedt om en udtalelse og vender tilbage, når den foreligger, dog senest den 20. marts 2024.",
        ),
        section(
          "bemaerkninger",
          "Kommunale bemærkninger",
          "Lyngrup Kommune ønsker, at arbejdet afventer den nationale løsning.",
        ),
      ],
      recommendations: [
        {
          by: "Formandskabet for Velfærdsdirektørkredsen",
          to: "Velfærdsdirektørkredsen",
          points: ["tager orienteringen til efterretning"],
        },
      ],
      outcome: "taget_til_efterretning",
    }),
    item({
      number: "4",
      title: "Eventuelt",
      sections: [
        section(
          "referat",
          "Referat",
          "Næste møde er den 24. januar 2024. Hvidmark Kommune er vært.",
        ),
      ],
    }),
  ]),
});
