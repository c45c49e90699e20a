import type { Metadata } from "next";
import { randomUUID } from "node:crypto";
import { BackLink } from "@/components/layout/back-link";
import { PageHeading } from "@/components/layout/page-heading";
import { WorkArea } from "@/components/layout/work-area";
import { ActionForm } from "@/components/ui/action-form";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import { atWork } from "@/lib/http/at-work";
import { page } from "@/lib/http/page";
import { routes } from "@/lib/routes";
import { loadTimetable } from "@/lib/timetable/set-timetable";
import type { Step } from "@/lib/timetable/timetable";
import { setTimetableAction } from "./actions";

export const metadata: Metadata = { title: "How long things wait" };

const parts: { heading: string; about: string; steps: { step: Step; label: string; hint: string }[] }[] = [
  {
    heading: "A pledge that waits for an answer",
    about: "The days count from when the last person did something. Each new proposal starts them again.",
    steps: [
      { step: "pledgeReminder", label: "Ask again after", hint: "The side whose turn it is gets a kind letter" },
      { step: "pledgeEscalation", label: "Tell you after", hint: "It comes into your work queue" },
      { step: "pledgeExpiry", label: "It runs out after", hint: "Both sides are told, and nobody is bound by it" },
    ],
  },
  {
    heading: "A delivery that nobody has answered",
    about: "Only the community organisation can confirm it. However long it waits, silence never counts as a yes.",
    steps: [
      { step: "deliveryReminder", label: "Ask again after", hint: "Whoever has to answer gets a kind letter" },
      { step: "deliveryEscalation", label: "Tell you after", hint: "It comes into your work queue" },
    ],
  },
  {
    heading: "A deal made elsewhere that a side has yet to confirm",
    about: "The days count from when somebody wrote it down. It counts meanwhile, and is shown as not confirmed.",
    steps: [
      { step: "dealReminder", label: "Ask again after", hint: "Whoever has not confirmed it gets a kind letter" },
      { step: "dealEscalation", label: "Tell you after", hint: "It comes into your work queue" },
    ],
  },
  {
    heading: "A commitment in a contract",
    about: "These days count from the day that it is due. One that is met hears nothing.",
    steps: [
      { step: "commitmentNotice", label: "Tell the supplier before, by", hint: "So that there is time to give" },
      { step: "commitmentReminder", label: "Tell the supplier again after", hint: "The day has passed" },
      { step: "commitmentEscalation", label: "Tell you after", hint: "It comes into your work queue" },
    ],
  },
];

type Props = { searchParams: Promise<{ saved?: string | string[] }> };

/** After how many days people are asked again, the procurement team hears of what waits, and a pledge runs out. */
export default async function TimetablePage({ searchParams }: Props) {
  const { actor, area } = await atWork("procurement", routes.timetable);
  const [{ days, usual }, { saved }] = await Promise.all([page(() => loadTimetable(actor)), searchParams]);
  return (
    <WorkArea area={area} current="home" width="narrow">
      <div className="stack-loose">
        <BackLink href={routes.procurement}>Back to the work queue</BackLink>
        <PageHeading
          title="How long things wait"
          eyebrow={area.programme.name}
          lede="Maypole asks people again by itself, and tells you of what has waited too long. Here you say after how many days."
        />
        {saved === "yes" && (
          <Notice tone="success" title="Saved">
            This counts from now on, also for what waits already. Nothing runs out sooner than a week after people were
            asked again.
          </Notice>
        )}
        <ActionForm action={setTimetableAction} submission={randomUUID()}>
          <div className="stack-loose">
            {parts.map(({ heading, about, steps }) => (
              <section key={heading} className="stack">
                <h2>{heading}</h2>
                <p>{about}</p>
                {steps.map(({ step, label, hint }) => (
                  <TextField
                    key={step}
                    name={step}
                    label={label}
                    hint={`${hint}. Usually ${usual[step]} days.`}
                    inputMode="numeric"
                    width={4}
                    suffix="days"
                    defaultValue={days[step]}
                  />
                ))}
              </section>
            ))}
            <div className="actions">
              <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
            </div>
          </div>
        </ActionForm>
      </div>
    </WorkArea>
  );
}
