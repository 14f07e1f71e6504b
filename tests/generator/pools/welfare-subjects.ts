import type { Subject } from "./subject.js";

/** Items of joint committees and of committees for health, social matters and work. */
export const welfareSubjects: readonly Subject[] = [
  {
    titles: [
      "Status på samarbejdet om udskrivelse fra sygehus",
      "Samarbejdsaftale om indlæggelse og udskrivelse: status",
    ],
    summary: [
      "Aftalen har nu virket i et år, og styregruppen giver en status på, hvad der er lykkedes.",
      "Antallet af korrekte plejeplaner er steget, men der mangler stadig rettidig besked i weekenderne.",
    ],
    facts: [
      "I alt {count} borgere er udskrevet efter den nye model i perioden.",
      "Hospitalet og kommunerne har i fællesskab gennemgået {count} forløb, hvor noget gik galt.",
      "Gennemgangen peger på, at medicin og hjælpemidler oftest mangler ved hjemkomsten.",
      "Der er lavet en kort tjekliste, som prøves af på to afdelinger frem til {date}.",
      "Kommunerne har oprettet et fælles telefonnummer, som hospitalet kan ringe til hele døgnet.",
    ],
    actions: [
      "tager status til efterretning",
      "drøfter, hvordan besked i weekenderne kan blive bedre",
      "godkender tjeklisten til brug på alle afdelinger",
    ],
    debate: [
      "Der var enighed om, at tjeklisten ikke må blive endnu et skema.",
      "{person} foreslog, at borgernes egne erfaringer indgår i næste status.",
    ],
    attachments: ["Statusnotat", "Tjekliste til udskrivelse"],
    kle: "29.30.00",
  },
  {
    titles: [
      "Fælles indkøb af hjælpemidler",
      "Udbud af kompressionsstrømper og bandager på tværs af kommunerne",
    ],
    summary: [
      "Den nuværende aftale udløber den {date}, og et nyt udbud skal forberedes.",
      "Kommunerne kan samlet spare omkring {percent} pct. ved at købe ind sammen.",
    ],
    facts: [
      "Arbejdsgruppen har talt med fire leverandører om levering og returordning.",
      "Udgifterne fordeles efter forbrug, så ingen kommune betaler for andres borgere.",
      "Terapeuterne lægger vægt på, at borgeren fortsat kan få udleveret hjælpemidlet hos egen forhandler.",
      "En fælles model kræver, at alle kommuner bruger de samme varenumre.",
    ],
    actions: [
      "godkender principperne for udbuddet",
      "udpeger en repræsentant til styregruppen",
      "godkender tidsplanen",
    ],
    debate: [
      "Flere efterlyste en beregning af, hvad hver kommune sparer.",
      "Det blev aftalt, at sekretariatet laver et notat om returordningen.",
    ],
    attachments: ["Udbudsstrategi", "Model for fordeling af udgifter"],
    kle: "88.12.00",
  },
  {
    titles: [
      "Rekruttering af social- og sundhedspersonale",
      "Dimensionering af elevpladser på SOSU-området",
    ],
    summary: [
      "Der mangler {count} medarbejdere i ældreplejen alene i dette år.",
      "Skolerne kan optage flere elever, hvis kommunerne stiller praktikpladser til rådighed.",
    ],
    facts: [
      "Frafaldet er størst på grundforløbet, hvor {percent} pct. ikke fuldfører.",
      "I {town} har en mentorordning betydet, at næsten alle elever bliver.",
      "Voksenelevløn er den største enkeltudgift, og reglerne for refusion ændres den {date}.",
      "Sekretariatet har samlet de ti kommuners erfaringer i et katalog.",
    ],
    actions: [
      "drøfter kataloget",
      "godkender en fælles kampagne i {year}",
      "tager orienteringen om refusion til efterretning",
    ],
    debate: [
      "Der var bred enighed om, at praktikvejlederne skal have mere tid.",
      "{person} tilbød at stille en medarbejder til rådighed for arbejdsgruppen.",
    ],
    attachments: ["Katalog over erfaringer", "Elevtal fordelt på kommuner"],
    kle: "81.03.00",
  },
  {
    titles: ["Hjemmebehandling med telemedicin", "Telemedicin til borgere med hjertesvigt"],
    summary: [
      "Løsningen er sat i drift i fem kommuner, og de sidste kommer med inden sommer.",
      "Borgeren måler selv vægt og blodtryk hjemme og sender tallene til en sygeplejerske.",
    ],
    facts: [
      "Pr. {date} er {count} borgere i gang, og de fleste er over 70 år.",
      "Erfaringen er, at borgerne ringer mindre til egen læge, når de kan følge deres egne tal.",
      "Der har været problemer med at få tabletterne til at virke i områder med dårlig dækning.",
      "Det fælles servicecenter afregnes efter antallet af borgere i ordningen.",
    ],
    actions: [
      "godkender fordelingen af driftsudgifter",
      "tager status på udbredelsen til efterretning",
      "anbefaler kommunerne at tilslutte sig den nye supportaftale",
    ],
    debate: [
      "Der blev spurgt til, hvem der har ansvaret, hvis en måling ikke kommer frem.",
      "Styregruppen ønskede en opgørelse over brugen af servicecentret.",
    ],
    attachments: ["Økonomioversigt", "Plan for udbredelse"],
    kle: "29.09.00",
  },
  {
    titles: [
      "Unge med psykisk sårbarhed: fælles indsats",
      "Samarbejde om unge med psykisk mistrivsel",
    ],
    summary: [
      "Flere unge henvises til psykiatrien, og ventetiden er steget til {count} uger.",
      "Sagen lægger op til en fast indgang for de unge i hver kommune.",
    ],
    facts: [
      "Indgangen bemandes af en psykolog og en socialrådgiver to eftermiddage om ugen.",
      "Erfaringerne fra {town} viser, at {percent} pct. af de unge ikke har brug for videre henvisning.",
      "Skolernes medarbejdere kan ringe og få råd uden at oprette en sag.",
      "De praktiserende læger har bidraget med ønsker til, hvordan svar sendes tilbage.",
    ],
    actions: [
      "godkender, at indgangen afprøves i to år",
      "drøfter, hvordan skolerne inddrages",
      "afsætter {amount} kr. til evaluering",
    ],
    debate: [
      "{person} understregede, at de unge selv skal kunne henvende sig.",
      "Der var et ønske om, at tilbuddet også er åbent i ferierne.",
    ],
    attachments: ["Projektbeskrivelse", "Tal for henvisninger"],
    kle: "27.36.00",
  },
  {
    titles: [
      "Kvalitetsstandard for hjemmepleje {year}",
      "Revision af kvalitetsstandarder for personlig pleje",
    ],
    summary: [
      "Standarderne er skrevet om i et sprog, som borgerne bedre kan forstå.",
      "Der er ingen ændringer i serviceniveauet, bortset fra reglerne for rengøring.",
    ],
    facts: [
      "Rengøring gives fremover hver tredje uge, og gulvene kan vaskes af en robot, hvis borgeren ønsker det.",
      "Ældrerådet har haft udkastet i høring og er i hovedsagen enig.",
      "Ændringen ventes at frigøre {count} timer om ugen, som bruges på indkøbsordningen.",
      "Visitationen oplyser alle berørte borgere ved brev senest den {date}.",
    ],
    actions: [
      "godkender kvalitetsstandarderne",
      "godkender brevet til borgerne",
      "beder om en opfølgning efter et halvt år",
    ],
    debate: [
      "Der var ros til det nye sprog.",
      "{person} fandt, at tre uger er for længe for borgere med allergi.",
    ],
    attachments: ["Kvalitetsstandarder", "Høringssvar fra Ældrerådet"],
    kle: "27.36.04",
  },
  {
    titles: [
      "Puljen til frivilligt socialt arbejde",
      "Fordeling af midler til frivilligt socialt arbejde i {year}",
    ],
    summary: [
      "Der er {amount} kr. til fordeling og {count} ansøgere.",
      "Bedømmelsesudvalget har holdt to møder og er enigt om indstillingen.",
    ],
    facts: [
      "Besøgsvenner og spisefællesskaber får samlet den største del.",
      "En ny ansøger vil lave cykelture for beboere på plejehjemmet i {town}.",
      "Ansøgere, som har egenkapital til mere end to års drift, får et mindre beløb end ansøgt.",
      "Regnskab skal afleveres senest den {date}.",
    ],
    actions: ["godkender fordelingen", "tager orienteringen om afslag til efterretning"],
    debate: [
      "Udvalget drøftede, om puljen skal annonceres tidligere på året.",
      "Der blev spurgt til forskellen på puljen og foreningstilskuddet.",
    ],
    attachments: ["Oversigt over ansøgere"],
    kle: "27.15.12",
  },
  {
    titles: ["Beskæftigelsesplan {year}", "Indsats for langtidsledige"],
    summary: [
      "Planen sætter fire mål for næste år og peger på brancher med mangel på arbejdskraft.",
      "Ledigheden er faldet til {percent} pct.",
    ],
    facts: [
      "Jobcentret har haft {count} samtaler på virksomheder det seneste halve år.",
      "Borgere over 55 år er længere tid om at finde job end gennemsnittet.",
      "Et forløb på gartneriet ved {street} har fået otte ud af ti deltagere i fast arbejde.",
      "Planen har været drøftet med de lokale fagforeninger og erhvervsrådet.",
    ],
    actions: [
      "godkender beskæftigelsesplanen",
      "udvider forløbet på gartneriet til {count} pladser",
    ],
    debate: [
      "{person} spurgte, hvordan småjob tæller med i målene.",
      "Udvalget ønskede at besøge gartneriet i foråret.",
    ],
    attachments: ["Udkast til beskæftigelsesplan", "Ledighedstal"],
    kle: "15.00.00",
  },
  {
    titles: [
      "Udviklingsplan for plejecentret i {town}",
      "Modernisering af plejeboliger ved {street}",
    ],
    summary: [
      "Plejecentret har {count} boliger, hvoraf halvdelen ikke lever op til kravene til badeværelser.",
      "Der fremlægges en plan i tre etaper.",
    ],
    facts: [
      "Beboerne flytter midlertidigt til den nye fløj, mens der bygges om.",
      "Pårørenderådet har foreslået en sansehave i stedet for den store parkeringsplads.",
      "Den første etape koster {amount} kr. og kan begynde den {date}.",
      "Huslejen stiger, men de fleste beboere kan få højere boligydelse.",
    ],
    actions: [
      "godkender planens første etape",
      "nedsætter et byggeudvalg",
      "tager huslejeberegningen til efterretning",
    ],
    debate: [
      "Det var vigtigt for flere, at nattevagterne høres om indretningen.",
      "{person} bad om en tegning af sansehaven.",
    ],
    attachments: ["Helhedsplan", "Beregning af husleje"],
    kle: "27.42.00",
  },
];
