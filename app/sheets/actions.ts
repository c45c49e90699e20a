"use server";

import { currentActor } from "@/lib/auth/session";
import { fileIn } from "@/lib/forms/file-in";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { applySheet } from "@/lib/sheets/apply-sheet";
import { keepSheet } from "@/lib/sheets/keep-sheet";
import type { SheetKindName } from "@/lib/sheets/kinds";

const toSheet = ({ kind, id }: { kind: SheetKindName; id: string }) => routes.sheet(kind, id);

export async function keepSheetAction(_: FormState, form: FormData) {
  const [actor, file] = await Promise.all([currentActor(), fileIn(form, "file")]);
  return submit(form, (input) => keepSheet(actor, { ...input, file }), toSheet);
}

export async function applySheetAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => applySheet(actor, input), toSheet);
}
