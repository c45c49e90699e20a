import { randomUUID } from "node:crypto";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { needTypeOrder, needTypes } from "@/lib/needs/need-type";
import { routes } from "@/lib/routes";
import { openDraft } from "../../open-draft";
import { NeedForm } from "../need-form";
import { QuestionPage } from "../../question-page";
import { addNeedAction } from "../actions";

export const metadata: Metadata = { title: "Add what you need" };

type Props = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ back?: string | string[]; type?: string | string[] }>;
};

export default async function AddNeedPage(props: Props) {
  const { area, draft } = await openDraft(props, "needs");
  const chosen = [(await props.searchParams).type ?? []].flat();
  const type = needTypeOrder.find((each) => chosen.includes(each));
  if (type === undefined) redirect(routes.question(draft.id, "needs"));
  return (
    <QuestionPage
      {...{ area, draft }}
      question="needs"
      back={routes.question(draft.id, "needs")}
      title={needTypes[type].name}
    >
      <NeedForm action={addNeedAction} submission={randomUUID()} hidden={{ projectId: draft.id, type }} type={type} />
    </QuestionPage>
  );
}
