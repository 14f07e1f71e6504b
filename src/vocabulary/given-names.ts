import { endsWithOneOf } from "./last-character.js";

/** Given names in use in Denmark: evidence that a text begins with a person, never proof. */
const commonGivenNames = `
Adam Agnes Agnete Agnethe Ahmed Aksel Albert Alberte Alex Alexander Alfred Ali Alice Allan Alma Amalie Amanda
Amina Anders Andrea Andreas Ane Anette Annette Anita Anja Ann Anna Annalise Anne Anneli Annelise Annemarie
Annemette Anni Annie Annika Anton Arne Arthur Asger Aske Asta Astrid August Axel Bent Bente Benedikte Benjamin
Benny Berit Bernd Bernt Bertel Bertil Betina Bettina Birger Birgit Birgith Birgitte Birte Birthe Bitten Bjarke
Bjarne Bo Bodil Brian Brit Britta Britt Brigitte Børge Camilla Carina Carl Carla Carlo Caroline Carsten Casper
Cathrine Cecilie Charlotte Christa Christel Christian Christiane Christina Christine Christoffer Christopher
Claes Clara Claus Clausen Clement Connie Conni Conny Daniel Danny David Dennis Ditte Diana Dion Dora Doris
Dorte Dorthe Dorthea Ebbe Edith Egon Eigil Einar Elin Eline Elisabeth Elise Elith Ella Ellen Elna Elsa Else
Elsebeth Elva Emil Emilie Emily Emma Emmy Erik Erika Erling Ernst Ester Esther Eva Evald Evy Fatima Fie Filip
Finn Flemming Frands Frank Frans Frede Frederik Frederikke Freja Frida Frode Georg Gerda Gert Gerner Gitte Gorm
Gregers Grete Grethe Gudrun Gunhild Gunnar Gunner Gurli Gustav Hanne Hannah Hans Harald Harry Hassan Heidi Heine
Helen Helena Helene Helga Helge Helle Hella Henning Henny Henriette Henrik Herbert Herman Hilda Holger Hugo
Husein Hussein Ib Ibrahim Ida Inga Inge Ingeborg Ingelise Inger Ingerlise Ingrid Irene Iris Isabella Ivan Iver
Jacob Jakob Jan Jane Janne Jannie Jannik Janus Jarl Jasmin Jean Jeanette Jeanne Jeppe Jens Jes Jesper Jette Jim
Jimmy Joachim Joakim Joan Johan Johanne Johannes John Johnny Jon Jonas Jonna Josefine Julie Julius Jytte Jóannes
Jørgen Jørn Kai Kaj Kamilla Karen Kari Karin Karina Karl Karla Karoline Karsten Kasper Kate Katja Katrine Katarina
Keld Kell Kenn Kenneth Kent Kim Kirsten Kirstine Kjeld Klara Klaus Klavs Knud Kristen Kristian Kristina Kristine
Kristoffer Kurt Kåre Lars Lasse Laura Laurits Laust Lauge Lea Leif Leila Lena Lene Lennart Leo Leon Leonora Lilian
Lillian Lilly Linda Line Lis Lisa Lisbet Lisbeth Lise Liselott Liselotte Liss Lissi Liv Lizzi Lone Lotte Louis
Louise Lucas Ludvig Lukas Lydia Lykke Lærke Mads Magda Magnus Maja Malene Malou Marc Marcus Maren Margit Margrethe
Mari Maria Marian Marianne Marie Marina Marius Mark Markus Marlene Martha Martin Mathias Mathilde Mathilda Matilde
Max Maya Mehmet Melanie Merete Merethe Meta Mette Mia Michael Michala Michelle Mie Mikael Mike Mikkel Milla Mille
Minna Mira Miriam Mogens Mohamed Mohammad Mohammed Mona Monica Monika Morten Mustafa Nadia Nanna Nanett Natasja
Natalie Natalia Nete Nickie Nicklas Nicolai Nicole Niels Nikolaj Niklas Nils Nina Noah Noomi Nora Oda Olaf Olav Ole
Olga Oliver Olivia Ona Omar Oscar Oskar Otto Ove Palle Pauli Per Pernille Peter Petra Philip Pia Poul Povl Preben
Rachel Ragnhild Randi Rasmus Rebecca Regitze Regnar Rene René Ricki Rikke Rina Rita Robert Rolf Rosa Ronni Ronnie
Rune Ruth Sabina Sabrina Salma Sally Samuel Sanne Sander Sandra Sara Sarah Sebastian Selma Sidsel Signe Sigrid
Sigurd Silas Silje Simon Simone Sine Siri Sisse Sofia Sofie Solveig Sonja Sophie Stefan Steen Stella Sten Stephan
Stig Stine Storm Sune Susan Susanne Susie Svend Sven Sven-Erik Søren Søs Tage Tanja Tara Terkel Tenna Thea Theis
Theodor Therese Thomas Thor Thora Thorbjørn Thorkild Thue Thyra Tim Tina Tine Tobias Tom Tommy Tonny Torben Tore
Torkild Torsten Tove Trine Troels Trude Tue Uffe Ulf Ulla Ulrich Ulrik Ulrikke Ursula Vagn Valdemar Vera Verner
Vibe Vibeke Vicki Victor Victoria Viggo Vigga Viktor Vilhelm Villads Villy Villum Vinni Viola Vita Vivi Vivian
Vivien Walther Werner Willy William Winnie Yasmin Yrsa Yvonne Zeynep Æmilie Åge Aage Åse Aase Ejnar Ejvind Ejgil
Eskild Esben Espen Gabriel Jonatan Josephine Juliane Laila Lise-Lotte Lars-Erik Hans-Jørgen Hans-Henrik Jens-Peter
Aina Albertine Aleksander Alf Alvilda Amir Anker Annbritt Antonia Arnold Arvid Asbjørn Asmus Augusta Ayse Barbara
Bendt Bengt Benedicte Bjørn Boris Bruno Brita Carit Cecilia Chresten Cille Dagmar Dagny Ditlev Dina Dorit Dorrit
Edel Edvard Egil Eigild Ejler Elias Elina Ellinor Elly Elmer Elvira Enok Erna Eugen Evelyn Eyvind Felix Finja Folke
Folmer Frits Fritz Gerhard Gertrud Gina Gottfred Greta Grith Gry Gunna Gunver Halfdan Hedvig Heinrich Helmer Helmuth
Herdis Herluf Hermann Herta Hjalmar Hjalte Hjørdis Iben Ilse Imran Ina Ingolf Ingvar Isak Ismail Ivar Jeannette Jenny
Jennifer Jonathan Josef Joseph Judith Julia Jutta Jürgen Karlo Kathrine Katharina Katinka Kenny Kerstin Kresten Kuno
Lauritz Laurids Lilli Lina Linea Linnea Lisette Lissie Lizette Lizzie Lorenz Lucia Magna Malte Malthe Margareta
Margot Margrete Mathea Matthias Mattias Michaela Mikala Mina Moritz Muhammed Nadja Naja Nana Nathalie Nicolas
Nikoline Nynne Oluf Olfert Oline Orla Osvald Paul Paula Pauline Peder Pelle Petrine Poula Ralf Rebekka Renate Richard
Rigmor Robin Roger Roland Ronja Rudi Rudolf Ruben Severin Sif Sigmund Signa Siv Sofus Solvej Sophus Steffen Stephanie
Susse Sylvester Sylvia Sønnich Teis Thilde Thorleif Thorsten Thorvald Thøger Tilde Toke Toni Tonni Tora Torbjørn
Torvald Tyge Tyra Valborg Valentin Vanja Veronica Veronika Vilfred Vilma Volmer Walter Wilhelm Wilma Xenia Yngve
Yusuf Zenia Øjvind Øystein
`;
const endsInMark = endsWithOneOf(".,;:");
const givenNames = new Set(commonGivenNames.trim().toLowerCase().split(/\s+/u));

/**
 * Is the word, or a part of a double one, a common given name?
 *
 *     Hans-Ole Vad      Maj-Brit Kjær
 *     ^^^^^^^^          ^^^^^^^^
 */
export function isGivenName(word: string): boolean {
  const small = word.toLowerCase();
  const bare = endsInMark(small) ? small.replace(/[.,;:]+$/u, "") : small;
  const hyphen = bare.indexOf("-");
  if (hyphen < 0 || givenNames.has(bare)) return givenNames.has(bare);
  return givenNames.has(bare.slice(0, hyphen)) || givenNames.has(bare.slice(hyphen + 1));
}
