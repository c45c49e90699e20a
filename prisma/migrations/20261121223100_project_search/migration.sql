-- CreateTable
CREATE TABLE "ProjectSearch" (
    "projectId" UUID NOT NULL,
    "ordinal" SERIAL NOT NULL,
    "programmeId" UUID NOT NULL,
    "changedIn" BIGINT NOT NULL,
    "state" SMALLINT NOT NULL,
    "listedAt" TIMESTAMPTZ(3) NOT NULL,
    "children" INTEGER NOT NULL,
    "helped" BOOLEAN NOT NULL,
    "openNeeds" INTEGER NOT NULL,
    "allNeeds" INTEGER NOT NULL,
    "channels" SMALLINT NOT NULL,
    "ageFrom" SMALLINT,
    "ageTo" SMALLINT,
    "imdDecile" SMALLINT,
    "drivers" TEXT[],
    "places" TEXT[],
    "points" DOUBLE PRECISION[],
    "part" DOUBLE PRECISION NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "ProjectSearch_pkey" PRIMARY KEY ("projectId")
);

-- CreateTable
CREATE TABLE "SearchDue" (
    "changedIn" BIGINT NOT NULL,
    "projectId" UUID NOT NULL,

    CONSTRAINT "SearchDue_pkey" PRIMARY KEY ("changedIn","projectId")
);

-- CreateTable
CREATE TABLE "VocabularyWord" (
    "programmeId" UUID NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "VocabularyWord_pkey" PRIMARY KEY ("programmeId","word")
);

-- CreateIndex
CREATE UNIQUE INDEX "ProjectSearch_ordinal_key" ON "ProjectSearch"("ordinal");

-- CreateIndex
CREATE INDEX "ProjectSearch_programmeId_changedIn_idx" ON "ProjectSearch"("programmeId", "changedIn");

