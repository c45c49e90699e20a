import { whoActed } from "@/components/activity/who-acted";
import { StatusTag } from "@/components/ui/status-tag";
import { Table } from "@/components/ui/table";
import { formatInstant } from "@/lib/dates";
import type { EditRow } from "@/lib/projects/list-edits";
import { editWords } from "@/lib/projects/edit-words";

/** What was changed in a project while everybody could see it: what it said, and what it says since. */
export function EditsShown({ edits }: { edits: EditRow[] }) {
  if (edits.length === 0) return null;
  return (
    <section className="stack">
      <h2>Changed while it was listed</h2>
      <Table
        caption="The latest first"
        columns={[{ label: "What" }, { label: "Who" }, { label: "When" }]}
        rows={edits.map((edit) => ({
          key: edit.id,
          cells: [<Change key="what" edit={edit} />, whoActed(edit), formatInstant(edit.at)],
        }))}
      />
    </section>
  );
}

function Change({ edit }: { edit: EditRow }) {
  return (
    <>
      {edit.undoneAt && <StatusTag>Put back afterwards</StatusTag>}
      <ul>
        {editWords(edit).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </>
  );
}
