/** Something that happened to a project. */
export type Happened = { id: string; at: Date; userId: string | null; projectId: string; programmeId: string };
