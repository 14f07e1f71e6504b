import type { Meeting } from "../../tests/generator/meeting.js";
import { bullets, item, meeting, numbered, section, ungrouped } from "./build-meeting.js";

/** The meeting before, whose minutes are printed inside item 2. */
const earlier: Meeting = meeting({
  seed: "sample-d-earlier",
  body: "Netværk for Kommunaldirektører",
  organisation: "Tornager Kommune",
  date: "2023-09-29",
  startTime: "10:00",
  location: "Kursuscenter Engdraget",
  groups: ungrouped([
    item({
      number: "41",
      title: "Godkendelse af dagsorden",
      caseNumber: "00.01.10-A00-7-23",
      sections: [
        section(
          "indstilling",
          "Indstilling",
          "Det indstilles, at netværket godkender dagsordenen.",
        ),
        section("beslutning", "Beslutning", "Dagsordenen blev godkendt."),
      ],
      recommendations: [
        {
          by: null,
          to: "netværket",
          points: ["Det indstilles, at netværket godkender dagsordenen."],
        },
      ],
      outcome: "godkendt",
    }),
    item({
      number: "42",
      title: "Resultatkontrakt med Erhvervshus Øst",
      caseNumber: "24.10.00-A00-2-23",
      sections: [
        section(
          "indstilling",
          "Indstilling",
          "Det indstilles, at netværket",
          bullets(
            "drøfter udkastet til resultatkontrakt",
            "giver formanden mandat til at forhandle de sidste ændringer",
          ),
        ),
        section(
          "beslutning",
          "Beslutning",
          "Udkastet blev drøftet. Der var ønske om, at mål for grøn omstilling gøres målbare, og at de små håndværksvirksomheder nævnes. Formanden fik mandat.",
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Den nuværende kontrakt udløber med årets udgang. Erhvervshuset har vejledt 640 virksomheder i 2022, hvilket er 15 pct. flere end aftalt. Udkastet følger i hovedtræk den gamle kontrakt, men indeholder et nyt afsnit om generationsskifte.",
        ),
      ],
      recommendations: [
        {
          by: null,
          to: "netværket",
          points: [
            "drøfter udkastet til resultatkontrakt",
            "giver formanden mandat til at forhandle de sidste ændringer",
          ],
        },
      ],
      outcome: "droeftet",
    }),
    item({
      number: "43",
      title: "Fælles beredskab ved strømsvigt",
      caseNumber: "14.00.08-P20-1-23",
      sections: [
        section(
          "indstilling",
          "Indstilling",
          "Det indstilles, at netværket tager orienteringen til efterretning.",
        ),
        section("beslutning", "Beslutning", "Taget til efterretning."),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Beredskaberne har i foråret øvet et strømsvigt på 36 timer. Øvelsen viste, at plejecentrene klarer sig godt, men at der mangler en aftale om brændstof til nødgeneratorer.",
        ),
      ],
      recommendations: [
        {
          by: null,
          to: "netværket",
          points: ["Det indstilles, at netværket tager orienteringen til efterretning."],
        },
      ],
      outcome: "taget_til_efterretning",
    }),
    item({
      number: "44",
      title: "Udbud af kørsel til specialskoler",
      caseNumber: "13.05.16-Ø54-4-23",
      sections: [
        section(
          "indstilling",
          "Indstilling",
          "Det indstilles, at netværket",
          bullets(
            "godkender, at fem kommuner udbyder kørslen sammen",
            "tager stilling til, om elever over 15 år skal tilbydes buskort i stedet",
          ),
        ),
        section(
          "beslutning",
          "Beslutning",
          "Godkendt. Spørgsmålet om buskort sendes til skolecheferne, som bedes om et fælles svar inden jul.",
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Udgiften til kørsel af elever til specialskoler er steget med en fjerdedel på tre år. Det skyldes både dyrere brændstof og længere afstande, fordi tilbuddene er blevet mere specialiserede.",
          "De fem kommuner kører i dag på kryds og tværs af hinanden. En gennemgang af én uges kørsel i maj viste, at 31 af 118 daglige ture kunne lægges sammen uden at eleverne kom senere end i dag. Besparelsen anslås til 2,4 mio. kr. om året, men den forudsætter, at skolerne vil begynde på samme klokkeslæt.",
          "Skolelederne er indstillet på at flytte mødetiden, hvis de får besked senest i februar, så skemaerne kan lægges efter det.",
        ),
      ],
      recommendations: [
        {
          by: null,
          to: "netværket",
          points: [
            "godkender, at fem kommuner udbyder kørslen sammen",
            "tager stilling til, om elever over 15 år skal tilbydes buskort i stedet",
          ],
        },
      ],
      outcome: "godkendt",
    }),
    item({
      number: "45",
      title: "Eventuelt",
      caseNumber: "00.01.10-A00-7-23",
      sections: [
        section(
          "beslutning",
          "Beslutning",
          "Oda Brinkmann efterlyste en fælles holdning til brug af private vagtværn.",
        ),
      ],
    }),
  ]),
});

