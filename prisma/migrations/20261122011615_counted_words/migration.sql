-- AlterTable
ALTER TABLE "VocabularyWord" ADD COLUMN     "many" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "ProjectWords" (
    "projectId" UUID NOT NULL,
    "programmeId" UUID NOT NULL,
    "words" TEXT[],

    CONSTRAINT "ProjectWords_pkey" PRIMARY KEY ("projectId")
);

-- Titles by themselves, since a weight that is asked of the whole document has to be looked up in each one that has the word.
CREATE INDEX "ProjectSearch_title" ON "ProjectSearch" USING gin (ts_filter(document, '{a}')) WITH (fastupdate = off) WHERE state > 0;
-- Which words come to the same when they are stemmed.
CREATE INDEX "VocabularyWord_stem" ON "VocabularyWord" ("programmeId", ts_lexize('english_stem', word));

-- How many projects use each word, by what changed. Several processes count one after another, since refresh_search holds the activity's lock.
CREATE FUNCTION count_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "VocabularyWord" ("programmeId", word, many)
    SELECT n."programmeId", w.word, count(*) FROM now_there n CROSS JOIN LATERAL unnest(n.words) AS w(word) GROUP BY 1, 2 ORDER BY 1, 2
    ON CONFLICT ("programmeId", word) DO UPDATE SET many = "VocabularyWord".many + excluded.many;
  ELSE
    INSERT INTO "VocabularyWord" ("programmeId", word, many)
    SELECT c."programmeId", c.word, sum(c.more) FROM (
      SELECT n."programmeId", unnest(n.words) AS word, 1 AS more FROM now_there n
      UNION ALL SELECT b."programmeId", unnest(b.words), -1 FROM been_there b) c
    GROUP BY 1, 2 HAVING sum(c.more) <> 0 ORDER BY 1, 2
    ON CONFLICT ("programmeId", word) DO UPDATE SET many = "VocabularyWord".many + excluded.many;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "ProjectWords_insert_counted" AFTER INSERT ON "ProjectWords" REFERENCING NEW TABLE AS now_there
  FOR EACH STATEMENT EXECUTE FUNCTION count_words();
CREATE TRIGGER "ProjectWords_update_counted" AFTER UPDATE ON "ProjectWords" REFERENCING OLD TABLE AS been_there NEW TABLE AS now_there
  FOR EACH STATEMENT EXECUTE FUNCTION count_words();

