"use client";

import { useEffect, useState } from "react";
import { routes } from "@/lib/routes";
import type { Suggestion } from "@/lib/search/suggest";

const PAUSE_MS = 120;
const none: Suggestion[] = [];

/** What may be meant by what is typed, once there is a pause; an answer that comes late or not at all is none. */
export function useSuggestions(programme: string, typed: string, wanted: boolean): Suggestion[] {
  const [answer, setAnswer] = useState({ typed: "", suggestions: none });
  const asked = wanted && typed.trim().length >= 2;
  useEffect(() => {
    if (!asked) return;
    const stopping = new AbortController();
    const pause = setTimeout(() => {
      const query = new URLSearchParams({ programme, typed });
      fetch(`${routes.suggest}?${query}`, { signal: stopping.signal })
        .then((response) =>
          response.ok ? (response.json() as Promise<{ suggestions: Suggestion[] }>) : { suggestions: none },
        )
        .then(({ suggestions }) => {
          setAnswer({ typed, suggestions });
        })
        .catch(() => undefined);
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      stopping.abort();
    };
  }, [programme, typed, asked]);
  return asked && answer.typed !== "" ? answer.suggestions : none;
}
