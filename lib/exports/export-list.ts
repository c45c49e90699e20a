import { z } from "zod";
import { record } from "@/lib/activity/record";
import type { Actor } from "@/lib/auth/actor";
import { authorise } from "@/lib/auth/policy";
import { now } from "@/lib/clock";
import { dayInLondon } from "@/lib/dates";
import { transaction } from "@/lib/db";
import { Refusal } from "@/lib/refusal";
import { formats } from "./formats";
import { type ListName, lists } from "./lists";
import { mediaTypes } from "./write-table";

const asked = z.object({ format: z.enum(formats).catch("xlsx").default("xlsx") });

/**
 * A list as a file to take away: the rows that the same filters show on the screen, all of them, within what the actor may see. Who took
 * what is on the record before the first row leaves. Refuses `notFound` for a list that there is not, and `notAllowed`.
 */
export async function exportList(actor: Actor, name: string, query: Record<string, string | string[]>) {
  if (!isList(name)) throw new Refusal("notFound", "There is no such list");
  const { format } = asked.parse(query);
  const { deed, open } = lists[name];
  authorise(actor, deed, {});
  const { programmeId } = actor;
  if (programmeId === null) throw new Refusal("notFound", "Programme not found");
  const { name: title, bytes } = await open(actor, query, format);
  await transaction((tx) =>
    record(tx, actor, "export.made", {
      subjectId: actor.organisationId ?? programmeId,
      programmeId,
      details: { what: name, format, asked: new URLSearchParams(Object.entries(query).flatMap(eachOf)).toString() },
    }),
  );
  const file = `${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}-${dayInLondon(now())}.${format}`;
  return { file, type: mediaTypes[format], bytes };
}

const isList = (name: string): name is ListName => Object.hasOwn(lists, name);

const eachOf = ([name, value]: [string, string | string[]]) => [value].flat().map((one) => [name, one]);
