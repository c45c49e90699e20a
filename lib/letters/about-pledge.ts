import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";
import { given } from "./given";
import { needAsked } from "./need-asked";

/** A pledge that something happened to, and its two sides. The private reason for declining is not read, so it can't be told. */
export async function aboutPledge(from: Reader, told: Told) {
  const pledge = await from.pledge.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: {
      ...{ id: true, quantity: true, inKind: true, lineQuantity: true, message: true },
      line: { select: { description: true } },
      supplier: { select: { id: true, name: true } },
      match: { select: { quantity: true, lineQuantity: true } },
      need: needAsked,
    },
  });
  const { id, message, supplier, need, match } = pledge;
  const sides = { supplier, community: need.project.organisation, project: need.project.title };
  return { ...told, ...sides, id, message, offered: given(pledge), agreed: given({ ...pledge, ...match }) };
}
export type AboutPledge = Awaited<ReturnType<typeof aboutPledge>>;
