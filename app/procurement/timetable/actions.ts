"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { setTimetable } from "@/lib/timetable/set-timetable";

export async function setTimetableAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => setTimetable(actor, input),
    () => `${routes.timetable}?saved=yes`,
  );
}
