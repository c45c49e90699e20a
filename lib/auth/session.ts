import { cookies } from "next/headers";
import { cache } from "react";
import { type Actor, visitorTo } from "./actor";

/** Who is asking, once per request. */
export const currentActor = cache(async (): Promise<Actor> => {
  await cookies();
  return visitorTo(null);
});
