import type { RibbonColour } from "./ribbon-colour";

/** A short ribbon with a word on it; lay several in an element with the class `tags`. */
export function Tag({ children, colour = "plum" }: { children: string; colour?: RibbonColour | undefined }) {
  return (
    <span className="tag" data-colour={colour}>
      {children}
    </span>
  );
}
