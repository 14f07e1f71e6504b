import { bullets, item, meeting, numbered, section, subtitle, ungrouped } from "./build-meeting.js";

/** A chiefs' forum: the decision first, and two items that carry the same number. */
export const chiefsForumMinutes = meeting({
  seed: "sample-c",
  body: "Ældrechefforum",
  organisation: "Ældrechefforum",
  date: "2021-09-02",
  startTime: "09:00",
  groups: ungrouped([
    item({
      number: "1",
      title: "Status på værdighedspolitikkerne i de seks kommuner",
      sections: [
        section("beslutning", "Beslutning", "Ældrechefforum tog status til efterretning."),
        section(
          "referat",
          "Referat",
          "Ældrechef Lisbet Damborg, Vejkær Kommune, gav en kort status. Væsentlige pointer var:",
          bullets(
            "Alle seks kommuner har nu en politik, men kun tre har sat mål, der kan følges op på.",
            "Pårørende efterspørger især en fast medarbejder at ringe til. Det er svært at love, når hver femte stilling er ubesat.",
            "Besøg om morgenen er det, beboerne selv lægger mest vægt på: 1) at blive vækket på samme tid 2) at morgenmaden ikke haster 3) at det er en, man kender.",
          ),
          "Slides fra oplægget er sendt ud sammen med referatet.",
        ),
        section(
          "indstilling",
          "Indstilling",
          bullets("At Ældrechefforum tager status til efterretning."),
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Efter den 1. juli 2019 skal alle kommuner have en politik for værdig ældrepleje. Forum besluttede på mødet d. 4. februar 2021, at status skal behandles en gang om året.",
        ),
      ],
      recommendations: [
        {
          by: null,
          to: "Ældrechefforum",
          points: ["At Ældrechefforum tager status til efterretning."],
        },
      ],
      outcome: "taget_til_efterretning",
    }),
    item({
      number: "2",
      title: "Drøftelse af fælles vikarkorps i ferieperioder",
      sections: [
        section(
          "beslutning",
          "Beslutning",
          "Ældrechefforum drøftede forslaget og besluttede, at tre kommuner prøver det af i sommeren 2022.",
        ),
        section(
          "referat",
          "Referat",
          "Der var stor interesse for et fælles korps, men også bekymring for, at de bedste vikarer forsvinder til de kommuner, der betaler mest.",
          "Marksted, Skærvad og Nordmose vil gerne være med i en prøve. De øvrige følger arbejdet på afstand.",
        ),
        section(
          "indstilling",
          "Indstilling",
          bullets(
            "At Ældrechefforum drøfter forslaget.",
            "At der tages stilling til, hvilke kommuner der vil deltage.",
          ),
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Kommunerne bruger tilsammen 31 mio. kr. om året på vikarer fra private bureauer. Et fælles korps kan oprettes på mindst to måder.",
          subtitle("Model A: Egen afdeling"),
          "Korpset ansættes i én kommune, som sælger timer til de andre. Det giver en enkel ledelse, men kræver en aftale om, hvem der har første ret.",
          subtitle("Model B: Delt bemanding"),
          "Hver kommune stiller medarbejdere til rådighed mod at kunne trække tilsvarende timer. Modellen er billig, men tung at administrere.",
          "Uanset model skal følgende afklares:",
          numbered(
            "Overenskomst og arbejdstid",
            "Adgang til omsorgssystemerne",
            "Kørsel og afregning",
          ),
        ),
      ],
      recommendations: [
        {
          by: null,
          to: "Ældrechefforum",
          points: [
            "At Ældrechefforum drøfter forslaget.",
            "At der tages stilling til, hvilke kommuner der vil deltage.",
          ],
        },
      ],
      outcome: "droeftet",
    }),
    item({
      number: "2",
      title: "Nyt fra arbejdsgruppen om demens",
      sections: [
        section("beslutning", "Beslutning", "Taget til efterretning."),
        section(
          "referat",
          "Referat",
          "Arbejdsgruppen har holdt to møder og forventer at være færdig til jul. Den foreslår, at demensvenlige skilte ens i alle kommuner.",
        ),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Gruppen er nedsat den 4. februar 2021 og består af demenskoordinatorer fra Vejkær, Marksted og Tornager.",
        ),
      ],
      outcome: "taget_til_efterretning",
    }),
    item({
      number: "4",
      title: "Mødedatoer i 2022",
      sections: [
        section(
          "beslutning",
          "Beslutning",
          "Datoerne blev godkendt med den ændring, at junimødet flyttes til d. 9. juni.",
        ),
        section("indstilling", "Indstilling", bullets("At forslaget til mødedatoer godkendes.")),
        section(
          "sagsfremstilling",
          "Sagsfremstilling",
          "Sekretariatet foreslår 3. februar, 2. juni, 1. september og 1. december 2022, alle dage kl. 9-12.",
        ),
      ],
      recommendations: [{ by: null, to: null, points: ["At forslaget til mødedatoer godkendes."] }],
      outcome: "godkendt_med_aendringer",
    }),
    item({
      number: "5",
      title: "Eventuelt",
      sections: [
        section("beslutning", "Beslutning", "-"),
        section(
          "referat",
          "Referat",
          "Hanne Nørreskov stopper den 31. oktober og takkede for et godt samarbejde gennem otte år.",
        ),
      ],
    }),
  ]),
});
