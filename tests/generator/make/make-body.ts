import { advisoryBodies, committees, jointBodies, parishes, schools } from "../pools/places.js";
import type { Random } from "../random.js";
import type { BodyKind } from "./plan.js";

export interface MadeBody {
  body: string;
  bodyAlternatives: string[];
  organisation: string;
}

/** Choose the organ that meets and what it belongs to. */
export function makeBody(
  kind: BodyKind,
  random: Random,
  names: { town: string; association: string },
): MadeBody {
  const municipality = `${names.town} Kommune`;
  switch (kind) {
    case "joint":
      return { body: random.pick(jointBodies), bodyAlternatives: [], organisation: municipality };
    case "council":
      return {
        body: "Byrådet",
        bodyAlternatives: ["Byråd", `${names.town} Byråd`, `Byrådet i ${municipality}`],
        organisation: municipality,
      };
    case "committee":
      return named(random.pick(committees), municipality);
    case "advisory":
      return named(random.pick(advisoryBodies), municipality);
    case "board":
      return {
        body: "Bestyrelsen",
        bodyAlternatives: ["bestyrelse", "bestyrelsesmøde", names.association],
        organisation: names.association,
      };
    case "assembly":
      return {
        body: "Generalforsamlingen",
        bodyAlternatives: ["generalforsamling", "ordinær generalforsamling", names.association],
        organisation: names.association,
      };
    case "parish": {
      const parish = `${random.pick(parishes)} Sogn`;
      return {
        body: "Menighedsrådet",
        bodyAlternatives: [
          `${parish} Menighedsråd`,
          `Menighedsrådet ved ${parish}`,
          "Menighedsråd",
        ],
        organisation: parish,
      };
    }
    case "site": {
      // No organ meets on a building site: a record without one is as right.
      const project = `Ombygning af ${random.pick(schools)}`;
      return {
        body: "Byggemøde",
        bodyAlternatives: ["", "Byggemødet", project],
        organisation: project,
      };
    }
    case "school": {
      const school = random.pick(schools);
      return {
        body: "Skolebestyrelsen",
        bodyAlternatives: [
          `Skolebestyrelsen ved ${school}`,
          "skolebestyrelsesmøde",
          "skolebestyrelse",
        ],
        organisation: school,
      };
    }
  }
}

function named(body: string, organisation: string): MadeBody {
  return { body, bodyAlternatives: [`${body} i ${organisation}`], organisation };
}
