import { z } from "zod";
import { consents } from "@/lib/files/consent";
import { type SentFile, sentFile } from "@/lib/files/sent-file";
import { optionalLine, read, tick } from "@/lib/input";
import { childrenNamed } from "@/lib/projects/child-named";
import { type FieldErrors, Refusal } from "@/lib/refusal";
import { storyConsentWords } from "./consent";
import { storyLengths } from "./story-lengths";

const sent = z.object({
  thanks: optionalLine(storyLengths.thanks),
  story: optionalLine(storyLengths.story),
  file: sentFile("photograph", "Choose a photograph").optional(),
  alternativeText: optionalLine(300),
  recognised: z.enum(consents).optional().catch(undefined),
  consentBy: optionalLine(100),
  /** No child is named, though it looked like it. */
  noChild: tick,
  /** The photograph that is there is taken away. */
  removePhotograph: tick,
});

/** A thank-you, a story or both as they were written, with the consent to the story; without a story there is no photograph. */
export type StoryWritten = {
  thanks: string | null;
  story: string | null;
  file: SentFile | undefined;
  alternativeText: string;
  consent: string | null;
  removePhotograph: boolean;
};

/**
 * Reads what somebody wrote. `hasPhotograph`: one is there already. Refuses `invalid`, beside the field, nothing at all, a
 * photograph without a story or without words, a story without a consent, and, until somebody ticks that it does not, what seems to name a child.
 */
export function readStory(input: unknown, hasPhotograph: boolean): StoryWritten {
  const { noChild, recognised, consentBy, ...words } = read(sent, input);
  const { thanks, story, file, removePhotograph } = words;
  const alternativeText = words.alternativeText ?? "";
  const shows = file !== undefined || (hasPhotograph && !removePhotograph);
  const missing: [string, boolean, string][] = [
    ["thanks", thanks === null && story === null, "Write a thank-you, a story or both"],
    ["story", story === null && thanks !== null && file !== undefined, "Write a few words to go with the photograph"],
    ["alternativeText", story !== null && shows && alternativeText === "", "Say what the photograph shows"],
    ["recognised", story !== null && recognised === undefined, "Say whether anybody is named or can be recognised"],
    ["consentBy", story !== null && consentBy === null, "Enter the name of who says so"],
  ];
  const wrong = missing.flatMap(([field, is, message]): [string, string[]][] => (is ? [[field, [message]]] : []));
  const named = noChild ? [] : namedIn({ thanks, story, alternativeText });
  if (wrong.length + named.length > 0) refuse(Object.fromEntries([...named, ...wrong]));
  const consent = story === null ? null : storyConsentWords(recognised ?? "nobody", consentBy ?? "");
  return { thanks, story, file, alternativeText, consent, removePhotograph };
}

function namedIn(texts: Record<string, string | null>): [string, string[]][] {
  const fields = Object.entries(texts).flatMap(([field, text]): [string, string[]][] => {
    const named = childrenNamed(text);
    const says = named.map(({ found, instead }) => `This seems to name a child: “${found}”. ${instead}`);
    return says.length > 0 ? [[field, says]] : [];
  });
  return fields.length > 0 ? [...fields, ["noChild", ["Or tick that it names no child"]]] : [];
}

function refuse(fields: FieldErrors): never {
  throw new Refusal("invalid", "There is a problem with your answers", fields);
}
