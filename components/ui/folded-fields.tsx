"use client";

import { type ReactNode, useContext } from "react";
import { Answers } from "./answers";
import { Details } from "./details";

/** Fields of a form that only some people need, folded away. They are open when one of `names` comes back refused. */
export function FoldedFields({
  summary,
  names,
  open = false,
  children,
}: {
  summary: string;
  names: readonly string[];
  open?: boolean | undefined;
  children: ReactNode;
}) {
  const { fields } = useContext(Answers);
  return (
    <Details summary={summary} open={open || names.some((name) => fields[name] !== undefined)}>
      {children}
    </Details>
  );
}
