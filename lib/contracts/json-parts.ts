import { tidy } from "@/lib/imports/tidy";

export type JsonObject = { readonly [name: string]: unknown };

/** A part of somebody's JSON as an object; what is none is an empty one. */
export const objectIn = (value: unknown): JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};

/** A part of somebody's JSON as a list of objects, each with its place in the list. */
export const listIn = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.map(objectIn) : []);

/** Text or a number as tidy text of at most `most` characters; null when there is none. */
export function textIn(value: unknown, most = 4000): string | null {
  if (typeof value !== "string" && typeof value !== "number") return null;
  const text = tidy(String(value)).slice(0, most);
  return text === "" ? null : text;
}
