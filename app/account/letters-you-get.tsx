import { ActionForm } from "@/components/ui/action-form";
import { SelectField } from "@/components/ui/select-field";
import { SubmitButton } from "@/components/ui/submit-button";
import type { Telling } from "@/lib/generated/prisma/enums";
import { type LetterKind, letterKinds } from "@/lib/letters/kinds";
import { chooseLettersAction } from "./letters-actions";

const words: Record<LetterKind, { label: string; hint: string }> = {
  pledges: {
    label: "Pledges and what is agreed",
    hint: "Somebody pledges, answers, proposes something else or writes to you. Some of it needs your answer.",
  },
  deliveries: { label: "What arrives", hint: "Did it arrive? Only you can confirm it, so it needs your answer." },
  reminders: { label: "Reminders", hint: "Something has waited for you. Without an answer a pledge runs out." },
  contracts: { label: "Contracts", hint: "What a contract promises, what counts towards it, and how it is rated." },
  approvals: { label: "Approvals", hint: "Organisations and projects that are sent, approved or returned." },
};
const options = [
  { value: "at_once", label: "At once" },
  { value: "weekly", label: "Once a week, on Monday" },
  { value: "never", label: "Never" },
];

/** How somebody hears of each kind of letter, and the way to change it. */
export function LettersYouGet({ chosen }: { chosen: Record<LetterKind, Telling> }) {
  return (
    <section className="stack" id="letters">
      <h2>Letters that we write to you</h2>
      <p>
        Choose when you hear of what concerns you. If you choose never, look at your pages from time to time: people may
        be waiting for you. Letters about signing in always come at once.
      </p>
      <ActionForm action={chooseLettersAction}>
        {letterKinds.map((kind) => (
          <SelectField
            key={kind}
            name={kind}
            {...words[kind]}
            options={options}
            defaultValue={chosen[kind]}
            width={20}
          />
        ))}
        <div className="actions">
          <SubmitButton variant="quiet">Save when we write to you</SubmitButton>
        </div>
      </ActionForm>
    </section>
  );
}
