import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { Standing } from "@/lib/pledges/load-standing";
import type { SharesShown } from "@/lib/shares/list-shares";
import { confirmShareAction, declineShareAction } from "./share-actions";

type Share = NonNullable<SharesShown["ours"]>;

/** What a supplier that is asked to give a part of another's pledge can say: yes, or no and why. */
export function AnswerShare({ share, standing }: { share: Share; standing: Standing }) {
  const asked = share.status === "invited";
  return (
    <section className="stack">
      <Notice
        tone={asked ? "warn" : "success"}
        title={asked ? `Would you give ${share.shown} of it?` : `You give ${share.shown} of it`}
      >
        {asked
          ? `${standing.supplier} asks you${share.message ? `: “${share.message}”` : "."} What you give is counted as yours. Saying no costs nothing.`
          : "You have said yes. You will hear when it is agreed, and then say here what you have brought."}
      </Notice>
      {asked && (
        <ActionForm
          action={confirmShareAction}
          submission={randomUUID()}
          hidden={{ shareId: share.id, asked: String(share.quantity) }}
          idEnd="-confirm"
        >
          {standing.check.asked && (
            <Checkbox
              name="checked"
              id="checked-confirm"
              label={`Everybody we send who will meet children has ${standing.check.asked}`}
              hint="They may ask to see the certificates before anybody starts."
            />
          )}
          <div className="actions">
            <SubmitButton pendingLabel="Saying yes…">Yes, we give {share.shown}</SubmitButton>
          </div>
        </ActionForm>
      )}
      <ActionForm
        folded={asked ? "No, we cannot" : "We cannot after all"}
        action={declineShareAction}
        submission={randomUUID()}
        hidden={{ shareId: share.id }}
        idEnd="-decline"
      >
        <TextArea
          name="reason"
          id="reason-decline"
          label="Why?"
          hint={`A few words. Only ${standing.supplier} reads them.`}
          rows={2}
          maxLength={500}
        />
        <div className="actions">
          <SubmitButton variant="danger" pendingLabel="Saying no…">
            Say no
          </SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
