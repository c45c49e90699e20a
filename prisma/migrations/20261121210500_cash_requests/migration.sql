-- What each project asks for in cash, read off in order without the needs themselves: every page of figures asks it.
CREATE INDEX "Need_cash" ON "Need" ("projectId") INCLUDE (quantity) WHERE type = 'cash';
