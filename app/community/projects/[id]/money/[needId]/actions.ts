"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { sayWhatMoneyBuys } from "@/lib/needs/say-what-money-buys";
import { routes } from "@/lib/routes";
import { afterAnswer } from "../../after-answer";
import { namesChildUnread } from "../../names-child-unread";

type Said = Awaited<ReturnType<typeof sayWhatMoneyBuys>>;

export async function sayWhatMoneyBuysAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  const goTo = ({ projectId, needId, nextNeedId }: Said) => {
    const more = form.get("then") === "add-line";
    if (more || namesChildUnread(form)) {
      const back = form.get("back") === "check" ? "&back=check" : "";
      return `${routes.moneyFor(projectId, needId)}?saved=money${back}${more ? "#another" : ""}`;
    }
    return nextNeedId ? `${routes.moneyFor(projectId, nextNeedId)}?saved=money` : afterAnswer(form, projectId, "money");
  };
  return submit(form, (input) => sayWhatMoneyBuys(actor, input), goTo);
}
