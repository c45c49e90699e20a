"use server";

import { currentActor } from "@/lib/auth/session";
import { fileIn } from "@/lib/forms/file-in";
import type { FormState } from "@/lib/forms/form-state";
import { submit } from "@/lib/forms/submit";
import { routes } from "@/lib/routes";
import { changeStory } from "@/lib/stories/change-story";
import { declineStory } from "@/lib/stories/decline-story";
import { tellStory } from "@/lib/stories/tell-story";
import { withdrawStory } from "@/lib/stories/withdraw-story";

const toStory = ({ matchId }: { matchId: string }) => `${routes.communityMatch(matchId)}#story`;

export async function tellStoryAction(_: FormState, form: FormData) {
  const [actor, file] = await Promise.all([currentActor(), fileIn(form, "file")]);
  return submit(form, (input) => tellStory(actor, { ...input, file }), toStory);
}

export async function changeStoryAction(_: FormState, form: FormData) {
  const [actor, file] = await Promise.all([currentActor(), fileIn(form, "file")]);
  return submit(form, (input) => changeStory(actor, { ...input, file }), toStory);
}

export async function withdrawStoryAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => withdrawStory(actor, input), toStory);
}

export async function declineStoryAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(form, (input) => declineStory(actor, input), toStory);
}

/** The same from a home, where the next thing is. */
export async function declineAtHomeAction(_: FormState, form: FormData) {
  const actor = await currentActor();
  return submit(
    form,
    (input) => declineStory(actor, input),
    () => (actor.role === "broker" ? routes.broker : routes.community),
  );
}
