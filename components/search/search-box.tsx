"use client";

import { useId, useSyncExternalStore } from "react";
import { controlProps, Field } from "@/components/ui/field";
import { Suggestions } from "./suggestions";
import { useCombobox } from "./use-combobox";

const never = () => () => undefined;

/** A line to search by that suggests words, projects, organisations and places while somebody types; without scripts it is a plain search field. */
export function SearchBox({
  programme,
  label,
  hint,
  value = "",
}: {
  programme: string;
  label: string;
  hint?: string | undefined;
  value?: string | undefined;
}) {
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const { input, typed, shown, active, suggestions, choose, close, press, type } = useCombobox(programme, value);
  const list = useId();
  const combobox = scripted && {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": shown,
    "aria-controls": list,
    "aria-activedescendant": shown && active >= 0 ? `${list}-${active}` : undefined,
  };
  const field = { name: "words", label, hint };
  return (
    <Field {...field}>
      <div className="suggesting">
        <input
          ref={input}
          className="input"
          {...controlProps(field)}
          type="search"
          value={typed}
          maxLength={120}
          autoComplete="off"
          onChange={type}
          onKeyDown={press}
          onBlur={close}
          {...combobox}
        />
        {scripted && <Suggestions id={list} shown={shown} suggestions={suggestions} active={active} choose={choose} />}
      </div>
    </Field>
  );
}
