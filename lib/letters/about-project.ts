import type { Reader } from "@/lib/db";
import type { Told } from "./addressed";

/** A project that something happened to. */
export async function aboutProject(from: Reader, told: Told) {
  const { id, title, organisation } = await from.project.findUniqueOrThrow({
    where: { id: told.subjectId },
    select: { id: true, title: true, organisation: { select: { id: true, name: true } } },
  });
  return { ...told, id, title, organisation };
}
export type AboutProject = Awaited<ReturnType<typeof aboutProject>>;
