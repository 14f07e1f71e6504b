import { item, meeting, section, ungrouped } from "./build-meeting.js";

/** An association's general meeting: the titles stand only in the agenda, the text under "Ad 3". */
export const generalMeetingMinutes = meeting({
  seed: "sample-g",
  body: "Generalforsamlingen",
  bodyAlternatives: ["generalforsamling", "Lindsø Roklub"],
  organisation: "Lindsø Roklub",
  date: "2022-03-19",
  startTime: "14:00",
  location: "klubhuset, Havnegade 41",
  contents: true,
  groups: ungrouped(
    (
      [
        [
          "Valg af dirigent og stemmetællere",
          "udpeget",
          "Bestyrelsen foreslog Kaj Frydendal, som blev valgt uden modkandidater. Kaj takkede for valget og konstaterede, at generalforsamlingen er lovligt indkaldt efter vedtægternes § 7, idet indkaldelsen er sendt den 23. februar. Der var 47 stemmeberettigede til stede.|Som stemmetællere valgtes Ellen Drejer og Thorkild Gadegaard.",
        ],
        [
          "Formandens beretning",
          "godkendt",
          "Birgitte Mølbak begyndte med at mindes Holger Poulsgaard, som døde i november efter 51 års medlemskab.|Året har været præget af, at bådehuset fik nyt tag. Det blev dyrere end ventet, men til gengæld er der nu lys og luft, så værkstedet kan bruges om vinteren. Klubben har 168 medlemmer, heraf 39 under 18 år, og det er det højeste antal siden 2009.|På vandet blev det til 31.400 kilometer, og det er 2.600 flere end året før. Den længste tur gik til Klintersø og tilbage på to dage, og Rikke Ågård fik for tredje gang kilometerpokalen.|Niels Tangkjær spurgte, hvornår den gamle inrigger bliver solgt. Formanden svarede, at den er sat til salg, men at der ikke er kommet bud. Beretningen blev derefter godkendt med klapsalver.",
        ],
        [
          "Kassererens fremlæggelse af regnskab",
          "godkendt",
          "Sigurd Bisgaard gennemgik regnskabet, der viser et underskud på 22.615 kr. mod et budgetteret underskud på 15.000 kr. Forskellen skyldes tømmer til taget. Egenkapitalen er 311.240 kr.|Regnskabet blev godkendt enstemmigt.",
        ],
        [
          "Indkomne forslag",
          "ikke_godkendt",
          "Forslag 1, stillet af Poul Ravn Hedemark: Klubben køber en motorbåd til brug for instruktører. Forslaget blev drøftet længe. Flere fandt, at penge til årer er vigtigere, og andre pegede på, at en motorbåd giver større sikkerhed, når begyndere er på vandet i foråret. Ved skriftlig afstemning stemte 18 for og 27 imod, mens 2 stemte blankt. Forslaget er dermed forkastet.",
        ],
        [
          "Fastsættelse af kontingent",
          "godkendt",
          "Bestyrelsen foreslog, at kontingentet for voksne stiger fra 1.150 til 1.250 kr., mens det er uændret for unge. Vedtaget med 44 stemmer for og 3 imod.",
        ],
        [
          "Valg af formand og medlemmer til bestyrelsen",
          "udpeget",
          "Birgitte Mølbak blev genvalgt som formand. Sigurd Bisgaard modtog genvalg, og Astrid Krogsbæk blev nyvalgt i stedet for Leif Lauritsen, som ikke ønskede at fortsætte efter ni år i bestyrelsen.",
        ],
        [
          "Valg af revisor og suppleanter",
          "udpeget",
          "Margit Overby fortsætter som revisor. Som suppleanter valgtes 1. Johanne Skovbo og 2. Mikkel Damborg.",
        ],
        [
          "Eventuelt",
          null,
          "Ungdomsafdelingen efterlyste voksne til at køre bådtraileren til Tranholt den 21. maj. Asger Vestermark meldte sig.|Standerhejsning er lørdag den 2. april kl. 10. Husk at tage en kage med.|Dirigenten takkede for god ro og orden og hævede generalforsamlingen kl. 15.50.",
        ],
      ] as const
    ).map(([title, outcome, text], index) =>
      item({
        number: String(index + 1),
        title,
        outcome,
        sections: [section("tekst", null, ...text.split("|"))],
      }),
    ),
  ),
});
