import {
  absent,
  attachment,
  bullets,
  item,
  meeting,
  numbered,
  present,
  section,
  subtitle,
  ungrouped,
} from "./build-meeting.js";

const recommends = "Formandskabet indstiller, at Forum for Sundhed og Omsorg";

/** A joint committee's minutes with participants by municipality. */
export const jointCommitteeMinutes = meeting({
  seed: "sample-a",
  body: "Forum for Sundhed og Omsorg",
  organisation: "Det Fælleskommunale Sekretariat",
  date: "2024-03-14",
  startTime: "10:00",
  endTime: "12:30",
  location: "Solum Rådhus, mødelokale 2",
  chair: "Grethe Fauerby",
  contents: true,
  contentsPages: [1, 2, 3, 3, 3],
  participants: [
    present("Grethe Fauerby", { role: "formand", organisation: "Solum Kommune" }),
    present("Viggo Hedemark", { role: "næstformand", organisation: "Tranholt Kommune" }),
    present("Ingrid Søgård-Lund", { organisation: "Lindsø Kommune" }),
    present("Palle Bonnesen", { organisation: "Hjortkær Kommune" }),
    present("Thea Ørskov", { organisation: "Brøndager Kommune" }),
    present("Knud Ravn Elkjær", { organisation: "Mølkær Kommune" }),
    present("Signe Vestermark", { organisation: "Det Fælleskommunale Sekretariat" }),
    present("Malthe Udby", { organisation: "Det Fælleskommunale Sekretariat" }),
    absent("Jette Abildtrup", { organisation: "Kærhøj Kommune" }),
    absent("Svend Overby", { organisation: "Askelund Kommune" }),
  ],
  groups: ungrouped([
    item({
      number: "1",
      title: "Siden sidst",
      sections: [
        section(
          "referat",
          "Referat",
          "Grethe Fauerby bød velkommen, ikke mindst til Thea Ørskov, som er ny direktør i Brøndager Kommune. Herefter blev der orienteret kort om:",
          bullets(
            "Den fælles ansøgning om midler til velfærdsteknologi er sendt den 1. marts. Der ventes svar inden sommerferien.",
            "Hospitalet i Solum lukker ni senge i juli. Kommunerne får besked om konkrete datoer senest i uge 20.",
            "Mødet i september flyttes til Mølkær, fordi rådhuset i Tranholt bygges om.",
          ),
        ),
      ],
    }),
    item({
      number: "2",
      title: "Status på samarbejdet om udskrivelse af ældre medicinske patienter",
      sections: [
        section(
          "referat",
          "Referat",
          "Sundhedschef Bodil Thyregod præsenterede de første tal fra det nye samarbejde. Antallet af udskrivelser med korrekt plejeforløbsplan er steget fra 61 til 78 pct., mens der ikke er sket en forbedring i weekenderne.",
          "Forum for Sundhed og Omsorg drøftede tallene og pegede bl.a. på:",
          bullets(
            "Medicin til de første to døgn er stadig det, der oftest mangler. Det bør ind som et fast punkt i tjeklisten.",
            "Der er for mange opkald til forkerte numre. Sekretariatet laver en oversigt, som kan hænge på afdelingerne.",
            "Tallene bør fremover vises pr. kommune, så den enkelte kan følge sin egen udvikling.",
          ),
          "Status blev taget til efterretning.",
        ),
        section(
          "indstilling",
          "Indstilling",
          recommends,
          bullets(
            "tager status til efterretning",
            "drøfter, hvordan samarbejdet i weekenderne kan styrkes",
          ),
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Samarbejdet trådte i kraft den 1. september 2023 og omfatter de tre medicinske afdelinger i Solum. Hver afdeling har udpeget en udskrivelseskoordinator, der har daglig kontakt til kommunernes visitation.",
          subtitle("Hvad siger tallene?"),
          "Opgørelsen bygger på 412 forløb, som hospital og kommuner har gennemgået hver for sig. I omkring hver femte sag var de to parter ikke enige om, hvorvidt planen var korrekt. Det skyldes især, at borgerens hjælp før indlæggelsen ikke var opdateret.",
          "Arbejdsgruppen har samlet forklaringerne i følgende grupper:",
          numbered(
            "Planen er sendt, efter at borgeren er kommet hjem",
            "Der mangler oplysning om hjælpemidler",
            "Medicinlisten er ikke afstemt med egen læge",
            "Pårørende har fået en anden besked end kommunen",
          ),
          subtitle("Den videre proces"),
          "Arbejdsgruppen mødes igen den 22. april og afleverer et forslag til weekendsamarbejde til mødet i juni. Forslaget skal kunne rummes inden for de nuværende vagtplaner.",
        ),
      ],
      attachments: [attachment(1, "Statusnotat om udskrivelser"), attachment(2, "Tjekliste")],
      recommendations: [
        {
          by: "Formandskabet",
          to: "Forum for Sundhed og Omsorg",
          points: [
            "tager status til efterretning",
            "drøfter, hvordan samarbejdet i weekenderne kan styrkes",
          ],
        },
      ],
      outcome: "taget_til_efterretning",
    }),
    item({
      number: "3",
      title:
        "Fælles indkøb af kompressionsstrømper, herunder model for fordeling af udgifter mellem de deltagende kommuner",
      sections: [
        section(
          "referat",
          "Referat",
          "Knud Ravn Elkjær indledte. Han gjorde opmærksom på, at den nuværende aftale udløber den 31. december, og at en forlængelse kun kan ske én gang.",
          "Model 2 blev godkendt. Hjortkær Kommune tager forbehold for politisk godkendelse.",
        ),
        section(
          "indstilling",
          "Indstilling",
          recommends,
          bullets(
            "godkender model 2, hvor udgifterne fordeles efter forbrug",
            "udpeger en formand for styregruppen",
          ),
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Otte kommuner køber i dag ind hver for sig. En gennemgang af de seneste to års fakturaer viser, at prisen på den samme strømpe varierer med op til 40 pct.",
          "I model 1 betaler alle kommuner det samme beløb pr. indbygger. I model 2 betaler kommunen for de strømper, dens borgere får, plus et bidrag til fælles drift på 60.000 kr. om året. Arbejdsgruppen anbefaler model 2, da ingen kommune derved kommer til at betale for andres borgere.",
        ),
      ],
      recommendations: [
        {
          by: "Formandskabet",
          to: "Forum for Sundhed og Omsorg",
          points: [
            "godkender model 2, hvor udgifterne fordeles efter forbrug",
            "udpeger en formand for styregruppen",
          ],
        },
      ],
      outcome: "godkendt",
    }),
    item({
      number: "4",
      title: "Udpegninger",
      sections: [
        section(
          "referat",
          "Referat",
          "Palle Bonnesen blev udpeget til styregruppen for velfærdsteknologi. Posten i uddannelsesrådet er fortsat ledig, og sekretariatet spørger Askelund Kommune.",
        ),
      ],
      outcome: "udpeget",
    }),
    item({
      number: "5",
      title: "Eventuelt",
      sections: [
        section(
          "referat",
          "Referat",
          "Ingrid Søgård-Lund mindede om konferencen om nære sundhedstilbud den 6. juni.",
        ),
      ],
    }),
  ]),
});
