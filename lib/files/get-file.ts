import type { Actor } from "@/lib/auth/actor";
import type { Reader } from "@/lib/db";
import type { FileKind } from "@/lib/generated/prisma/enums";
import { uuid } from "@/lib/input";
import { projectsVisibleTo } from "@/lib/projects/visible";
import { Refusal } from "@/lib/refusal";

export type KeptFile = {
  id: string;
  kind: FileKind;
  name: string;
  type: string;
  bytes: number;
  width: number | null;
  height: number | null;
  alternativeText: string | null;
  consent: string | null;
  consentedAt: Date | null;
  position: number;
  project: {
    id: string;
    title: string;
    slug: string;
    organisationId: string;
    programmeId: string;
    organisation: string;
  };
  /** Anybody may see the project, and so the file. */
  public: boolean;
};

/** A file that has not been removed, of a project within what the actor may see; refuses `notFound`. */
export async function getFile(from: Reader, actor: Actor, id: string): Promise<KeptFile> {
  const [file] = await from.$queryRaw<KeptFile[]>`
    SELECT f.id, f.kind::text AS kind, f.name, f.type, f.bytes, f.width, f.height, f."alternativeText", f.consent, f."consentedAt", f.position,
      json_build_object('id', p.id, 'title', p.title, 'slug', p.slug, 'organisationId', p."organisationId", 'programmeId', p."programmeId", 'organisation', o.name) AS project,
      p.status IN ('listed', 'closed') AS public
    FROM "File" f JOIN "Project" p ON p.id = f."projectId" JOIN "Organisation" o ON o.id = p."organisationId"
    WHERE f.id = ${uuid(id)}::uuid AND f."removedAt" IS NULL AND ${projectsVisibleTo(actor)}`;
  if (!file) throw new Refusal("notFound", "File not found");
  return file;
}
