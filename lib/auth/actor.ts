import type { OrganisationKind } from "@/lib/generated/prisma/enums";

export type Role = OrganisationKind | "visitor" | "system";

/** Who is asking, for which organisation and in which programme. Built once per request by session.ts, or by a job for itself. */
export type Actor = {
  /** Null for somebody who has not signed in, and for the system. */
  userId: string | null;
  organisationId: string | null;
  programmeId: string | null;
  role: Role;
  /** The procurement team has approved the organisation in this programme. */
  approved: boolean;
  /** The small groups that a broker answers for in this programme, by their ids; nobody else answers for any. */
  vouchesFor: readonly string[];
};

/** Somebody who has not signed in, looking at one programme. */
export function visitorTo(programmeId: string | null): Actor {
  return { userId: null, organisationId: null, programmeId, role: "visitor", approved: false, vouchesFor: [] };
}

/** The service itself: jobs, imports, the command. */
export function systemIn(programmeId: string | null): Actor {
  return { userId: null, organisationId: null, programmeId, role: "system", approved: true, vouchesFor: [] };
}