/** Minutes that print the whole earlier minutes, with its own page count, inside an item. */
export const compoundMinutes: Meeting = meeting({
  seed: "sample-d",
  body: "Netværk for Kommunaldirektører",
  organisation: "Tornager Kommune",
  date: "2023-12-01",
  startTime: "10:00",
  endTime: "12:00",
  location: "Kursuscenter Engdraget",
  contents: true,
  contentsPages: [1, 1, 5, 5, 5],
  groups: ungrouped([
    item({
      number: "1",
      title: "Godkendelse af dagsorden",
      presenter: "Steen Glerup",
      sections: [
        section(
          "indstilling",
          "Indstilling",
          "Det indstilles, at netværket godkender dagsordenen.",
        ),
        section(
          "beslutning",
          "Beslutning",
          "Godkendt. Oda Brinkmann bad om, at strømsvigt kommer op igen under eventuelt.",
        ),
      ],
      recommendations: [
        {
          by: null,
          to: "netværket",
          points: ["Det indstilles, at netværket godkender dagsordenen."],
        },
      ],
      outcome: "godkendt",
    }),
    item({
      number: "2",
      title: "Godkendelse af referat fra mødet den 29. september",
      presenter: "Steen Glerup",
      sections: [
        section("indstilling", "Indstilling", "Det indstilles, at netværket godkender referatet."),
        section("beslutning", "Beslutning", "Godkendt."),
      ],
      recommendations: [
        {
          by: null,
          to: "netværket",
          points: ["Det indstilles, at netværket godkender referatet."],
        },
      ],
      outcome: "godkendt",
      embedded: { kind: "minutes", title: "Referat fra mødet den 29. september", meeting: earlier },
    }),
    item({
      number: "3",
      title: "Resultatkontrakt med Erhvervshus Øst",
      presenter: "Laurits Kirkebjerg",
      sections: [
        section(
          "indstilling",
          "Indstilling",
          "Det indstilles, at netværket godkender resultatkontrakten for 2024.",
        ),
        section(
          "beslutning",
          "Beslutning",
          "Kontrakten blev godkendt under forudsætning af, at målet om antal vejledninger sættes til 700.",
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Formanden har i oktober forhandlet med erhvervshuset. Tre af netværkets ønsker er kommet med i den endelige tekst:",
          numbered(
            "Mål for grøn omstilling opgøres hvert halve år",
            "Håndværksvirksomheder med under ti ansatte nævnes som målgruppe",
            "Rapporten sendes til kommunerne senest den 1. marts",
          ),
          "Kontrakten løber i et år og kan forlænges to gange.",
        ),
      ],
      recommendations: [
        {
          by: null,
          to: "netværket",
          points: ["Det indstilles, at netværket godkender resultatkontrakten for 2024."],
        },
      ],
      outcome: "godkendt_med_aendringer",
    }),
    item({
      number: "4",
      title: "Fælles ansøgning til lånepuljen for botilbud",
      presenter: "Oda Brinkmann og Erling Pagh",
      sections: [
        section(
          "indstilling",
          "Indstilling",
          "Det indstilles, at netværket",
          bullets(
            "godkender den fælles prioritering af projekter",
            "beder Tornager Kommune om at sende ansøgningen",
          ),
        ),
        section(
          "beslutning",
          "Beslutning",
          "Sagen blev udsat til næste møde, da to af projekterne mangler overslag.",
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Puljen er på 300 mio. kr. på landsplan, og fristen er den 15. februar 2024. Kommunerne har meldt syv projekter ind. Det største er ombygningen af Birkevangen i Mølkær, der skal give plads til tolv borgere med autisme.",
        ),
      ],
      recommendations: [
        {
          by: null,
          to: "netværket",
          points: [
            "godkender den fælles prioritering af projekter",
            "beder Tornager Kommune om at sende ansøgningen",
          ],
        },
      ],
      outcome: "udsat",
    }),
    item({
      number: "5",
      title: "Eventuelt",
      presenter: "Steen Glerup",
      sections: [
        section(
          "beslutning",
          "Beslutning",
          "Brændstof til nødgeneratorer tages op i beredskabskredsen i januar.",
        ),
      ],
    }),
  ]),
});
