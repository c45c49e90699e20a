import type { Task } from "@/components/ui/task-list";
import { formatInstantDay } from "@/lib/dates";
import type { Asked } from "@/lib/introductions/list-asked";
import { formatQuantity } from "@/lib/needs/quantity";
import { routes } from "@/lib/routes";

/** What a supplier is asked for, as something to answer. */
export const askedOfUs = (asked: Asked): Task => ({
  label: `${asked.organisation} asks for ${formatQuantity(asked, asked.quantity)}`,
  href: routes.answerIntroduction(asked.id),
  hint: `${asked.title} · your offer: ${asked.offer} · asked ${formatInstantDay(asked.askedAt)}`,
  status: "Answer",
  tone: "warn",
});

/** What we asked a supplier for, as something that waits for it; with `named`, for which group. */
export const askedByUs = (asked: Asked, named = false): Task => ({
  label: `${asked.supplier} is asked for ${formatQuantity(asked, asked.quantity)}`,
  href: routes.ourIntroduction(asked.id),
  hint: `${named ? `${asked.organisation} · ` : ""}${asked.title} · ${asked.offer} · asked ${formatInstantDay(asked.askedAt)}`,
  status: "Waiting for an answer",
  tone: "info",
});
