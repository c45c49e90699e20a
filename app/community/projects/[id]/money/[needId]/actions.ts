"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { routes } from "@/lib/routes";
import { afterAnswer, anotherRow, stayOnce } from "../../after-answer";
import { namesChildUnread } from "../../names-child-unread";

type Said = Awaited<ReturnType<typeof sayWhatMoneyBuys>>;

export async function sayWhatMoneyBuysAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  const goTo = ({ projectId, needId, nextNeedId }: Said) => {
    const here = routes.moneyFor(projectId, needId);
    if (form.get("then") === "add-line") return anotherRow(form, here, "money");
    if (namesChildUnread(form)) return stayOnce(form, here, "money");
    return nextNeedId ? `${routes.moneyFor(projectId, nextNeedId)}?saved=money` : afterAnswer(form, projectId, "money");
  };
  return submit(form, (input) => sayWhatMoneyBuys(actor, input), goTo);
}
