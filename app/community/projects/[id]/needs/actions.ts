"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { addNeed } from "@/lib/needs/add-need";
import { changeNeed } from "@/lib/needs/change-need";
import { removeNeed } from "@/lib/needs/remove-need";
import { routes } from "@/lib/routes";
import { stayOnce } from "../after-answer";
import { namesChildUnread } from "../names-child-unread";

/** To the list of needs; one that seems to name a child stays on its own page once, so that its warning is read. */
const after =
  (form: FormData) =>
  ({ projectId, id }: { projectId: string; id?: string }) => {
    if (id !== undefined && namesChildUnread(form)) return stayOnce(form, routes.changeNeed(projectId, id), "needs");
    return `${routes.question(projectId, "needs")}?saved=needs`;
  };

export async function addNeedAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => addNeed(actor, input), after(form));
}

/** One form changes a need or takes it out; the button that was pressed says which. */
export async function changeNeedAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  const deed = form.get("then") === "take-out" ? removeNeed : changeNeed;
  return submit(form, (input) => deed(actor, input), after(form));
}
