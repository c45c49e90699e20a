import { NeedType } from "@/lib/generated/prisma/enums";

const types = Object.values(NeedType);

/** What a need must be like, all at once: one of these types (none: any), essential, able to come in kind. */
export type NeedAsked = { types: readonly NeedType[]; essential: boolean; inKind: boolean };

/**
 * The bits, one for each kind of need, that answer to what is asked; a project's row in "ProjectSearch" has the bits of its
 * needs, as need_bit() in its migration makes them. Cash takes bits 0 to 3 (essential, some of it welcome in kind); every
 * other type comes in kind, and takes two (essential).
 */
export function needMask({ types: asked, essential, inKind }: NeedAsked): number {
  let mask = 0;
  for (const [index, type] of types.entries()) {
    if (asked.length > 0 && !asked.includes(type)) continue;
    mask |= index === 0 ? cashBits(essential, inKind) : (essential ? 0b10 : 0b11) << (2 * (index + 1));
  }
  return mask;
}

const cashBits = (essential: boolean, inKind: boolean) => (essential ? 0b1010 : 0b1111) & (inKind ? 0b1100 : 0b1111);
