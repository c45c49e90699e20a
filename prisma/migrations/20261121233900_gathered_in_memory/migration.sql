-- What "For you" gathers from these it now finds among what searches remember (lib/matching/gather-candidates.ts).
DROP INDEX "Project_turns";
DROP INDEX "Need_turns";
DROP INDEX "Place_point";
