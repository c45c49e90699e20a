/** Where to go after signing in: a path of ours that somebody was on their way to, or null for anything that could lead elsewhere. */
export function returnAddress(to: unknown): string | null {
  if (typeof to !== "string" || !/^\/(?![/\\])[^\\\s]*$/.test(to) || to.length > 500) return null;
  const url = new URL(to, "http://maypole.invalid");
  // "/..//elsewhere.example" is a path of ours only until its dots are worked out.
  if (url.host !== "maypole.invalid" || /^\/(\/|(api|sign-in)(\/|$))/.test(url.pathname)) return null;
  return url.pathname + url.search;
}
