import { item, meeting, section } from "./build-meeting.js";

const line = (number: string, title: string, ...text: string[]) =>
  item({ number, title, sections: text.length > 0 ? [section("tekst", null, ...text)] : [] });

/** A parish council's agenda as plain text, the text run in after each title. */
export const parishAgendaText = meeting({
  seed: "sample-i",
  documentType: "dagsorden",
  body: "Menighedsrådet",
  bodyAlternatives: ["Menighedsrådet ved Nørreløv Sogn", "Nørreløv Sogn"],
  organisation: "Nørreløv Sogn",
  date: "2024-09-18",
  startTime: "19:00",
  location: "konfirmandstuen",
  groups: [
    {
      title: "Beslutningspunkter",
      items: [
        line("1", "Godkendelse af dagsorden"),
        line(
          "2",
          "Kvartalsrapport, 2. kvartal",
          "Kassereren gennemgår rapporten, som er sendt ud den 9. september. Udgiften til varme ligger 14.000 kr. under budgettet, mens vikarudgiften på kirkegården er højere end ventet.",
        ),
        line(
          "3",
          "Kalkning af kirkens nordside",
          "Der er kommet tilbud fra to murere. Stiftet har godkendt, at arbejdet udføres i foråret, hvis vejret er til det.",
          "Rådet skal tage stilling til, om våbenhuset skal med i samme omgang.",
        ),
        line(
          "4",
          "Julekoncert den 8. december",
          "Organisten foreslår, at koret fra Askelund synger med. Honoraret er 3.500 kr. og kan holdes inden for budgettet til musik.",
        ),
      ],
    },
    {
      title: "Drøftelsespunkter",
      items: [
        line(
          "5",
          "Grøn kirke",
          "Udvalget har lavet en liste over tolv små ting, vi kan gøre uden at bruge penge. Rådet drøfter, hvilke tre der begyndes med.",
        ),
        line(
          "6",
          "Frivillige til besøgstjenesten",
          "Der er syv på ventelisten og kun fire besøgsvenner. Skal der en artikel i kirkebladet, eller er det bedre at spørge folk selv?",
        ),
      ],
    },
    {
      title: "Orienteringspunkter",
      items: [
        line("7", "Nyt fra præsten"),
        line(
          "8",
          "Nyt fra kontaktpersonen",
          "Graveren går på pension til sommer, og stillingen slås op i januar.",
        ),
        line("9", "Nyt fra kirkeværgen", "Synet finder sted den 3. oktober kl. 13."),
        line("10", "Eventuelt"),
      ],
    },
  ],
});
