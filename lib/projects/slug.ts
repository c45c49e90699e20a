import { randomInt } from "node:crypto";

const letters = "23456789abcdefghjkmnpqrstuvwxyz";

/** A project's address from its title, such as `a-bed-of-their-own-4f2k`; `ending` keeps an earlier one's last four. */
export function slugFor(title: string, ending: string = fourLetters()): string {
  const words = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return `${words || "project"}-${ending}`;
}

/** The last four letters of an address, which a change of title keeps. */
export const slugEnding = (slug: string): string => slug.slice(-4);

function fourLetters(): string {
  return Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
}

/** Whether a part of an address could be anything's here: what could not is never looked up. */
export const isSlug = (text: string): boolean => /^[a-z0-9-]{1,200}$/.test(text);
