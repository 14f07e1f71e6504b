import type { ShortSubject } from "./short-subjects.js";

/** A topic that every building-site meeting goes through, with what may be up under it. */
export interface SiteTopic {
  titles: readonly string[];
  matters: readonly ShortSubject[];
}

export const siteTopics: readonly SiteTopic[] = [
  {
    titles: ["Siden sidst", "Godkendelse af referat"],
    matters: [
      {
        titles: ["Forrige referat"],
        lines: ["Referatet af forrige møde blev godkendt uden bemærkninger."],
        attachments: [],
      },
      {
        titles: ["Besøg af Arbejdstilsynet"],
        lines: [
          "Tilsynet besøgte pladsen den {date} og gav ingen påbud.",
          "Der blev spurgt til oplaget af isolering ved skuret.",
        ],
        attachments: [],
      },
    ],
  },
  {
    titles: ["Tidsplan", "Tid og fremdrift"],
    matters: [
      {
        titles: ["Murerarbejde"],
        lines: [
          "Murerne er {count} dage bagud på grund af frost.",
          "Forsinkelsen hentes ind, når facaden mod {street} er lukket.",
        ],
        attachments: [],
      },
      {
        titles: ["Tagdækning"],
        lines: ["Tagfladen mod nord er lukket, og stilladset tages ned i uge {count}."],
        attachments: [],
      },
      {
        titles: ["Vinduer"],
        lines: [
          "Leverancen er udskudt til den {date}.",
          "Åbningerne afdækkes med plast, indtil vinduerne er på pladsen.",
        ],
        attachments: [],
      },
    ],
  },
  {
    titles: ["Økonomi", "Økonomi og ekstraarbejder"],
    matters: [
      {
        titles: ["Aftalesedler"],
        lines: [
          "Aftaleseddel {count} på {amount} kr. blev godkendt af bygherren.",
          "Der udestår en pris på de ændrede døre.",
        ],
        attachments: [],
      },
      {
        titles: ["Uforudsete udgifter"],
        lines: ["Der er brugt {amount} kr. af den afsatte pulje."],
        attachments: [],
      },
    ],
  },
  {
    titles: ["Byggeplads", "Sikkerhed og byggeplads"],
    matters: [
      {
        titles: ["Adgangsveje"],
        lines: [
          "Porten mod {street} holdes låst uden for arbejdstiden.",
          "Kørepladerne er gledet og lægges om.",
        ],
        attachments: [],
      },
      {
        titles: ["Affald og oprydning"],
        lines: ["Der mangler en container til gips, og entreprenøren bestiller en."],
        attachments: [],
      },
      {
        titles: ["Stillads"],
        lines: ["Stilladset er efterset og mærket den {date}."],
        attachments: [],
      },
    ],
  },
  {
    titles: ["Projektering", "Projektforhold"],
    matters: [
      {
        titles: ["Ventilation"],
        lines: [
          "Kanalerne i depotet kolliderer med bjælkelaget, og rådgiveren sender en ny tegning.",
          "Føringsvejen over lokale {count} er fri.",
        ],
        attachments: [],
      },
      {
        titles: ["Belysning i gangen"],
        lines: ["Armaturerne er valgt, og prøven hænger i skuret."],
        attachments: [],
      },
    ],
  },
  {
    titles: ["Kvalitetssikring", "Tilsyn og kvalitetssikring"],
    matters: [
      {
        titles: ["Fugtmålinger"],
        lines: ["Gulvet i salen er målt til {percent} procent og må tørre i {count} dage endnu."],
        attachments: [],
      },
      {
        titles: ["Tilsynsnotater"],
        lines: ["Notat {count} er sendt til entreprenørerne, som svarer inden næste møde."],
        attachments: [],
      },
    ],
  },
  {
    titles: ["Brugerforhold", "Skolen og naboerne"],
    matters: [
      {
        titles: ["Støj i eksamensperioden"],
        lines: ["Der må ikke hugges i beton mellem kl. 9 og 12 de første {count} dage i juni."],
        attachments: [],
      },
      {
        titles: ["Parkering"],
        lines: ["Håndværkerne bruger pladsen ved {street}, så lærerne kan holde ved hallen."],
        attachments: [],
      },
    ],
  },
  {
    titles: ["Eventuelt", "Næste møde"],
    matters: [
      {
        titles: ["Rejsegilde"],
        lines: ["Rejsegildet holdes den {date} i den nye fløj."],
        attachments: [],
      },
    ],
  },
];
