import type { Reader } from "@/lib/db";

/** A whole ward or local authority, as people choose one. */
export type AreaChoice = { code: string; kind: "ward" | "authority"; name: string; authority: string | null };
type FoundArea = AreaChoice & { latitude: number | null; longitude: number | null };

/** An area as its choice reads, which is also how it can be typed: "Lozells (ward in Birmingham)". */
export function areaLabel({ kind, name, authority }: Omit<AreaChoice, "code">): string {
  if (kind === "authority") return `${name} (whole council area)`;
  return authority === null ? `${name} (ward)` : `${name} (ward in ${authority})`;
}

/** The wards and local authorities that what was typed may mean: its label, its name, or its name and council ("Lozells, Birmingham"). At most six. */
export function findAreas(from: Reader, typed: string): Promise<FoundArea[]> {
  const [, name = typed, inBrackets, ofCouncil, behindComma] =
    /^(.+?)\s*(?:\((whole council area|ward(?: in (.+))?)\)|,\s*(.+))?$/i.exec(typed.trim()) ?? [];
  const kind = inBrackets === undefined ? null : /^ward/i.test(inBrackets) ? "ward" : "authority";
  const council = ofCouncil ?? behindComma ?? null;
  return from.$queryRaw<FoundArea[]>`
    SELECT a.code, a.kind::text AS kind, a.name, u.name AS authority, a.latitude, a.longitude FROM "Area" a LEFT JOIN "Area" u ON u.code = a."authorityCode"
    WHERE a.kind IN ('ward', 'authority') AND lower(a.name) = lower(${name.trim()})
      AND (${kind}::text IS NULL OR a.kind::text = ${kind}) AND (${council}::text IS NULL OR lower(u.name) = lower(${council?.trim() ?? null}))
    ORDER BY a.kind DESC, u.name, a.code LIMIT 6`;
}
