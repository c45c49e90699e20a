import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { channelWords } from "@/components/matches/channel-words";
import { ActionForm } from "@/components/ui/action-form";
import { DateField } from "@/components/ui/date-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { dealChannels } from "@/lib/deals/deal-terms";
import { loadDealForm } from "@/lib/deals/load-deal-form";
import { atDesk } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { formatQuantity } from "@/lib/needs/quantity";
import { routes } from "@/lib/routes";
import { recordDealAction } from "../actions";

export const metadata: Metadata = { title: "Record what was agreed elsewhere" };

type Props = { searchParams: Promise<{ need?: string | string[] }> };
type Form = Awaited<ReturnType<typeof loadDealForm>>;

/** Writes down what a supplier and a community organisation agreed elsewhere, in one short form. */
export default async function RecordDealPage({ searchParams }: Props) {
  const needId = [(await searchParams).need ?? []].flat()[0] ?? "";
  const { actor, area } = await atDesk(routes.recordDeal(needId));
  const form = await page(() => loadDealForm(actor, needId));
  const { need, project } = form;
  const own = actor.role === "supplier";
  return (
    <WorkArea area={area} width="narrow">
      <div className="stack">
        <BackLink href={own ? routes.makePledge(need.id) : projectOf(actor.role, project.id)} />
        <PageHeading
          eyebrow={`${project.title}, ${project.organisation}`}
          title="Record what was agreed elsewhere"
          lede={`For “${need.description}”: ${formatQuantity(need, need.left)} still needed. The other side gets a letter and confirms it with one press.`}
        />
        <ActionForm action={recordDealAction} submission={randomUUID()} hidden={{ needId: need.id }}>
          <div className="stack-loose">
            {!own && <Supplier suppliers={form.suppliers} />}
            <HowMuch form={form} />
            <DateField name="agreedOn" label="When was it agreed?" hint="For example, 27 3 2026" />
            <RadioGroup
              name="channel"
              label="How was it agreed?"
              options={dealChannels.map((value) => ({ value, label: channelWords[value] }))}
            />
            <TextArea
              name="note"
              label="Anything to add?"
              hint="Who spoke with whom. Both sides read this. You can leave it empty."
              rows={2}
              maxLength={1000}
            />
            <div className="actions">
              <SubmitButton pendingLabel="Saving…">Record it</SubmitButton>
            </div>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}

const projectOf = (role: string, id: string) =>
  role === "procurement" ? routes.reviewProject(id) : routes.communityProject(id);

function Supplier({ suppliers }: { suppliers: Form["suppliers"] }) {
  return (
    <SelectField
      name="supplierId"
      label="Who gives it?"
      hint="Suppliers that the procurement team has approved."
      empty="Choose a supplier"
      options={suppliers.map(({ id, name }) => ({ value: id, label: name }))}
      width="full"
    />
  );
}

function HowMuch({ form: { need, lines } }: { form: Form }) {
  const cash = need.type === "cash";
  return (
    <>
      {lines.length > 0 && (
        <RadioGroup
          name="what"
          label="What do they give?"
          options={[
            { value: "need", label: "Money" },
            ...lines.map(({ id, description }) => ({ value: id, label: `In kind: ${description}` })),
          ]}
        />
      )}
      <TextField
        name="quantity"
        label="How much?"
        hint={cash ? "Money as £500; things in kind as a number." : "A number."}
        autoComplete="off"
        width={10}
        {...(cash ? {} : { inputMode: "numeric" as const, suffix: formatUnitOf(need) })}
      />
    </>
  );
}

const formatUnitOf = (need: Form["need"]) => formatQuantity(need, 2).replace(/^2 /, "");
