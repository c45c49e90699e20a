-- The public list of projects, in each of its orders; and what it is searched by. Prisma's schema cannot say these.
CREATE INDEX "Project_shown" ON "Project" ("programmeId", "listedAt", id) WHERE status IN ('listed', 'closed');
CREATE INDEX "Project_children" ON "Project" ("programmeId", coalesce("childrenExpected", 0), id) WHERE status IN ('listed', 'closed');
CREATE INDEX "Need_open" ON "Need" ("projectId", type) WHERE "matchedQuantity" < quantity;
CREATE INDEX "Organisation_words" ON "Organisation" USING gin (to_tsvector('english', name));
CREATE INDEX "Place_name" ON "Place" (lower(name) text_pattern_ops);
