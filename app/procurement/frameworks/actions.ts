"use server";

import { currentActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { mapMeasures } from "@/lib/valuation/map-measures";
import { chooseFramework } from "@/lib/valuation/choose-framework";

const toFramework = ({ id }: { id: string }) => routes.framework(id);

export async function chooseFrameworkAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => chooseFramework(actor, input), toFramework);
}

export async function mapMeasuresAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => mapMeasures(actor, input), toFramework);
}