-- Keeps the words of projects that are in sight, where they are others than before: everything that their document is made of.
CREATE FUNCTION refresh_words(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  INSERT INTO "ProjectWords" ("projectId", "programmeId", words)
  SELECT p.id, p."programmeId", CASE WHEN p.status IN ('listed', 'closed') THEN ARRAY(
    SELECT w.word FROM unnest(tsvector_to_array(to_tsvector('maypole_whole', concat_ws(' ; ', p.title, p.summary, p.story, o.name, n.words, l.words)))) AS w(word)
    WHERE w.word ~ '^[a-z]{3,40}$') ELSE '{}' END
  FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
  LEFT JOIN LATERAL (
    SELECT string_agg(concat_ws(' ; ', n.description,
      (SELECT string_agg(li.description, ' ; ') FROM "NeedLine" li WHERE li."needId" = n.id)), ' ; ') AS words
    FROM "Need" n WHERE n."projectId" = p.id) n ON true
  CROSS JOIN LATERAL search_places(p.id) l
  WHERE p.id = ANY(ids) AND p."listedAt" IS NOT NULL ORDER BY p.id
  ON CONFLICT ("projectId") DO UPDATE SET words = excluded.words WHERE "ProjectWords".words IS DISTINCT FROM excluded.words;
$$;

-- Makes the rows of projects that were listed again, in one go. Deeds hold the activity's lock by now; imports take it here, so that
-- nobody waits for somebody who waits for them.
CREATE OR REPLACE FUNCTION refresh_search(ids uuid[]) RETURNS void LANGUAGE sql AS $$
  SELECT pg_advisory_xact_lock(hashtext('activity'), hashtext(p."programmeId"::text))
  FROM (SELECT DISTINCT "programmeId" FROM "Project" WHERE id = ANY(ids) ORDER BY 1) p;

  INSERT INTO "ProjectSearch" ("projectId", "programmeId", "changedIn", state, "listedAt", children, helped, "openNeeds", "allNeeds", channels,
    "ageFrom", "ageTo", "imdDecile", drivers, places, points, part, document)
  SELECT p.id, p."programmeId", pg_current_xact_id()::text::bigint, CASE p.status WHEN 'listed' THEN 2 WHEN 'closed' THEN 1 ELSE 0 END,
    p."listedAt", coalesce(p."childrenExpected", 0), m.channels IS NOT NULL, coalesce(n.open, 0), coalesce(n.bits, 0), coalesce(m.channels, 0),
    p."ageFrom", p."ageTo", l.decile, coalesce(d.codes, '{}'), l.tokens, l.points, coalesce(n.part, 0),
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
  CROSS JOIN LATERAL search_places(p.id) l
  WHERE p.id = ANY(ids) AND p."listedAt" IS NOT NULL ORDER BY p."listedAt", p.id
  ON CONFLICT ("projectId") DO UPDATE SET "changedIn" = excluded."changedIn", state = excluded.state, children = excluded.children,
    helped = excluded.helped, "openNeeds" = excluded."openNeeds", "allNeeds" = excluded."allNeeds", channels = excluded.channels,
    "ageFrom" = excluded."ageFrom", "ageTo" = excluded."ageTo", "imdDecile" = excluded."imdDecile", drivers = excluded.drivers,
    places = excluded.places, points = excluded.points, part = excluded.part, document = excluded.document;

  SELECT refresh_words(ids);
$$;

-- Organisations and areas are notified only of what a search shows of them: a name, and where an area is and how deprived.
CREATE OR REPLACE FUNCTION note_search_due() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ids uuid[];
BEGIN
  CASE TG_ARGV[0]
    WHEN 'project' THEN SELECT array_agg(c.id) INTO ids FROM changed c;
    WHEN 'need' THEN SELECT array_agg(DISTINCT n."projectId") INTO ids FROM changed c JOIN "Need" n ON n.id = c."needId";
    WHEN 'renamed' THEN SELECT array_agg(p.id) INTO ids FROM changed c JOIN was w ON w.id = c.id AND w.name <> c.name
      JOIN "Project" p ON p."organisationId" = c.id;
    WHEN 'area' THEN SELECT array_agg(DISTINCT pl."projectId") INTO ids FROM changed c JOIN "Place" pl
      ON pl."lsoaCode" = c.code OR pl."wardCode" = c.code OR pl."authorityCode" = c.code OR pl."areaCode" = c.code;
    WHEN 'redrawn' THEN SELECT array_agg(DISTINCT pl."projectId") INTO ids FROM changed c
      JOIN was w ON w.code = c.code AND (w.kind, w.name, w."authorityCode", w."imdDecile") IS DISTINCT FROM (c.kind, c.name, c."authorityCode", c."imdDecile")
      JOIN "Place" pl ON pl."lsoaCode" = c.code OR pl."wardCode" = c.code OR pl."authorityCode" = c.code OR pl."areaCode" = c.code;
    ELSE SELECT array_agg(DISTINCT c."projectId") INTO ids FROM changed c;
  END CASE;
  INSERT INTO "SearchDue" ("changedIn", "projectId") SELECT pg_current_xact_id()::text::bigint, p.id
    FROM "Project" p WHERE p.id = ANY(ids) AND p."listedAt" IS NOT NULL ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
DROP TRIGGER "Organisation_search_update" ON "Organisation";
CREATE TRIGGER "Organisation_search_update" AFTER UPDATE ON "Organisation" REFERENCING OLD TABLE AS was NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('renamed');
DROP TRIGGER "Area_search_update" ON "Area";
CREATE TRIGGER "Area_search_update" AFTER UPDATE ON "Area" REFERENCING OLD TABLE AS was NEW TABLE AS changed
  FOR EACH STATEMENT WHEN (search_is_kept()) EXECUTE FUNCTION note_search_due('redrawn');

-- The words that are known already are counted anew; those that nobody uses any more stay, with none.
SELECT refresh_words(ARRAY(SELECT "projectId" FROM "ProjectSearch"));
