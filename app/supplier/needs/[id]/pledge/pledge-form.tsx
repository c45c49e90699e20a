import { randomUUID } from "node:crypto";
import { QuantityField } from "@/components/matches/quantity-field";
import { ForCommitment } from "@/components/ledger/for-commitment";
import { ActionForm } from "@/components/ui/action-form";
import { Checkbox } from "@/components/ui/checkbox";
import { DateField } from "@/components/ui/date-field";
import { FoldedFields } from "@/components/ui/folded-fields";
import { MoneyField } from "@/components/ui/money-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { checkAsked } from "@/lib/needs/check-asked";
import type { OpenCommitment } from "@/lib/commitments/list-open-commitments";
import type { loadNeedToMeet } from "@/lib/needs/load-need-to-meet";
import { typedMoney } from "@/lib/money";
import { formatQuantity, formatUnit } from "@/lib/needs/quantity";
import type { OfferForPledge } from "@/lib/offers/load-offer-for-pledge";
import { makePledgeAction } from "./actions";
import { Together } from "./together";

type Need = Awaited<ReturnType<typeof loadNeedToMeet>>;

type Props = {
  need: Need;
  offer: OfferForPledge | null;
  commitments: OpenCommitment[];
  supplier: { id: string };
};

/** What, how much and by when, with a word to those who run the project. */
export function PledgeForm({ need, offer, commitments, supplier }: Props) {
  const { organisation } = need.project;
  return (
    <ActionForm
      action={makePledgeAction}
      submission={randomUUID()}
      hidden={{ needId: need.id, supplierId: supplier.id, ...(offer ? { offerId: offer.id } : {}) }}
    >
      <div className="stack-loose">
        <HowMuch need={need} offer={offer} />
        <DateField
          name="deliverBy"
          label="When could you give it by?"
          hint="You can leave this empty. For example, 27 3 2027"
        />
        <TextArea
          name="message"
          label={`Is there anything ${organisation} should know?`}
          hint="Condition, size, how it would come, who to ask for. You can leave this empty."
          rows={3}
          maxLength={1000}
        />
        <Checked need={need} />
        {costs.has(need.type) && <WhatItWouldCost cash={need.type === "cash"} />}
        <ForCommitment commitments={commitments} />
        <Together others={need.suppliers} unit={need.type === "cash" ? "" : formatUnit(need.unit, 2)} />
        <p className="soft text-small">
          {organisation} can say yes to all of it or part of it, or no, thank you. You can take your pledge back until
          they answer. We tell you by e-mail.
        </p>
        <div className="actions">
          <SubmitButton pendingLabel="Sending your pledge…">Pledge this to {organisation}</SubmitButton>
        </div>
      </div>
    </ActionForm>
  );
}

/** Where people will meet children: nothing is agreed before the supplier has said this, and it can be said later. */
function Checked({ need }: { need: Need }) {
  const check = checkAsked(need);
  if (check === null) return null;
  return (
    <Checkbox
      name="checked"
      label={`Everybody we send who will meet children has ${check}`}
      hint={`You can say this later. ${need.project.organisation} can accept once you have.`}
    />
  );
}

const costs = new Set<Need["type"]>(["goods", "equipment", "space", "transport", "cash"]);

function WhatItWouldCost({ cash }: { cash: boolean }) {
  return (
    <FoldedFields summary="What would it have cost?" names={["statedPence", "statedSource"]}>
      <p className="soft text-small">
        {cash ? "For things instead of money. " : ""}It helps to say honestly what was given. You can leave both empty.
      </p>
      <MoneyField name="statedPence" label="What would all of it have cost you?" />
      <TextField
        name="statedSource"
        label="How do you know?"
        hint="For example: our invoice of March, or the hire price of the hall"
        maxLength={300}
      />
    </FoldedFields>
  );
}

function HowMuch({ need, offer }: { need: Need; offer: OfferForPledge | null }) {
  const { type, unit, left, lines } = need;
  if (type === "cash" && lines.length > 0) return <MoneyOrThings need={need} offer={offer} />;
  return (
    <QuantityField
      counted={{ cash: type === "cash", line: null, unit }}
      label={type === "cash" ? "How much can you give?" : "How many can you give?"}
      hint={`${formatQuantity(need, left)} still needed. You can give part of it.`}
      quantity={offer?.fits}
    />
  );
}

function MoneyOrThings({ need, offer }: { need: Need; offer: OfferForPledge | null }) {
  return (
    <>
      <RadioGroup
        name="what"
        label="What would you like to give?"
        hint="The things are what the money would buy. Giving them is as good."
        defaultValue={offer?.lineId ?? "need"}
        options={[
          { value: "need", label: "Money", hint: `${formatQuantity(need, need.left)} still needed` },
          ...need.lines.map(({ id, description, left }) => ({
            value: id,
            label: description,
            hint: `${left.toLocaleString("en-GB")} still needed`,
          })),
        ]}
      />
      <TextField
        name="quantity"
        label="How much, or how many?"
        hint="Pounds for money, such as 500; else how many things, such as 10"
        autoComplete="off"
        width={10}
        defaultValue={offer ? prefilled(offer) : undefined}
      />
    </>
  );
}

const prefilled = ({ type, fits }: OfferForPledge) =>
  type === "cash" ? typedMoney(fits) : fits.toLocaleString("en-GB");
