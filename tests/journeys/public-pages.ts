import type { Person } from "./sign-in";

/** Who may open a page; everybody else gets the same 404, and who is not signed in is asked to sign in first. */
type Opens = "anybody" | "signed in" | Person[];

/** Every page, with the SQL that finds an example (a part of its address) in the demonstration, and who may open it. */
export type Listed = { address: string; example?: string; opens: Opens };

/** The organisations that Sam and Dev act for, by their ids, and Sam's projects, a condition on "Project" p. */
export const lantern = `(SELECT id FROM "Organisation" WHERE name = 'Lozells Lantern')`;
export const northgate = `(SELECT id FROM "Organisation" WHERE name = 'Northgate Facilities')`;
export const sams = `p."organisationId" = ${lantern}`;

/** The pages that anybody may open without a session. */
export const publicPages: Record<string, Listed> = {
  "(public)": { address: "/", opens: "anybody" },
  "(public)/[programme]": { address: "/bsol", opens: "anybody" },
  "(public)/[programme]/projects": { address: "/bsol/projects", opens: "anybody" },
  "(public)/[programme]/projects/[slug]": {
    address: "/bsol/projects/*",
    example: `SELECT p.slug FROM "Project" p WHERE ${sams} AND p.status = 'listed' LIMIT 1`,
    opens: "anybody",
  },
  "(public)/[programme]/projects/[slug]/poster": {
    address: "/bsol/projects/*/poster",
    example: `SELECT p.slug FROM "Project" p WHERE ${sams} AND p.status = 'listed' LIMIT 1`,
    opens: "anybody",
  },
  "(public)/[programme]/organisations/[slug]": {
    address: "/bsol/organisations/*",
    example: `SELECT slug FROM "Organisation" WHERE id = ${lantern}`,
    opens: "anybody",
  },
  "(public)/[programme]/badges/[id]": {
    address: "/bsol/badges/*",
    example: `SELECT d."matchId" FROM "Delivery" d JOIN "Match" m ON m.id = d."matchId" JOIN "Need" n ON n.id = m."needId" JOIN "Project" p ON p.id = n."projectId" WHERE d.status = 'confirmed' AND p.status = 'listed' LIMIT 1`,
    opens: "anybody",
  },
  "(public)/[programme]/stories": { address: "/bsol/stories", opens: "anybody" },
  "(public)/[programme]/stories/[id]": {
    address: "/bsol/stories/*",
    example: `SELECT s.id FROM "Story" s JOIN "Project" p ON p.id = s."projectId" WHERE s.story IS NOT NULL AND s."withdrawnAt" IS NULL AND p.status IN ('listed', 'closed') LIMIT 1`,
    opens: "anybody",
  },
  "(public)/accessibility": { address: "/accessibility", opens: "anybody" },
  "(public)/how-we-count": { address: "/how-we-count", opens: "anybody" },
  "(public)/privacy": { address: "/privacy", opens: "anybody" },
};
