"use server";

import { followProject } from "@/lib/follows/follow-project";
import { unfollowProject } from "@/lib/follows/unfollow-project";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { signedIn } from "@/lib/http/at-account";
import { atPublic } from "@/lib/http/at-public";
import { routes } from "@/lib/routes";

const said = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};
const backTo = (form: FormData) => () => routes.project(said(form, "programme"), said(form, "slug"));

export async function followAction(_: FormState, form: FormData) {
  await signedIn();
  const { actor } = await atPublic(said(form, "programme"));
  return submit(form, (input) => followProject(actor, input), backTo(form));
}

export async function stopFollowingAction(_: FormState, form: FormData) {
  await signedIn();
  const { actor } = await atPublic(said(form, "programme"));
  return submit(form, (input) => unfollowProject(actor, input), backTo(form));
}
