/** Invented municipalities, towns, streets, rooms and associations. */
export const towns = [
  "Askelund",
  "Bakkerød",
  "Brøndager",
  "Fjordby",
  "Grønlev",
  "Havrslund",
  "Hjortkær",
  "Hvidmark",
  "Klintersø",
  "Kærhøj",
  "Lindsø",
  "Lyngrup",
  "Marksted",
  "Mølkær",
  "Nordmose",
  "Nørreløv",
  "Ravnsøre",
  "Skærvad",
  "Solum",
  "Tornager",
  "Tranholt",
  "Ulvhøj",
  "Vejkær",
  "Østerlyng",
  "Åsted",
] as const;

export const streets = [
  "Birkevangen",
  "Bredegade",
  "Engdraget",
  "Fabriksvej",
  "Havnegade",
  "Hestehaven",
  "Jernbanegade",
  "Kirkestien",
  "Kornblomstvej",
  "Lærkevej",
  "Møllestien",
  "Nørregade",
  "Ringvejen",
  "Skolegade",
  "Søndertoften",
  "Teglværksvej",
  "Tværvej",
  "Ådalsvej",
] as const;

export const rooms = [
  "Mødelokale 1",
  "Mødelokale 2, stuen",
  "Byrådssalen",
  "Lokale B 114",
  "Det gamle bibliotek",
  "Kantinen",
  "Udvalgsværelse 3",
  "Sundhedshuset, lokale 4",
  "Fælleshuset",
  "Personalerummet",
] as const;

export const schools = [
  "Ådalskolen",
  "Tværvejens Skole",
  "Skovvangskolen",
  "Kærhøj Skole",
] as const;

export const associations = [
  "Grundejerforeningen Birkevangen",
  "Lindsø Roklub",
  "Foreningen Det Gamle Teglværk",
  "Mølkær Vandværk",
  "Andelsboligforeningen Søndertoften",
  "Tranholt Håndboldklub",
  "Hvidmark Beboerforening",
  "Kolonihaveforeningen Engdraget",
  "Ejerforeningen Havnegade 12-18",
] as const;

export const parishes = ["Askelund", "Bakkerød", "Nørreløv", "Skærvad", "Vejkær", "Åsted"] as const;

/** Organs by kind of meeting; `{town}` is the municipality. */
export const jointBodies = [
  "Det Tværkommunale Sundhedsforum",
  "Kredsen af Sundhedsdirektører",
  "Forum for Ældrechefer",
  "Den Fælleskommunale Styregruppe",
  "Socialdirektørkredsen",
  "Forum for Digitalisering",
  "Styregruppen for Fælles Indkøb",
] as const;

export const committees = [
  "Teknik- og Miljøudvalget",
  "Børne- og Skoleudvalget",
  "Kultur- og Fritidsudvalget",
  "Social- og Sundhedsudvalget",
  "Økonomiudvalget",
  "Beskæftigelsesudvalget",
  "Plan- og Boligudvalget",
] as const;

export const advisoryBodies = [
  "Handicaprådet",
  "Ældrerådet",
  "Seniorrådet",
  "Integrationsrådet",
] as const;
