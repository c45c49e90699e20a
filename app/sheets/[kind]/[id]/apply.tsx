import { randomUUID } from "node:crypto";
import type { SheetWords } from "@/components/sheets/sheet-words";
import { ActionForm } from "@/components/ui/action-form";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { routes } from "@/lib/routes";
import type { SheetShown } from "@/lib/sheets/load-sheet";
import { applySheetAction } from "../../actions";

type Props = { sheet: SheetShown; words: SheetWords; home: string; errors: number };

/** The press that applies a sheet as it was shown, or why there is none. */
export function Apply({ sheet: { id, kind, seal, added, changed, skipsBadRows }, words, home, errors }: Props) {
  const nothing = added.length + changed.length === 0;
  const again = <a href={routes.sendSheet(kind)}>send it again</a>;
  if (errors > 0 && !skipsBadRows)
    return (
      <Notice tone="warn" title="Nothing can be applied while there is an error">
        Put the errors right in the file, and {again}.
      </Notice>
    );
  if (nothing)
    return (
      <Notice title={errors > 0 ? "Nothing of it can be applied" : "There is nothing to change"}>
        {errors > 0 ? <>Put the errors right in the file, and {again}.</> : words.asItIs}
      </Notice>
    );
  return (
    <section className="stack" aria-labelledby="apply">
      <h2 id="apply">Apply it?</h2>
      {words.beforePress !== undefined && <p>{words.beforePress}</p>}
      {errors > 0 && (
        <Notice tone="warn" title="The file has errors">
          You can put them right in the file and send it again, or leave out what has errors and apply the rest.
        </Notice>
      )}
      <ActionForm
        action={applySheetAction}
        submission={randomUUID()}
        hidden={{ sheetId: id, seal, ...(errors > 0 ? { skipBadRows: "yes" } : {}) }}
      >
        <div className="actions">
          <SubmitButton pendingLabel="Applying…">
            {errors > 0 ? "Leave out the errors and apply the rest" : "Apply these changes"}
          </SubmitButton>
          <LinkButton href={home} variant="quiet">
            {words.leave}
          </LinkButton>
        </div>
      </ActionForm>
    </section>
  );
}
