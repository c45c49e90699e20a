import type { ShapedLevel } from "@/lib/generated/prisma/enums";

/** How far children and young people shaped a project, from not yet to all of it: as they are asked it, and as others read it. */
export const shapedLevels: Record<ShapedLevel, { name: string; hint: string; told: string }> = {
  not_yet: {
    name: "Not yet",
    hint: "Many good projects start here. Say when you will ask them, if you know.",
    told: "Children and young people will be asked what they think",
  },
  told: {
    name: "We told them about it",
    hint: "They know what we plan",
    told: "Children and young people know the plan",
  },
  asked: {
    name: "We asked them",
    hint: "They said what they think, and it made a difference",
    told: "Children and young people were asked, and listened to",
  },
  planned: {
    name: "They planned it with us",
    hint: "They sat at the table when it was decided",
    told: "Children and young people planned it too",
  },
  led: { name: "They led it", hint: "It was their idea, or they run it", told: "Children and young people lead it" },
};

export const shapedLevelOrder = Object.keys(shapedLevels) as ShapedLevel[];
