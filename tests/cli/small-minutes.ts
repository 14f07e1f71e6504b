/** A small minutes as text, of an invented council. */
export const smallMinutes = `Referat fra møde i Havneudvalget i Lindum Kommune
Dato: 14. marts 2031
Tid: kl. 15.00 – 16.30
Sted: Rådhuset, lokale 2

Deltagere:
Ida Krogh (formand)
Åge Østerby

1. Godkendelse af dagsorden

Beslutning

Dagsordenen blev godkendt.

2. Ny badebro ved Vestre Mole

Sagsfremstilling

Forvaltningen har indhentet tre tilbud på en ny badebro.

Indstilling

Forvaltningen indstiller,
- at broen opføres i 2031

Beslutning

Godkendt.

3. Eventuelt

Referat

Intet at bemærke.
`;
