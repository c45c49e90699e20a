/** Takes somebody on a keyboard past the header, straight to what the page is about. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      Skip to the main part of this page
    </a>
  );
}
