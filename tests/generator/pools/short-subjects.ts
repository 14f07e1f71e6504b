/** A small item of a board or an association: a title and what is said to it. */
export interface ShortSubject {
  titles: readonly string[];
  lines: readonly string[];
  attachments: readonly string[];
}

export const boardSubjects: readonly ShortSubject[] = [
  {
    titles: ["Siden sidst", "Nyt fra formanden"],
    lines: [
      "Formanden har talt med kommunen om hullerne på {street}, som bliver udbedret inden vinter.",
      "Der er kommet {count} nye medlemmer siden sommerferien.",
      "Hjertestarteren er flyttet til gavlen ved indgangen.",
    ],
    attachments: [],
  },
  {
    titles: ["Økonomi", "Status fra kassereren"],
    lines: [
      "Kassereren gennemgik tallene til og med september, og der er {amount} kr. på kontoen.",
      "{count} medlemmer mangler at betale kontingent og får en venlig rykker.",
      "Forsikringen er steget med {percent} pct., og kassereren henter et tilbud fra et andet selskab.",
    ],
    attachments: ["Regnskabsoversigt"],
  },
  {
    titles: ["Vedligeholdelse af bygninger", "Tag og tagrender"],
    lines: [
      "Tagrenderne på nordsiden er utætte, og {person} indhenter to tilbud.",
      "Maling af vinduerne udskydes til foråret.",
      "Elevatoren har stået stille to gange, og firmaet er bedt om en skriftlig forklaring.",
    ],
    attachments: ["Tilbud fra tømrer"],
  },
  {
    titles: ["Arbejdsdag i foråret", "Planlægning af arbejdslørdag"],
    lines: [
      "Dagen holdes lørdag den {date} fra kl. 9 med morgenbrød til alle.",
      "Hækken mod {street} klippes, og legepladsen får nyt sand.",
      "{person} laver en seddel til opgangene.",
    ],
    attachments: [],
  },
  {
    titles: ["Henvendelser fra beboerne", "Breve og mails"],
    lines: [
      "En beboer har klaget over støj fra varepumpen, og bestyrelsen svarer, at den bliver efterset.",
      "Der er ønske om flere cykelstativer ved nummer {count}.",
      "Forespørgslen om at holde høns blev drøftet, og svaret er, at vedtægterne ikke tillader det.",
    ],
    attachments: [],
  },
  {
    titles: ["Sommerfest", "Fællesspisning og sommerfest"],
    lines: [
      "Festudvalget har lejet telt og grill, og maden laves af beboerne selv.",
      "Prisen bliver {count} kr. for voksne, mens børn er gratis.",
      "Der mangler to personer til at rydde op om søndagen.",
    ],
    attachments: [],
  },
  {
    titles: ["Hjemmeside og nyhedsbrev", "Kommunikation til medlemmerne"],
    lines: [
      "Den gamle hjemmeside lukker, og {person} flytter indholdet.",
      "Nyhedsbrevet sendes ud fire gange om året.",
      "Medlemmer uden e-mail får fortsat brevet i postkassen.",
    ],
    attachments: ["Udkast til nyhedsbrev"],
  },
  {
    titles: ["Ladestandere på parkeringspladsen", "Forslag om ladestandere"],
    lines: [
      "Tre firmaer har givet tilbud, og det billigste kræver en binding på {count} år.",
      "Strømmen afregnes direkte mellem firmaet og den enkelte bruger.",
      "Bestyrelsen vil lægge sagen frem på generalforsamlingen.",
    ],
    attachments: ["Sammenligning af tilbud"],
  },
  {
    titles: ["Valg af revisor", "Ny administrator"],
    lines: [
      "Den nuværende aftale kan opsiges med seks måneders varsel.",
      "{person} har talt med to firmaer, som begge kan overtage fra den {date}.",
      "Bestyrelsen foretrækker et firma i nærheden.",
    ],
    attachments: [],
  },
  {
    titles: ["Eventuelt"],
    lines: [
      "{person} gjorde opmærksom på, at nøglen til redskabsrummet mangler.",
      "Der var ikke noget til punktet.",
    ],
    attachments: [],
  },
];

