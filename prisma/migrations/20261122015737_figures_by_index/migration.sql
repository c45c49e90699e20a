-- What figures read of each project that was ever listed, an eighth as much as the rows themselves. Prisma's schema cannot say it.
CREATE INDEX "Project_figures" ON "Project" ("programmeId", "listedAt") INCLUDE (id, "childFocused", "endedAt", "needCount", "cashPence")
  WHERE "listedAt" IS NOT NULL;