-- Words without accents, stemmed to be looked for and whole to be mended.
CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE TEXT SEARCH CONFIGURATION maypole (COPY = english);
ALTER TEXT SEARCH CONFIGURATION maypole ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION maypole_whole (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION maypole_whole ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- Prisma's schema cannot say these; their conditions are always true of what is asked for.
CREATE INDEX "ProjectSearch_document" ON "ProjectSearch" USING gin (document) WITH (fastupdate = off) WHERE state > 0;
CREATE INDEX "VocabularyWord_like" ON "VocabularyWord" USING gin (word gin_trgm_ops) WHERE word <> '';
CREATE INDEX "VocabularyWord_beginning" ON "VocabularyWord" ("programmeId", word text_pattern_ops) WHERE word <> '';

-- Which kind of need it is, as one bit: cash takes bits 0 to 3 (essential, can come in kind), each other type two (essential).
CREATE FUNCTION need_bit(type "NeedType", essential boolean, in_kind boolean) RETURNS integer LANGUAGE sql STABLE AS $$
  SELECT CASE type WHEN 'cash' THEN 1 << (essential::int + 2 * in_kind::int)
    ELSE 1 << (2 * array_position(enum_range(NULL::"NeedType"), type) + essential::int) END
$$;

-- Makes the rows of projects that were listed again, in one go.
CREATE FUNCTION refresh_search(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "ProjectSearch" ("projectId", "programmeId", "changedIn", state, "listedAt", children, helped, "openNeeds", "allNeeds", channels,
    "ageFrom", "ageTo", "imdDecile", drivers, places, points, part, document)
  SELECT p.id, p."programmeId", pg_current_xact_id()::text::bigint, CASE p.status WHEN 'listed' THEN 2 WHEN 'closed' THEN 1 ELSE 0 END,
    p."listedAt", coalesce(p."childrenExpected", 0), m.channels IS NOT NULL, coalesce(n.open, 0), coalesce(n.bits, 0), coalesce(m.channels, 0),
    p."ageFrom", p."ageTo", l.decile, coalesce(d.codes, '{}'), coalesce(l.tokens, '{}'), coalesce(l.points, '{}'), coalesce(n.part, 0),
    setweight(to_tsvector('maypole', p.title), 'A')
      || setweight(to_tsvector('maypole', concat_ws(' ; ', p.summary, n.words)), 'B')
      || setweight(to_tsvector('maypole', concat_ws(' ; ', o.name, n.lines, l.words)), 'C')
      || setweight(to_tsvector('maypole', coalesce(p.story, '')), 'D')
  FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
  LEFT JOIN LATERAL (
    SELECT string_agg(n.description, ' ; ') AS words, string_agg(li.words, ' ; ') AS lines,
      bit_or(need_bit(n.type, n.essential, coalesce(li.in_kind, false))) AS bits,
      bit_or(need_bit(n.type, n.essential, coalesce(li.in_kind, false))) FILTER (WHERE n."matchedQuantity" < n.quantity) AS open,
      avg(least(1, n."matchedQuantity"::float8 / n.quantity)) AS part
    FROM "Need" n LEFT JOIN LATERAL (
      SELECT string_agg(li.description, ' ; ') AS words, bool_or(li."inKindWelcome") AS in_kind FROM "NeedLine" li WHERE li."needId" = n.id) li ON true
    WHERE n."projectId" = p.id) n ON true
  LEFT JOIN LATERAL (
    SELECT bit_or(1 << (array_position(enum_range(NULL::"Channel"), m.channel) - 1)) AS channels
    FROM "Need" mn JOIN "Match" m ON m."needId" = mn.id WHERE mn."projectId" = p.id AND m.status NOT IN ('cancelled', 'written_off')) m ON true
  LEFT JOIN LATERAL (
    SELECT array_agg(dr.code ORDER BY dr.position) AS codes
    FROM "ProjectDriver" pd JOIN "Driver" dr ON dr.id = pd."driverId" WHERE pd."projectId" = p.id) d ON true
  LEFT JOIN LATERAL (
    SELECT min(ne."imdDecile") AS decile, string_agg(concat_ws(' ; ', pl.name, wa.name, au.name), ' ; ') AS words,
      array_remove(array_agg('d:' || pl.district) || array_agg('w:' || wa.code) || array_agg('a:' || au.code)
        || array_agg('n:' || lower(unaccent(pl.name))) || array_agg('n:' || lower(unaccent(wa.name))) || array_agg('n:' || lower(unaccent(au.name))), NULL) AS tokens,
      string_to_array(string_agg(pl.latitude || ',' || pl.longitude, ',' ORDER BY pl.id), ',')::float8[] AS points
    FROM "Place" pl
    LEFT JOIN "Area" ne ON ne.code = pl."lsoaCode"
    LEFT JOIN "Area" wa ON wa.code = coalesce(pl."wardCode", pl."areaCode") AND wa.kind = 'ward'
    LEFT JOIN "Area" au ON au.code = coalesce(pl."authorityCode", wa."authorityCode", pl."areaCode") AND au.kind = 'authority'
    WHERE pl."projectId" = p.id) l ON true
  WHERE p.id = ANY(ids) AND p."listedAt" IS NOT NULL ORDER BY p."listedAt", p.id
  ON CONFLICT ("projectId") DO UPDATE SET "changedIn" = excluded."changedIn", state = excluded.state, children = excluded.children,
    helped = excluded.helped, "openNeeds" = excluded."openNeeds", "allNeeds" = excluded."allNeeds", channels = excluded.channels,
    "ageFrom" = excluded."ageFrom", "ageTo" = excluded."ageTo", "imdDecile" = excluded."imdDecile", drivers = excluded.drivers,
    places = excluded.places, points = excluded.points, part = excluded.part, document = excluded.document;

  INSERT INTO "VocabularyWord" ("programmeId", word)
  SELECT DISTINCT p."programmeId", w.word
  FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
  CROSS JOIN LATERAL unnest(tsvector_to_array(to_tsvector('maypole_whole', concat_ws(' ; ', p.title, p.summary, o.name,
    (SELECT string_agg(n.description, ' ; ') FROM "Need" n WHERE n."projectId" = p.id))))) AS w(word)
  WHERE p.id = ANY(ids) AND p.status IN ('listed', 'closed') AND w.word ~ '^[a-z]{3,40}$' ORDER BY 1, 2
  ON CONFLICT DO NOTHING;
$$;

-- What changes is noted as it changes and made again as the transaction ends, once for each project however much of it changed. By then
-- the activity's lock is held, so that nobody waits for somebody who waits for them. Whoever changes a great many sets
-- `maypole.search` to `later` for the transaction and calls refresh_search at its end.
CREATE FUNCTION search_is_kept() RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT coalesce(current_setting('maypole.search', true), '') <> 'later'
$$;
CREATE FUNCTION note_search_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
BEGIN
  CASE TG_ARGV[0]
    WHEN 'project' THEN SELECT array_agg(c.id) INTO ids FROM changed c;
    WHEN 'need' THEN SELECT array_agg(DISTINCT n."projectId") INTO ids FROM changed c JOIN "Need" n ON n.id = c."needId";
    WHEN 'organisation' THEN SELECT array_agg(p.id) INTO ids FROM changed c JOIN "Project" p ON p."organisationId" = c.id;
    WHEN 'area' THEN SELECT array_agg(DISTINCT pl."projectId") INTO ids FROM changed c JOIN "Place" pl
      ON pl."lsoaCode" = c.code OR pl."wardCode" = c.code OR pl."authorityCode" = c.code OR pl."areaCode" = c.code;
    ELSE SELECT array_agg(DISTINCT c."projectId") INTO ids FROM changed c;
  END CASE;
  INSERT INTO "SearchDue" ("changedIn", "projectId") SELECT pg_current_xact_id()::text::bigint, p.id
    FROM "Project" p WHERE p.id = ANY(ids) AND p."listedAt" IS NOT NULL ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE FUNCTION refresh_search_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
BEGIN
  WITH done AS (DELETE FROM "SearchDue" WHERE "changedIn" = NEW."changedIn" RETURNING "projectId")
    SELECT array_agg("projectId") INTO ids FROM done;
  IF ids IS NOT NULL THEN PERFORM refresh_search(ids); END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "SearchDue_refreshed" AFTER INSERT ON "SearchDue" DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION refresh_search_due();

CREATE TRIGGER "Project_search_insert" AFTER INSERT ON "Project" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('project');
CREATE TRIGGER "Project_search_update" AFTER UPDATE ON "Project" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('project');
CREATE TRIGGER "Place_search_insert" AFTER INSERT ON "Place" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('part');
CREATE TRIGGER "Place_search_update" AFTER UPDATE ON "Place" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('part');
CREATE TRIGGER "Place_search_delete" AFTER DELETE ON "Place" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('part');
CREATE TRIGGER "ProjectDriver_search_insert" AFTER INSERT ON "ProjectDriver" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('part');
CREATE TRIGGER "ProjectDriver_search_delete" AFTER DELETE ON "ProjectDriver" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('part');
CREATE TRIGGER "Need_search_insert" AFTER INSERT ON "Need" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('part');
CREATE TRIGGER "Need_search_update" AFTER UPDATE ON "Need" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('part');
CREATE TRIGGER "Need_search_delete" AFTER DELETE ON "Need" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('part');
CREATE TRIGGER "NeedLine_search_insert" AFTER INSERT ON "NeedLine" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('need');
CREATE TRIGGER "NeedLine_search_update" AFTER UPDATE ON "NeedLine" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('need');
CREATE TRIGGER "NeedLine_search_delete" AFTER DELETE ON "NeedLine" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('need');
CREATE TRIGGER "Match_search_insert" AFTER INSERT ON "Match" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('need');
CREATE TRIGGER "Match_search_update" AFTER UPDATE ON "Match" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('need');
CREATE TRIGGER "Organisation_search_update" AFTER UPDATE ON "Organisation" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('organisation');
CREATE TRIGGER "Area_search_insert" AFTER INSERT ON "Area" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('area');
CREATE TRIGGER "Area_search_update" AFTER UPDATE ON "Area" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('area');
CREATE TRIGGER "Area_search_delete" AFTER DELETE ON "Area" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('area');

SELECT refresh_search(ARRAY(SELECT id FROM "Project" WHERE "listedAt" IS NOT NULL));
