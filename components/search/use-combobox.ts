"use client";

import { type ChangeEvent, type KeyboardEvent, useRef, useState } from "react";
import { routes } from "@/lib/routes";
import type { Suggestion } from "@/lib/search/suggest";
import { useSuggestions } from "./use-suggestions";

/** They move within what is typed, so that what was suggested is left. */
const caretKeys = new Set(["Home", "End", "ArrowLeft", "ArrowRight"]);

/**
 * A search field that suggests: the arrow keys walk through what is suggested, Enter takes it or sends what was typed, and Escape closes it.
 * It never keeps the form from being sent.
 */
export function useCombobox(programme: string, value: string) {
  const [typed, setTyped] = useState(value);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const suggestions = useSuggestions(programme, typed, open);
  const shown = open && suggestions.length > 0;

  function close() {
    setOpen(false);
    setActive(-1);
  }

  function choose(suggestion: Suggestion) {
    close();
    const { kind, text, slug } = suggestion;
    if (kind === "project" && slug) location.assign(routes.project(programme, slug));
    else if (kind === "place") location.assign(`${routes.projects(programme)}?${new URLSearchParams({ place: text })}`);
    else {
      const words = kind === "organisation" ? `"${text}"` : text;
      setTyped(words);
      // The form sends what the field holds now, not after the next drawing.
      if (input.current) input.current.value = words;
      input.current?.form?.requestSubmit();
    }
  }

  function walk(step: number) {
    setOpen(true);
    const many = suggestions.length;
    if (many > 0) setActive(active < 0 ? (step > 0 ? 0 : many - 1) : (active + step + many) % many);
  }

  function press(event: KeyboardEvent) {
    const chosen = suggestions[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") walk(event.key === "ArrowDown" ? 1 : -1);
    else if (event.key === "Enter" && shown && chosen) choose(chosen);
    else if (event.key === "Escape" && shown) close();
    else {
      if (caretKeys.has(event.key)) setActive(-1);
      return;
    }
    event.preventDefault();
  }

  function type({ target }: ChangeEvent<HTMLInputElement>) {
    setTyped(target.value);
    setOpen(true);
    setActive(-1);
  }

  return { input, typed, shown, active, suggestions, choose, close, press, type };
}