export const parishSubjects: readonly ShortSubject[] = [
  {
    titles: ["Godkendelse af budget for {year}", "Kvartalsrapport, 3. kvartal"],
    lines: [
      "Kassereren forklarer de største afvigelser, og rapporten godkendes.",
      "Der er brugt flere penge end ventet på varme i kirken.",
    ],
    attachments: ["kvartalsrapport"],
  },
  {
    titles: ["Ny belægning på stierne på kirkegården", "Kirkegårdens plan for grøn drift"],
    lines: [
      "Graveren foreslår grus i stedet for fliser på de tre nederste stier.",
      "Der indhentes tilbud på {count} meter kantsten.",
    ],
    attachments: ["tegning fra graveren"],
  },
  {
    titles: ["Konfirmander og minikonfirmander", "Samarbejde med skolen om konfirmander"],
    lines: [
      "Der er {count} børn på holdet i år, og undervisningen ligger torsdag eftermiddag.",
      "Præsten fortæller om turen til domkirken.",
    ],
    attachments: [],
  },
  {
    titles: ["Koncert i adventstiden", "Program for musik i kirken"],
    lines: [
      "Organisten har lavet aftale med koret fra nabosognet.",
      "Der er fri entré, og menighedsrådet byder på gløgg bagefter.",
    ],
    attachments: ["programforslag"],
  },
  {
    titles: ["Istandsættelse af præstegården", "Syn over kirke og præstegård"],
    lines: [
      "Synet blev holdt den {date}, og der er {count} mangler på listen.",
      "Badeværelset haster mest, da der er fugt i væggen.",
    ],
    attachments: ["synsprotokol"],
  },
  {
    titles: ["Besøgstjeneste for ældre i sognet", "Indsamling i marts"],
    lines: ["Der er brug for tre frivillige mere.", "{person} tilbyder at koordinere ruterne."],
    attachments: [],
  },
  {
    titles: ["Orientering fra præsten"],
    lines: [
      "Der har været {count} dåb siden sidste møde.",
      "Præsten er på kursus i uge 7, og nabopræsten passer embedet.",
    ],
    attachments: [],
  },
  {
    titles: ["Orientering fra kontaktpersonen"],
    lines: ["Kirketjeneren har søgt orlov fra den {date}.", "Medarbejdersamtalerne er gennemført."],
    attachments: [],
  },
];

export const schoolSubjects: readonly ShortSubject[] = [
  {
    titles: ["Godkendelse af referat", "Godkendelse af dagsorden og referat"],
    lines: ["Dagsorden og referat blev godkendt uden bemærkninger."],
    attachments: [],
  },
  {
    titles: ["Orientering fra elevrådet", "Nyt fra elevrådet"],
    lines: [
      "Elevrådet ønsker bedre skraldespande i skolegården og flere bolde.",
      "Der er valgt en ny formand, {person} fra 8. klasse.",
    ],
    attachments: [],
  },
  {
    titles: ["Princip for brug af mobiltelefoner", "Princip for skole-hjem-samarbejde"],
    lines: [
      "Bestyrelsen drøftede, om telefonerne skal samles ind om morgenen.",
      "Indskolingen foreslår en fast ugentlig besked i stedet for daglige opslag.",
      "Udkastet rettes til og tages op igen til næste møde.",
    ],
    attachments: ["Udkast til princip"],
  },
  {
    titles: ["Skolens budget for {year}", "Økonomi og timefordeling"],
    lines: [
      "Skolelederen gennemgik budgettet, som er {amount} kr. lavere end sidste år.",
      "Der bliver færre timer med to voksne, men svømning bevares.",
      "Midlerne til efteruddannelse er flyttet til det kommende skoleår.",
    ],
    attachments: ["Budgetark"],
  },
  {
    titles: ["Trafik ved skolen", "Afsætningszone ved hovedindgangen"],
    lines: [
      "Der er stadig kaos om morgenen ved {street}.",
      "Skolepatruljen udvides med {count} elever.",
      "Kommunen er spurgt, om der kan komme et fodgængerfelt.",
    ],
    attachments: [],
  },
  {
    titles: ["SFO: ferieplan", "SFO'ens åbningstider i sommerferien"],
    lines: [
      "Der er lukket i uge {count}, hvor børnene kan passes i nabobyen.",
      "Forældrene tilmelder sig senest den {date}.",
    ],
    attachments: ["Ferieplan"],
  },
  {
    titles: ["Trivselsmåling i 4.-9. klasse", "Antimobbestrategi"],
    lines: [
      "Svarene viser, at {percent} pct. er glade for deres klasse.",
      "Toiletterne er igen det, eleverne er mest utilfredse med.",
    ],
    attachments: [],
  },
  {
    titles: ["Eventuelt"],
    lines: ["Der blev spurgt til julebasaren, som holdes den første fredag i december.", "Intet."],
    attachments: [],
  },
];
