import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

/** An organisation that something happened to. */
export async function aboutOrganisation(from: Reader, told: Told) {
  const organisation = await from.organisation.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: { id: true, name: true, kind: true },
  });
  return { ...told, organisation };
}
export type AboutOrganisation = Awaited<ReturnType<typeof aboutOrganisation>>;
