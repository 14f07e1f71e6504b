/** A name of the body with what speaks for it. */
export interface BodyCandidate {
  name: string;
  weight: number;
  block: number | null;
}

/** How much each place says; names of the grammar of organs (udvalg, råd …) beat other names. */
export const bodyWeights = {
  label: 100,
  meetingOfOrgan: 90,
  organLine: 85,
  compoundMeeting: 80,
  meetingOfName: 70,
  besideType: 65,
  runningHeader: 60,
  besideTypeLine: 45,
  nameAboveDate: 40,
} as const;
