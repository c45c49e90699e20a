import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { email as emailAddress } from "@/lib/auth/email";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { type Tx, transaction } from "@/lib/db";
import { line, optionalLine, read } from "@/lib/input";
import { slugFor } from "@/lib/projects/slug";
import { Refusal } from "@/lib/refusal";

const memberToAdd = z.object({
  email: emailAddress,
  name: optionalLine(120),
  organisation: line("Name the organisation"),
  kind: z.enum(
    ["community", "supplier", "procurement", "broker"],
    "The kind is community, supplier, procurement or broker",
  ),
  programme: line("Name the programme"),
});

/**
 * An operator lets somebody act for an organisation, which is made and approved if the programme has none of that kind and
 * name: how a procurement team comes to be. Adding the same person again changes nothing. Refuses `notFound` for a
 * programme that is not there.
 */
export async function addMember(actor: Actor, input: unknown) {
  const { email, name, organisation, kind, programme: slug } = read(memberToAdd, input);
  authorise(actor, "membership.add", {});
  return transaction(async (tx) => {
    const programme = await tx.programme.findUnique({ where: { slug }, select: { id: true } });
    if (!programme) throw new Refusal("notFound", `There is no programme ${slug}`);
    const user = await tx.user.upsert({ where: { email }, update: {}, create: { email, name } });
    const organisationId = await organisationNamed(tx, programme.id, kind, organisation);
    const key = { userId_organisationId: { userId: user.id, organisationId } };
    if (await tx.membership.findUnique({ where: key })) return { organisationId, userId: user.id, added: false };
    await tx.membership.create({ data: { userId: user.id, organisationId, createdAt: now() } });
    await record(tx, actor, "membership.added", {
      subjectId: organisationId,
      programmeId: programme.id,
      details: { userId: user.id },
    });
    return { organisationId, userId: user.id, added: true };
  });
}

type Kind = z.infer<typeof memberToAdd>["kind"];

async function organisationNamed(tx: Tx, programmeId: string, kind: Kind, name: string): Promise<string> {
  const found = await tx.organisation.findFirst({
    where: { kind, name: { equals: name, mode: "insensitive" }, participations: { some: { programmeId } } },
  });
  if (found) return found.id;
  const participations = { create: { programmeId, status: "approved" as const, decidedAt: now() } };
  return (await tx.organisation.create({ data: { kind, name, slug: slugFor(name), participations } })).id;
}
