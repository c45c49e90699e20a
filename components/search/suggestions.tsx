import { useEffect, useRef } from "react";
import type { Suggestion } from "@/lib/search/suggest";

const kinds: Record<Suggestion["kind"], string> = {
  word: "Search for",
  project: "Project",
  organisation: "Projects of",
  place: "Projects in",
};

/** What a search field suggests. The field keeps the focus; `active` is what its arrow keys have come to. */
export function Suggestions({
  id,
  shown,
  suggestions,
  active,
  choose,
}: {
  id: string;
  shown: boolean;
  suggestions: Suggestion[];
  active: number;
  choose: (suggestion: Suggestion) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <>
      <div ref={list} className="suggestions" id={id} role="listbox" aria-label="Suggestions" hidden={!shown}>
        {suggestions.map((each, index) => (
          <div
            key={`${each.kind} ${each.slug ?? each.text}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Pressing must not take the focus from the field; a finger that scrolls the list presses nothing.
            onMouseDown={(event) => {
              event.preventDefault();
            }}
            onClick={() => {
              choose(each);
            }}
            // For who reads the list with a screen reader's own keys, which put the focus in it.
            onKeyDown={(event) => {
              if (event.key === "Enter") choose(each);
            }}
          >
            <span className="soft text-small">{kinds[each.kind]} </span>
            {each.text}
          </div>
        ))}
      </div>
      <p className="sr-only" role="status">
        {shown && `${suggestions.length} ${suggestions.length === 1 ? "suggestion" : "suggestions"}`}
      </p>
    </>
  );
}
