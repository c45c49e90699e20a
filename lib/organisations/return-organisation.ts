import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { line, read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { moveParticipation } from "./move-participation";
import { getOrganisation } from "./visible";

const organisationToReturn = z.object({
  organisationId: z.string(),
  reason: line("Say what has to change, so that they can put it right", 1000),
});

/** The procurement team sends a registration back, with a reason that the organisation reads; it can be sent again. */
export async function returnOrganisation(actor: Actor, input: unknown) {
  const { organisationId, reason } = read(organisationToReturn, input);
  return once(actor, input, async (tx) => {
    const { id, participation } = await getOrganisation(tx, actor, organisationId);
    authorise(actor, "organisation.return", participation);
    await moveParticipation(tx, participation, "returned", reason);
    await record(tx, actor, "organisation.returned", {
      subjectId: id,
      programmeId: participation.programmeId,
      details: { organisationId: id },
      reason,
    });
    return { id };
  });
}
