import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { TaskList } from "@/components/ui/task-list";
import { LinkButton } from "@/components/ui/button";
import { formatMoney } from "@/lib/money";
import { routes } from "@/lib/routes";
import { openDraft, type QuestionProps } from "../open-draft";
import { QuestionPage } from "../question-page";

export const metadata: Metadata = { title: "What would the money buy?" };

/** Leads to the cash need that wants lines; with several that all have them, to each. */
export default async function MoneyPage(props: QuestionProps) {
  const { area, draft } = await openDraft(props, "money");
  const cash = draft.needs.filter(({ type }) => type === "cash");
  const next = cash.find(({ lines }) => lines.length === 0) ?? (cash.length === 1 ? cash[0] : undefined);
  if (next) redirect(routes.moneyFor(draft.id, next.id));
  if (cash.length === 0) redirect(routes.question(draft.id, "check"));
  const tasks = cash.map((need) => ({
    label: `${formatMoney(need.quantity)} – ${need.description}`,
    href: routes.moneyFor(draft.id, need.id),
    status: "Done",
    tone: "good" as const,
  }));
  return (
    <QuestionPage {...{ area, draft }} question="money" title="What would the money buy?">
      <TaskList tasks={tasks} />
      <div className="actions pt-2">
        <LinkButton href={draft.status === "listed" ? routes.answers(draft.id) : routes.question(draft.id, "check")}>
          Continue
        </LinkButton>
      </div>
    </QuestionPage>
  );
}
