"use server";

import { currentActor } from "@/lib/auth/session";
import { fileIn } from "@/lib/forms/file-in";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { applyFrameworkFile } from "@/lib/valuation/apply-framework-file";
import { keepFrameworkFile } from "@/lib/valuation/keep-framework-file";
import { mapMeasures } from "@/lib/valuation/map-measures";
import { chooseFramework } from "@/lib/valuation/choose-framework";

const toFile = ({ id }: { id: string }) => routes.frameworkFile(id);
const toFramework = ({ id }: { id: string }) => routes.framework(id);

export async function keepFrameworkFileAction(_: FormState, form: FormData) {
  const [actor, file] = await Promise.all([currentActor(), fileIn(form, "file")]);
  return submit(form, (input) => keepFrameworkFile(actor, { ...input, file }), toFile);
}

export async function applyFrameworkFileAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => applyFrameworkFile(actor, input), toFile);
}

export async function chooseFrameworkAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => chooseFramework(actor, input), toFramework);
}

export async function mapMeasuresAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => mapMeasures(actor, input), toFramework);
}
