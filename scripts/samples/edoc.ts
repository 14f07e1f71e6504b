import { absent, bullets, item, meeting, present, section, subtitle } from "./build-meeting.js";

const head = "Forvaltningens indstilling";

/** A committee's minutes as an export prints them, with five running lines on every page. */
export const edocMinutes = meeting({
  seed: "sample-f2",
  body: "Kultur- og Fritidsudvalget",
  organisation: "Brøndager Kommune",
  date: "2016-10-12",
  startTime: "15:30",
  location: "Udvalgsværelse 3",
  contents: true,
  participants: [
    present("Esther Bagger", { role: "formand" }),
    present("Ivan Højlund"),
    present("Karen Fjord Lyngbo"),
    present("Niels Rudbæk"),
    present("Tove Vinther-Holm"),
    absent("Jakob Nørreskov"),
  ],
  groups: [
    {
      title: "Åben dagsorden",
      items: [
        item({
          number: "1",
          title: "Fordeling af kulturpuljen, efterår 2016",
          caseNumber: "2016/15203",
          sections: [
            section(
              "resume",
              "Resume",
              "Der er modtaget fjorten ansøgninger om i alt 412.000 kr. Puljen er på 180.000 kr.",
            ),
            section(
              "sagsfremstilling",
              "Sagsfremstilling",
              "Kulturpuljen støtter arrangementer, der er åbne for alle, og som ikke kan få tilskud andre steder fra. Forvaltningen har vurderet ansøgningerne efter de retningslinjer, udvalget vedtog den 9. marts 2016.",
              "Ansøgningen fra Lydteatret falder uden for formålet, fordi forestillingen allerede er støttet af landsdelens teaterfond. Det samme gælder ansøgningen om nye musikstandere til Brøndager Harmoniorkester, som er henvist til fritidsrådet.",
              subtitle("De største arrangementer"),
              "Kulturnatten får 60.000 kr. under forudsætning af, at biblioteket holder åbent til kl. 22. Høstmarkedet i Hvidmark får 25.000 kr. til lys og scene. De øvrige ti ansøgere får mellem 4.000 og 12.000 kr.",
            ),
            section(
              "oekonomi",
              "Økonomi",
              "Puljen er herefter opbrugt. Der kan søges igen fra den 1. februar 2017.",
            ),
            section(
              "indstilling",
              head,
              "Forvaltningen indstiller, at udvalget",
              bullets(
                "fordeler puljen som foreslået",
                "afviser de to ansøgninger uden for formålet",
              ),
            ),
            section(
              "beslutning",
              "Beslutning",
              "Godkendt, dog således at Høstmarkedet får 30.000 kr. og Kulturnatten 55.000 kr.",
            ),
          ],
          attachments: [{ label: null, title: "Skema over ansøgninger", file: null }],
          recommendations: [
            {
              by: "Forvaltningen",
              to: "udvalget",
              points: [
                "fordeler puljen som foreslået",
                "afviser de to ansøgninger uden for formålet",
              ],
            },
          ],
          outcome: "godkendt_med_aendringer",
        }),
        item({
          number: "2",
          title:
            "Ny gulvbelægning i Søndertoftens Idrætshal, herunder lukning af hallen i uge 28 til 33",
          caseNumber: "2016/08871",
          sections: [
            section(
              "sagsfremstilling",
              "Sagsfremstilling",
              "Gulvet er fra 1987 og har løse brædder ved begge mål. Håndboldklubben har siden sidste vinter haft fire skader, som den mener skyldes gulvet.",
              "Forvaltningen har indhentet priser på et fladeelastisk gulv og på et gulv af kunststof. Klubberne foretrækker det første. Det er dyrere at købe, men holder længere.",
            ),
            section(
              "lovgrundlag",
              "Lovgrundlag",
              "Folkeoplysningslovens § 21 om anvisning af lokaler.",
            ),
            section(
              "oekonomi",
              "Økonomi",
              "Udgiften er 1.260.000 kr. og er afsat på anlægsbudgettet for 2017.",
            ),
            section(
              "hoering",
              "Høring",
              "Sagen har været til udtalelse i Folkeoplysningsudvalget, som anbefaler det fladeelastiske gulv.",
            ),
            section(
              "indstilling",
              head,
              "Forvaltningen indstiller, at udvalget vælger et fladeelastisk gulv og godkender, at hallen holdes lukket i uge 28 til 33.",
            ),
            section("beslutning", "Beslutning", "Indstillingen blev godkendt."),
          ],
          recommendations: [
            {
              by: "Forvaltningen",
              to: "udvalget",
              points: [
                "Forvaltningen indstiller, at udvalget vælger et fladeelastisk gulv og godkender, at hallen holdes lukket i uge 28 til 33.",
              ],
            },
          ],
          outcome: "godkendt",
        }),
        item({
          number: "3",
          title: "Biblioteksbussens ruter",
          caseNumber: "2016/11964",
          sections: [
            section(
              "sagsfremstilling",
              "Sagsfremstilling",
              "Bussen holder i dag ved 23 stoppesteder. Ved otte af dem er der i gennemsnit under tre lånere pr. besøg. Forvaltningen har talt med lånerne, og de fleste kan komme hen til et stoppested i nabolandsbyen.",
              "Ved at nedlægge de otte stoppesteder kan bussen holde længere ved skolerne og ved plejehjemmet i Bakkerød.",
            ),
            section(
              "indstilling",
              head,
              "Forvaltningen indstiller, at udvalget sender forslaget i høring hos landsbylaugene i seks uger.",
            ),
            section(
              "beslutning",
              "Beslutning",
              "Sagen blev udsat. Udvalget ønsker at se antallet af udlånte bøger pr. stoppested.",
            ),
          ],
          recommendations: [
            {
              by: "Forvaltningen",
              to: "udvalget",
              points: [
                "Forvaltningen indstiller, at udvalget sender forslaget i høring hos landsbylaugene i seks uger.",
              ],
            },
          ],
          outcome: "udsat",
        }),
      ],
    },
    {
      title: "Lukket dagsorden",
      items: [
        item({
          number: "4",
          title: "Årets kulturpris",
          closed: true,
          caseNumber: "2016/14410",
          sections: [
            section(
              "beslutning",
              "Beslutning",
              "Prismodtageren blev udpeget. Navnet offentliggøres ved overrækkelsen den 4. november 2016.",
            ),
          ],
          outcome: "udpeget",
        }),
      ],
    },
  ],
});
