import { routes } from "@/lib/routes";
import { type ProjectField, projectHeadings } from "@/lib/projects/project-row";
import { type SheetWords, tables, textIn } from "./sheet-words";
import { Titled } from "./titled";

const number = (value: string | null) =>
  value !== null && /^\d+$/.test(value) ? Number(value).toLocaleString("en-GB") : (value ?? "not said");

/** What is said of a list of projects that comes back. */
export const projectSheetWords: SheetWords = {
  title: "Bring a list of projects back",
  noun: ["project", "projects"],
  addedAs: "begun",
  home: (role) =>
    role === "community"
      ? { href: `${routes.community}#projects`, label: "Our projects", section: "home" }
      : { href: routes.reports, label: "Reports", section: "reports" },
  before: (
    <p>
      Take the list of projects to change away, as Excel or CSV, change what you like, and send it here. Leave the
      column Reference as it is: by it we know which project a row is. A row without one begins a draft, which you then
      finish here. A project that is not in the file stays as it is.
    </p>
  ),
  accept: tables,
  hint: ({ megabytes, rows }) => `A table (Excel or CSV). Up to ${megabytes} MB and ${rows} projects.`,
  columns: (
    <>
      <p>
        Project (its name), In a sentence or two, Why it is needed, Mainly for children (yes or no), Children (about how
        many), Youngest and Oldest (their ages). And Organisation, where you speak for several.
      </p>
      <p>
        A file cannot change what a project needs, where it is or what it changes for children, nor send, list, close or
        withdraw it: do that on its own pages. Never write a child’s name.
      </p>
    </>
  ),
  addedColumns: [
    {
      label: "Project",
      shown: (row) => <Titled title={textIn(row, "title")} reference={textIn(row, "organisation")} />,
    },
    { label: projectHeadings.summary, shown: (row) => textIn(row, "summary") ?? "not said" },
    { label: projectHeadings.childrenExpected, numeric: true, shown: (row) => number(textIn(row, "childrenExpected")) },
  ],
  fieldName: (field) => projectHeadings[field as ProjectField],
  fieldShown: (_, value) => number(value),
  asItIs: "Your projects say all of this already.",
  beforePress: "Whoever follows a listed project reads its new words at once. You can undo a change on its page.",
  leave: "Leave the projects as they are",
  done: "See the projects",
};
