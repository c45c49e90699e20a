-- What a search knows of a project's places, apart, so that an import of places can tell whose has changed.
CREATE FUNCTION search_places(project_id uuid) RETURNS TABLE (decile smallint, words text, tokens text[], points float8[]) LANGUAGE sql STABLE AS $$
  SELECT min(ne."imdDecile")::smallint, string_agg(concat_ws(' ; ', pl.name, wa.name, au.name), ' ; ' ORDER BY pl.id),
    coalesce(array_remove(array_agg('d:' || pl.district ORDER BY pl.id) || array_agg('w:' || wa.code ORDER BY pl.id) || array_agg('a:' || au.code ORDER BY pl.id)
      || array_agg('n:' || lower(unaccent(pl.name)) ORDER BY pl.id) || array_agg('n:' || lower(unaccent(wa.name)) ORDER BY pl.id)
      || array_agg('n:' || lower(unaccent(au.name)) ORDER BY pl.id), NULL), '{}'),
    coalesce(string_to_array(string_agg(pl.latitude || ',' || pl.longitude, ',' ORDER BY pl.id), ',')::float8[], '{}')
  FROM "Place" pl
  LEFT JOIN "Area" ne ON ne.code = pl."lsoaCode"
  LEFT JOIN "Area" wa ON wa.code = coalesce(pl."wardCode", pl."areaCode") AND wa.kind = 'ward'
  LEFT JOIN "Area" au ON au.code = coalesce(pl."authorityCode", wa."authorityCode", pl."areaCode") AND au.kind = 'authority'
  WHERE pl."projectId" = project_id
$$;

-- Makes the rows of projects that were listed again, in one go.
CREATE OR REPLACE FUNCTION refresh_search(ids uuid[]) RETURNS void LANGUAGE sql AS $$
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

  INSERT INTO "VocabularyWord" ("programmeId", word)
  SELECT DISTINCT p."programmeId", w.word
  FROM "Project" p JOIN "Organisation" o ON o.id = p."organisationId"
  CROSS JOIN LATERAL unnest(tsvector_to_array(to_tsvector('maypole_whole', concat_ws(' ; ', p.title, p.summary, o.name,
    (SELECT string_agg(n.description, ' ; ') FROM "Need" n WHERE n."projectId" = p.id))))) AS w(word)
  WHERE p.id = ANY(ids) AND p.status IN ('listed', 'closed') AND w.word ~ '^[a-z]{3,40}$' ORDER BY 1, 2
  ON CONFLICT DO NOTHING;
$$;
