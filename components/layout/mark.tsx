/** The mark: a maypole with four of its ribbons; decoration only, so the word beside it is what is read out. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 44" aria-hidden="true">
      <rect x="18.6" y="5" width="2.8" height="37" rx="1.4" fill="currentColor" />
      <circle cx="20" cy="4" r="3.2" fill="currentColor" />
      <path className="fill-education" d="M20 6C10 9 4 18 3 34l4.6-2.4C8.4 20 12 11 20 6Z" />
      <path className="fill-early-years" d="M20 6C14 12 10.5 20 10.6 38l4.4-2.6C14.4 22 16 12 20 6Z" />
      <path className="fill-housing" d="M20 6c10 3 16 12 17 28l-4.6-2.4C31.6 20 28 11 20 6Z" />
      <path className="fill-income" d="M20 6c6 6 9.5 14 9.4 32l-4.4-2.6C25.6 22 24 12 20 6Z" />
    </svg>
  );
}
