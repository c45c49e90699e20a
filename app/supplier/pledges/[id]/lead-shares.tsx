import { randomUUID } from "node:crypto";
import { ActionForm } from "@/components/ui/action-form";
import { MoneyField } from "@/components/ui/money-field";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { typedMoney } from "@/lib/money";
import type { SharesShown } from "@/lib/shares/list-shares";
import { changeShareAction, inviteToShareAction, takeBackShareAction } from "./share-actions";

/** What the supplier that leads an open pledge can do: ask others to give a part of it, change a part, or take one back. */
export function LeadShares({ shares }: { shares: SharesShown }) {
  if (!shares.open || !shares.leads) return null;
  const { pledgeId, gone, toAsk } = shares;
  return (
    <section className="stack">
      <h2>{shares.joint ? "Who gives what" : "Give it together with others?"}</h2>
      <p className="soft">
        What the others do not give stays yours. Each is asked first, and what they give is counted as theirs.
      </p>
      {gone.map(({ id, supplier, reason }) => (
        <p key={id}>
          {supplier} cannot this time{reason && `: “${reason}”`}. Their part is yours now.
        </p>
      ))}
      {shares.shares
        .filter(({ leads }) => !leads)
        .map((share) => (
          <OnePart key={share.id} share={share} cash={shares.cash} unit={shares.unit} />
        ))}
      {toAsk.length > 0 && (
        <ActionForm
          folded="Ask another supplier to give a part"
          action={inviteToShareAction}
          submission={randomUUID()}
          hidden={{ pledgeId }}
          idEnd="-invite"
        >
          <SelectField
            name="supplierId"
            id="supplierId-invite"
            label="Which supplier?"
            empty="Choose a supplier"
            options={toAsk.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <Part cash={shares.cash} unit={shares.unit} id="quantity-invite" />
          <TextArea
            name="message"
            id="message-invite"
            label="What would you like to tell them?"
            hint="You can leave this empty."
            rows={2}
            maxLength={500}
          />
          <div className="actions">
            <SubmitButton pendingLabel="Asking…">Ask them</SubmitButton>
          </div>
        </ActionForm>
      )}
    </section>
  );
}

type Counted = { cash: boolean; unit: string | null };

function OnePart({ share, ...counted }: Counted & { share: SharesShown["shares"][number] }) {
  const { id, supplier, quantity } = share;
  const typed = counted.cash ? typedMoney(quantity) : String(quantity);
  return (
    <>
      <ActionForm
        folded={`Change ${supplier}’s part`}
        action={changeShareAction}
        submission={randomUUID()}
        hidden={{ shareId: id }}
        idEnd={`-${id}`}
      >
        <Part {...counted} id={`quantity-${id}`} value={typed} />
        <p className="soft text-small">They are asked again, and have to say yes.</p>
        <div className="actions">
          <SubmitButton pendingLabel="Asking…">Ask them for this</SubmitButton>
        </div>
      </ActionForm>
      <ActionForm
        folded={`Take ${supplier}’s part back`}
        action={takeBackShareAction}
        submission={randomUUID()}
        hidden={{ shareId: id }}
      >
        <p>Their part is yours then, and they are told.</p>
        <div className="actions">
          <SubmitButton variant="danger" pendingLabel="Taking it back…">
            Take it back
          </SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}

function Part({ cash, unit, id, value }: Counted & { id: string; value?: string }) {
  const field = { name: "quantity", id, label: "How much would they give?", defaultValue: value, width: 10 } as const;
  return cash ? <MoneyField {...field} /> : <TextField {...field} inputMode="numeric" suffix={unit ?? undefined} />;
}
