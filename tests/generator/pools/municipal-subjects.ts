import type { Subject } from "./subject.js";

/** Items of councils and committees: plans, roads, schools, culture, economy. */
export const municipalSubjects: readonly Subject[] = [
  {
    titles: [
      "Lokalplan for boliger ved {street} i {town}, endelig vedtagelse",
      "Forslag til lokalplan for et boligområde ved {street}",
    ],
    summary: [
      "Lokalplanen giver mulighed for at opføre {count} rækkehuse og et fælleshus på den gamle planteskolegrund.",
      "Forslaget har været i høring i otte uger, og der er kommet {count} høringssvar.",
    ],
    facts: [
      "Området ligger i den vestlige udkant af {town} og er i dag udlagt til offentlige formål.",
      "Ejeren ønsker at bygge tæt-lav boliger i højst to etager og at bevare det levende hegn mod {street}.",
      "Naboerne har især været optaget af trafikken til og fra området og af, hvor regnvandet skal ledes hen.",
      "Administrationen har på den baggrund foreslået, at vejadgangen flyttes {count} meter mod nord.",
      "Der er lavet en screening efter miljøvurderingsloven, og den viser ingen væsentlig påvirkning af omgivelserne.",
    ],
    actions: [
      "vedtager lokalplanen endeligt med de ændringer, der fremgår af notatet",
      "godkender, at vejadgangen flyttes mod nord",
      "sender planen til ejeren med en frist på {count} uger",
    ],
    debate: [
      "Flere medlemmer spurgte til støjen fra omfartsvejen, og administrationen lovede et notat.",
      "Der var et ønske om, at stien til skolen anlægges, før de første boliger tages i brug.",
    ],
    attachments: ["Forslag til lokalplan", "Hvidbog over høringssvar", "Kort over vejadgang"],
    kle: "01.02.05",
  },
  {
    titles: ["Renovering af broen over åen ved {street}", "Anlægsbevilling til bro ved {street}"],
    summary: [
      "Broen er fra 1938, og eftersynet i foråret viste, at det bærende dæk er tæret.",
      "Der søges om en anlægsbevilling på {amount} kr.",
    ],
    facts: [
      "Broen bruges dagligt af omkring {count} biler og er en del af skolevejen for børn fra {town}.",
      "En midlertidig afstivning kan holde den åben for personbiler, men ikke for renovationsvogne.",
      "Arbejdet udføres i sommerferien, så bustrafikken berøres mindst muligt.",
      "Der er indhentet tilbud fra tre entreprenører, og det laveste ligger {percent} pct. under overslaget.",
    ],
    actions: [
      "giver en anlægsbevilling på {amount} kr.",
      "godkender, at arbejdet udbydes i underhåndsbud",
      "frigiver rådighedsbeløbet i {year}",
    ],
    debate: [
      "{person} ville vide, om cyklister kan passere i anlægsperioden, og det blev bekræftet.",
      "Udvalget lagde vægt på, at beboerne orienteres i god tid.",
    ],
    attachments: ["Eftersynsrapport", "Overslag over anlægsudgifter"],
    kle: "05.01.02",
  },
  {
    titles: ["Trafiksikkerhedsplan {year}", "Prioritering af trafiksikkerhedsprojekter i {year}"],
    summary: [
      "Planen peger på {count} strækninger, hvor der de seneste fem år er sket flest uheld.",
      "Puljen til trafiksikkerhed er på {amount} kr.",
    ],
    facts: [
      "Planen bygger på politiets registreringer og på en spørgeskemaundersøgelse blandt {count} borgere.",
      "Særligt krydset ved {street} og Ringvejen opleves som utrygt af skolebørn.",
      "De mindre tiltag, som bump og steler, kan udføres af kommunens egen vejafdeling.",
      "En rundkørsel vil koste mere, end der er i puljen, og må derfor ind i det kommende års budget.",
    ],
    actions: [
      "godkender prioriteringen af projekterne",
      "afsætter {amount} kr. til krydset ved {street}",
      "beder administrationen om en status i {year}",
    ],
    debate: [
      "Der var ros til det store arbejde med at spørge børnene selv.",
      "{person} savnede et forslag til den smalle vej mellem {town} og kysten.",
    ],
    attachments: ["Udkast til trafiksikkerhedsplan", "Uheldskort"],
    kle: "05.13.10",
  },
  {
    titles: ["Ny struktur for dagtilbud i {town}", "Kapacitet i dagtilbud frem mod {year}"],
    summary: [
      "Børnetallet ventes at falde med {percent} pct. over de næste seks år, og der er derfor for mange pladser i den nordlige del.",
      "Sagen handler om, hvordan pladserne samles i færre og større huse.",
    ],
    facts: [
      "Der er i dag {count} kommunale børnehaver, og de mindste har vanskeligt ved at dække ydertimerne.",
      "Forvaltningen har holdt møder med forældrebestyrelserne i maj og juni.",
      "Forældrene lægger vægt på korte afstande og på, at søskende kan gå samme sted.",
      "Et samlet hus ved {street} kan stå færdigt to år efter, at bevillingen er givet.",
    ],
    actions: [
      "godkender, at de to nordlige børnehaver lægges sammen",
      "sender forslaget i høring hos forældrebestyrelserne",
      "tager status for børnetallet til efterretning",
    ],
    debate: [
      "{person} fandt, at tallene burde deles op på skoledistrikter.",
      "Udvalget drøftede, om en skovgruppe kan blive i de gamle lokaler.",
    ],
    attachments: ["Børnetalsprognose", "Notat om bygningernes stand"],
    kle: "28.00.00",
  },
  {
    titles: [
      "Kvalitetsrapport for folkeskolerne {year}",
      "Orientering om trivselsmålingen på skolerne",
    ],
    summary: [
      "Rapporten viser fremgang i læsning og uændret resultat i matematik.",
      "Trivslen er steget på mellemtrinnet, mens de ældste elever svarer lidt mindre positivt end sidste år.",
    ],
    facts: [
      "{school} har som den eneste skole nået målet om et fravær under {percent} pct.",
      "Skolelederne har hver især skrevet en plan for opfølgning sammen med skolebestyrelsen.",
      "Andelen af elever, der går direkte på en ungdomsuddannelse, er på niveau med landet som helhed.",
      "Der er ansat {count} nye lærere i løbet af skoleåret, og alle klasser har nu en uddannet dansklærer.",
    ],
    actions: [
      "tager kvalitetsrapporten til efterretning",
      "godkender de nye mål for læsning i indskolingen",
    ],
    debate: [
      "Der blev spurgt til, hvad der gøres for elever med bekymrende fravær.",
      "{person} roste skolerne for de læsbare handleplaner.",
    ],
    attachments: ["Kvalitetsrapport", "Oversigt over trivselsmål"],
    kle: "17.00.00",
  },
  {
    titles: ["Tilskud til foreninger og aftenskoler i {year}", "Fordeling af kulturpuljen, {year}"],
    summary: [
      "Der er kommet {count} ansøgninger om i alt {amount} kr.",
      "Puljen rækker til godt halvdelen af det ansøgte.",
    ],
    facts: [
      "Ansøgningerne er vurderet efter de retningslinjer, udvalget vedtog i efteråret.",
      "Lydteatret i {town} søger om at gentage forestillingen fra sidste sommer med flere lokale kræfter.",
      "To ansøgninger falder uden for puljens formål og er henvist til fritidsrådet.",
      "Foreninger, der ikke har afleveret regnskab for sidste år, får beløbet udbetalt, når det er modtaget.",
    ],
    actions: [
      "fordeler tilskuddene som foreslået i bilaget",
      "afviser de to ansøgninger uden for formålet",
      "overfører restbeløbet til {year}",
    ],
    debate: [
      "Udvalget ønskede, at nye foreninger fremover nævnes for sig.",
      "Der var enighed om at holde en lille reserve til efteråret.",
    ],
    attachments: ["Skema over ansøgninger", "Retningslinjer for puljen"],
    kle: "18.14.00",
  },
  {
    titles: ["Budgetopfølgning pr. 30. september {year}", "Anden budgetopfølgning {year}"],
    summary: [
      "Opfølgningen viser et forventet merforbrug på {amount} kr. på udvalgets område.",
      "Merforbruget skyldes især flere borgere i tilbud uden for kommunen.",
    ],
    facts: [
      "På vejområdet ventes et mindreforbrug, fordi vinteren var mild.",
      "Udgifterne til specialtransport er steget med {percent} pct. siden samme tid sidste år.",
      "Der foreslås en række omplaceringer, som tilsammen ikke ændrer kommunens kasse.",
      "Forvaltningen følger udviklingen hver måned og vender tilbage, hvis skønnet ændrer sig.",
    ],
    actions: [
      "tager opfølgningen til efterretning",
      "godkender omplaceringerne i bilaget",
      "anmoder om en tillægsbevilling på {amount} kr.",
    ],
    debate: [
      "{person} bad om, at de største afvigelser forklares hver for sig næste gang.",
      "Udvalget drøftede, om kontrakten om kørsel kan genforhandles.",
    ],
    attachments: ["Oversigt over bevillinger", "Notat om specialtransport"],
    kle: "00.30.14",
  },
  {
    titles: ["Klimatilpasning ved {town} Havn", "Sikring mod stormflod ved {street}"],
    summary: [
      "Vandstanden nåede under stormen i oktober {count} cm over daglig vande, og flere kældre blev oversvømmet.",
      "Der fremlægges tre modeller for et dige.",
    ],
    facts: [
      "Den billigste model er en forhøjelse af kajkanten, men den beskytter ikke de ældste huse.",
      "Et dige bag havnebassinet kræver, at lystbådehavnen flytter slæbestedet.",
      "Grundejerne har dannet et digelag og vil betale op til {percent} pct. af udgiften.",
      "Kystmyndigheden har meddelt, at sagsbehandlingen tager omkring ti måneder.",
    ],
    actions: [
      "vælger model 2 som grundlag for det videre arbejde",
      "afsætter {amount} kr. til projektering",
      "godkender, at digelaget høres om bidragsfordelingen",
    ],
    debate: [
      "Flere pegede på, at udsigten fra torvet skal tænkes med.",
      "Der blev spurgt til, hvem der har pligt til at vedligeholde diget bagefter.",
    ],
    attachments: ["Skitseprojekt, tre modeller", "Referat fra møde med digelaget"],
    kle: "06.00.05",
  },
  {
    titles: ["Salg af den tidligere skole i {town}", "Afhændelse af ejendommen {street} 14"],
    summary: [
      "Skolen har stået tom siden {year}, og driften koster {amount} kr. om året.",
      "Der er efter udbud kommet {count} bud.",
    ],
    facts: [
      "Det højeste bud er betinget af, at gymnastiksalen må rives ned.",
      "Landsbylauget ønsker at leje salen til dilettant og fællesspisning i mindst fem år.",
      "Ejendommen er vurderet af to uafhængige mæglere, og budene ligger på niveau med vurderingen.",
      "Grunden er ikke forurenet, men der er fundet asbest i tagpladerne på den ene længe.",
    ],
    actions: [
      "sælger ejendommen til højestbydende",
      "godkender, at landsbylauget får brugsret til salen",
      "bemyndiger borgmesteren til at underskrive købsaftalen",
    ],
    debate: [
      "{person} fandt det vigtigt, at landsbyen beholder et samlingssted.",
      "Der var enighed om, at køber skal have en frist for istandsættelsen.",
    ],
    attachments: ["Udbudsmateriale", "Udkast til købsaftale", "Brev fra landsbylauget"],
    kle: "13.06.02",
  },
  {
    titles: ["Ny affaldsordning for sommerhuse", "Henteordning for tekstilaffald i {town}"],
    summary: [
      "Ordningen skal være indført senest den {date}.",
      "Der lægges op til at bruge samme beholdere som i resten af kommunen.",
    ],
    facts: [
      "Der er omkring {count} sommerhuse, og mange af dem ligger ved veje, hvor vognene ikke kan vende.",
      "Forsøget på {street} viste, at {percent} pct. af tekstilerne kunne bruges igen.",
      "Gebyret stiger med under hundrede kroner om året.",
      "Renovatøren foreslår fælles øer for de husstande, der ligger længst væk fra en farbar vej.",
    ],
    actions: [
      "godkender ordningen til ikrafttræden den {date}",
      "godkender takstbladet for {year}",
      "beder om en evaluering efter et år",
    ],
    debate: [
      "Der blev spurgt, om sommerhusejere kan fravælge tømning om vinteren.",
      "Udvalget ønskede tydelige piktogrammer på flere sprog.",
    ],
    attachments: ["Udkast til regulativ", "Takstblad"],
    kle: "07.18.00",
  },
];
