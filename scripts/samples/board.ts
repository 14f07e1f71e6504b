import { absent, bullets, item, meeting, present, section, ungrouped } from "./build-meeting.js";

/** A residents' association board that keeps its minutes in Markdown. */
export const boardMinutes = meeting({
  seed: "sample-h",
  body: "Bestyrelsen",
  bodyAlternatives: ["bestyrelse", "bestyrelsesmøde", "Andelsboligforeningen Søndertoften"],
  organisation: "Andelsboligforeningen Søndertoften",
  date: "2025-01-15",
  startTime: "19:00",
  endTime: "21:15",
  location: "Fælleshuset",
  secretary: "Nanna Hvidkær",
  participants: [
    present("Ejnar Pagh", { role: "formand" }),
    present("Nanna Hvidkær"),
    present("Lilian Glerup", { role: "kasserer" }),
    present("Rune Stenholt"),
    absent("Inge Fabricius"),
  ],
  groups: ungrouped([
    item({
      number: "1",
      title: "Godkendelse af referat fra sidste møde",
      sections: [
        section(
          "referat",
          "Referat",
          "Rune havde en rettelse til punktet om cykelkælderen: Det er den nordlige dør, der binder, ikke den sydlige.",
        ),
        section("beslutning", "Beslutning", "Referatet blev godkendt med rettelsen."),
      ],
      outcome: "godkendt_med_aendringer",
    }),
    item({
      number: "2",
      title: "Økonomi",
      sections: [
        section(
          "referat",
          "Referat",
          "Lilian gennemgik årets foreløbige tal:",
          bullets(
            "Boligafgiften er betalt af alle på nær en enkelt andelshaver, som har fået en aftale om afdrag.",
            "Varmeregningen er 38.000 kr. lavere end sidste år, fordi ventilerne i opgang C er skiftet.",
            "Der er 212.000 kr. på kontoen til vedligeholdelse.",
          ),
          "Revisor kommer den 11. februar.",
        ),
        section("beslutning", "Beslutning", "Taget til efterretning."),
      ],
      outcome: "taget_til_efterretning",
    }),
    item({
      number: "3",
      title: "Nye vinduer mod gården",
      sections: [
        section(
          "referat",
          "Referat",
          "Der er kommet tre tilbud. Det billigste er på vinduer af plast, og det vil kommunen næppe godkende, da huset er bevaringsværdigt. Ejnar har talt med naboforeningen, som er glad for tømreren fra Mølkær.",
          "Vi talte også om, hvordan andelshaverne kan bo i lejlighederne imens. Tømreren regner med to dage pr. lejlighed, hvis møblerne er flyttet fra væggen.",
        ),
        section(
          "beslutning",
          "Beslutning",
          "Bestyrelsen vælger tilbuddet fra tømreren i Mølkær og lægger det frem på generalforsamlingen i april. Nanna skriver et udkast til brev.",
        ),
      ],
    }),
    item({
      number: "4",
      title: "Henvendelser fra beboerne",
      sections: [
        section(
          "referat",
          "Referat",
          "Familien i 14, 2. th. ønsker at slå væggen mellem køkken og stue ned. Væggen er bærende, så der skal en ingeniør på.",
          "En beboer klager over, at der ryges i opgang A. Vi hænger en venlig seddel op.",
        ),
        section(
          "beslutning",
          "Beslutning",
          "Ombygningen kan godkendes, når der foreligger en beregning fra en ingeniør og en tilladelse fra kommunen.",
        ),
      ],
    }),
    item({
      number: "5",
      title: "Eventuelt",
      sections: [
        section(
          "referat",
          "Referat",
          "Fastelavn holdes søndag den 2. marts kl. 14 i gården. Rune sørger for tønden. Næste møde er den 12. februar hos Lilian.",
        ),
      ],
    }),
  ]),
});
