import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { matchContracts } from "@/lib/contracts/match-contracts";
import { Prisma } from "@/lib/generated/prisma/client";
import { read } from "@/lib/input";
import { once } from "@/lib/submissions/once";
import { moveParticipation } from "./move-participation";
import { getOrganisation } from "./visible";

const organisationToApprove = z.object({ organisationId: z.string() });

/** The procurement team lets an organisation take part in its programme: list projects, or pledge to them. */
export async function approveOrganisation(actor: Actor, input: unknown) {
  const { organisationId } = read(organisationToApprove, input);
  return once(actor, input, async (tx) => {
    const { id, participation } = await getOrganisation(tx, actor, organisationId);
    authorise(actor, "organisation.approve", participation);
    await moveParticipation(tx, participation, "approved", null);
    await record(tx, actor, "organisation.approved", {
      subjectId: id,
      programmeId: participation.programmeId,
      details: { organisationId: id },
    });
    await matchContracts(
      tx,
      actor,
      Prisma.sql`o.id = ${id}::uuid AND c."programmeId" = ${participation.programmeId}::uuid`,
    );
    return { id };
  });
}
