-- Projects that may be the same as another are found by how alike their titles are.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX "Project_title_alike" ON "Project" USING gin (lower(title) gin_trgm_ops);
