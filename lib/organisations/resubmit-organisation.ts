import { z } from "zod";
import { onBehalfOf } from "@/lib/activity/on-behalf-of";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { checkRegister } from "@/lib/registers/check-register";
import { once } from "@/lib/submissions/once";
import { moveParticipation } from "./move-participation";
import { organisationDetails } from "./organisation-details";
import { refuseTakenNumber, sayingTaken } from "./refuse-taken-number";
import { getOrganisation } from "./visible";

const organisationToSend = z.intersection(z.object({ organisationId: z.string() }), organisationDetails);

/** An organisation whose registration was returned puts it right and sends it again, itself or through somebody who speaks for it. Refuses `conflict` unless it was returned. */
export async function resubmitOrganisation(actor: Actor, input: unknown) {
  const { organisationId, ...details } = read(organisationToSend, input);
  return sayingTaken(() =>
    once(actor, input, async (tx) => {
      const organisation = await getOrganisation(tx, actor, organisationId);
      const { id, kind, participation } = organisation;
      authorise(actor, "organisation.resubmit", { organisation, programmeId: participation.programmeId });
      await moveParticipation(tx, participation, "submitted", null);
      await refuseTakenNumber(tx, kind, details, id);
      await tx.organisation.update({ where: { id }, data: { ...details, verifiedAt: null, lapsedAt: null } });
      await record(tx, actor, "organisation.resubmitted", {
        subjectId: id,
        programmeId: participation.programmeId,
        details: { organisationId: id },
        ...onBehalfOf(actor, id),
      });
      await checkRegister(tx, Prisma.sql`o.id = ${id}::uuid`);
      return { id };
    }),
  );
}
