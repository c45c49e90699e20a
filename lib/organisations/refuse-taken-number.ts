import type { Reader } from "@/lib/db";
import { type OrganisationKind, Prisma } from "@/lib/generated/prisma/client";
import { Refusal } from "@/lib/refusal";

type Numbers = { charityNumber: string | null; companyNumber: string | null };
const taken = "An organisation with this number is registered already. Ask a colleague there, or the procurement team.";

/** Refuses (`invalid`) a number under which another organisation of the same kind is registered. */
export async function refuseTakenNumber(
  from: Reader,
  kind: OrganisationKind,
  numbers: Numbers,
  ownId?: string,
): Promise<void> {
  for (const field of ["charityNumber", "companyNumber"] as const) {
    const number = numbers[field];
    if (number === null) continue;
    const other = await from.organisation.findFirst({ where: { kind, [field]: number }, select: { id: true } });
    if (other && other.id !== ownId) throw new Refusal("invalid", taken, { [field]: [taken] });
  }
}

/** Says the same to whoever loses a race for a number, which the database's unique index stops. */
export async function sayingTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002")
      throw new Refusal("conflict", taken);
    throw error;
  }
}
