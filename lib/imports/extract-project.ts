import type { Cells } from "./cells";
import { lastingSlug } from "./lasting-slug";
import * as cell from "./parse-cell";

const statuses = ["listed", "closed", "withdrawn"] as const;

/** What a row says of its project; null when something in it cannot stand. `drivers` parses the programme's driver codes. */
export function extractProject(cells: Cells, drivers: cell.ParseCell<string[]>) {
  const ref = cells.required("project_ref", cell.parseText(100));
  const title = cells.required("project_title", cell.parseText(200));
  const name = cells.required("organisation_name", cell.parseText(200));
  const childFocused = cells.required("child_focused", cell.parseYesNo);
  const codes = cells.optional("drivers", drivers) ?? [];
  const place = cells.spare("postcode", cell.parsePostcodeCell);
  const children = cells.optional("children_expected", cell.parseWholeNumber);
  const number = cells.spare("organisation_number", cell.parseOrganisationNumber) ?? "";
  const life = extractLife(cells);
  if (children !== null && children > 1_000_000) cells.error("children_expected", "is more than a million children");
  if (ref === null || title === null || name === null || childFocused === null || life === null) return null;
  return {
    project_ref: ref,
    project_title: title,
    project_summary: cells.optional("project_summary", cell.parseText(5000)) ?? withoutSummary(cells, title),
    project_slug: lastingSlug(title, ref),
    organisation_name: name,
    organisation_number: number,
    organisation_slug: lastingSlug(name, number || name),
    child_focused: childFocused,
    drivers: codes,
    postcode: place?.postcode ?? null,
    district: place?.district ?? null,
    children_expected: children,
    ...life,
  };
}

function withoutSummary(cells: Cells, title: string): string {
  cells.warn("project_summary", "is missing: the title stands in for it");
  return title;
}

function extractLife(cells: Cells) {
  const listedOn = cells.required("listed_on", cell.parseDayCell);
  const status = cells.required("project_status", cell.parseCode(statuses));
  const endedOn = cells.optional("ended_on", cell.parseDayCell);
  if (status === "listed" && endedOn !== null)
    return cells.error("ended_on", "is given, but the project is still listed");
  if (status !== null && status !== "listed" && cells.isBlank("ended_on")) {
    return cells.error("ended_on", `is missing: on which day was the project ${status}?`);
  }
  if (listedOn !== null && endedOn !== null && endedOn < listedOn) {
    return cells.error("ended_on", `${endedOn} is before the project was listed, ${listedOn}`);
  }
  if (listedOn === null || status === null) return null;
  return { listed_on: listedOn, project_status: status, ended_on: endedOn };
}
