import type { Person } from "../meeting.js";
import { officialRoles, parties } from "../pools/people.js";
import { towns } from "../pools/places.js";
import type { Random } from "../random.js";
import { makeName } from "./fill-slots.js";
import type { PeoplePlan } from "./plan.js";

/** The people of a meeting: the first is the chair. Names are all different. */
export function makePeople(plan: PeoplePlan, random: Random): Person[] {
  const present = random.integer(plan.least, plan.most);
  const absent = random.integer(0, plan.absentMost);
  const names = new Set<string>();
  while (names.size < present + absent) names.add(makeName(random));
  return [...names].map((name, index) => ({
    name,
    role: roleOf(index, plan, random),
    organisation: plan.organisation ? `${random.pick(towns)} Kommune` : null,
    party: plan.party ? random.pick(parties) : null,
    attendance: index < present ? "present" : "absent",
  }));
}

function roleOf(index: number, plan: PeoplePlan, random: Random): string | null {
  if (plan.role === 0) return null;
  if (index === 0) return "formand";
  if (index === 1 && random.chance(0.5)) return "næstformand";
  return !plan.party && random.chance(plan.role - 0.3) ? random.pick(officialRoles) : null;
}
