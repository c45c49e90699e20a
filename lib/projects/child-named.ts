import { isFirstName } from "./first-names";

/** A place in a text that seems to name a child, and what to write instead. */
export type ChildNamed = { found: string; instead: string };

const units =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen".split(
    " ",
  );
const word = String.raw`\p{Lu}[\p{Ll}\p{M}’'-]{1,40}(?:\p{Lu}[\p{Ll}\p{M}]{1,40})?`;
const named = String.raw`(${word})((?: ${word}){0,2})(?!\p{L})`;
const age = String.raw`(\d{1,2}|${units.slice(1).join("|")})`;
const notRange = String.raw`(?! ?(?:to|and over|and under|or over|or under|or more|plus|until|up|[-–—+/&%]|months|weeks|miles|of\b)|[\d:.]\d)`;
const child =
  "boy|girl|child|son|daughter|pupil|toddler|baby|brother|sister|lad|grandson|granddaughter|nephew|niece|schoolboy|schoolgirl|youngster|teenager|kid|twin";
// What is told of somebody: with an age before it, no list has to know the name.
const tells =
  "lives|lived|sleeps|slept|says|said|tells|told|loves|loved|likes|wants|wanted|goes|went|comes|came|shares|dreams|cried|asked|never|has never|had never";
const school = "School|Academy|Primary|Nursery|Infants|Juniors|College|High";
const street =
  "Road|Street|Avenue|Lane|Close|Drive|Grove|Crescent|Terrace|Way|Place|Court|Gardens|Walk|Row|Hill|Rise|Square|Mews";
const month =
  "January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec";
const birthday = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${month})(?:,? \d{4})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2})`;

// Capitalised words that stand before an age without being anybody's name: “Children aged 9”, “Families with”, “Year 4”.
const nobody =
  /^(?:[\p{L}’'-]+s|Children|People|Everybody|Everyone|Anybody|Anyone|Somebody|Someone|Those|Youth|Age|Year|Being|Now|When|They|He|She|We|You|It|This|That|Our|The|And|But|Mum|Dad|Each|Mostly|Mainly|Young|All|One|Most|Many|Some|Only|Usually|Often|Then|Here|Who)$/u;
// What an organisation, a building or a thing is called by: “the nine-year-old Transit van”, “Lozells Lantern, aged 9”.
const things =
  "project|club|charity|group|centre|service|scheme|programme|campaign|idea|team|school|library|building|hall|van|minibus|bus|trust|company|organisation|church|mosque|temple|nursery|playgroup|kitchen|garden|choir|band|festival|laptop|computer|dog|cat|horse|pony";
const site = new RegExp(String.raw`\b(?:${school}|${street})\b`, "u");
const thing = new RegExp(String.raw`\b(?:${things})\b`, "iu");

/** More than anybody reads; a text made of nothing else is not gone through to its end. */
const most = 50;

type Sign = { pattern: RegExp; names: (found: RegExpExecArray) => string | null };

const forAge = (typed: string) => {
  const years = /^\d/.test(typed) ? Number(typed) : units.indexOf(typed.toLowerCase());
  if (years < 1 || years > 17) return null;
  const article = years === 8 || years === 11 ? "an" : "a";
  return `Write “${article} ${units[years] ?? ""}-year-old” instead.`;
};
const somebody = (first = "", more = "") => !nobody.test(first) || (isFirstName(first) && !thing.test(more));
const noSurname = "Write “a child” instead, without a name.";

/** An age beside any capitalised word that could be a name. Two words that no list knows may be an organisation's, and pass. */
const strong = (first: string, more: string, years: string) =>
  somebody(first, more) &&
  !thing.test(`${first}${more}`) &&
  (more === "" || `${first}${more}`.split(" ").some(isFirstName))
    ? forAge(years)
    : null;
const weak = (words: string, years: string) => (words.split(" ").some(isFirstName) ? forAge(years) : null);

const sign = (source: string, names: (...found: string[]) => string | null): Sign => ({
  pattern: new RegExp(source, "gu"),
  names: ([, ...found]) => names(...found.map((each: string | undefined) => each ?? "")),
});

const before = String.raw`(?<![\p{L}\p{N}]|(?:St|St\.|Saint|Mr|Mrs|Ms|Miss|Dr) )`;
const inClass = (first: string, more: string) =>
  isFirstName(first) && !site.test(more) ? "Leave out the name, or the class." : null;
const signs: Sign[] = [
  sign(String.raw`${before}${named}, ${age}(?=, (?:who |whose )?(?:${tells})\b)`, (a = "", b = "", c = "") =>
    strong(a, b, c),
  ),
  sign(String.raw`\b[Aa]ged? ${age}, ${named}`, (c = "", a = "", b = "") => strong(a, b, c)),
  sign(
    String.raw`${before}${named},? (?:\(?|who is |who’s |is |was )aged? ${age}\b${notRange}`,
    (a = "", b = "", c = "") => strong(a, b, c),
  ),
  sign(
    String.raw`${before}${named}(?:,? (?:who is|who’s|is|was|just turned|turned))? ?[,(]? ?${age}[ -]years?[ -]old`,
    (a = "", b = "", c = "") => weak(`${a}${b}`, c),
  ),
  sign(String.raw`\b${age}[ -]years?[ -]old,? ${named}(?! (?:${things}))`, (c = "", a = "", b = "") => strong(a, b, c)),
  sign(
    String.raw`${before}${named}(?:,| \() ?${age}(?=\)|[,;.](?!\d)|$| (?:and|who|lives|goes|has|was|is|loves|told|said)\b)`,
    (a = "", b = "", c = "") => weak(`${a}${b}`, c),
  ),
  sign(
    String.raw`${before}${named},? (?:who is|who’s|is|was|just turned|turned) ${age}(?=[,;.!](?!\d)|$| (?:and|last|this|today|yesterday|on|in)\b)`,
    (a = "", b = "", c = "") => weak(`${a}${b}`, c),
  ),
  sign(
    String.raw`${before}${named},? (?:(?:who is|who’s) ${age}(?=[ -]years?[ -]old)|is ${age}(?= and (?:${tells})\b))`,
    (a = "", b = "", c = "", d = "") => strong(a, b, c || d),
  ),
  sign(String.raw`${before}${named}, (?:a|an|our|the) ${age}[ -]years?[ -]old`, (a = "", b = "", c = "") =>
    weak(`${a}${b}`, c),
  ),
  sign(String.raw`${before}${named} \((?:both|all|each)(?: aged)? ${age}\)`, (a = "", b = "", c = "") =>
    weak(`${a}${b}`, c),
  ),
  sign(String.raw`\b${age}[ -]years?[ -]old (?:${child}),? ${named}`, (c = "", a = "", b = "") => strong(a, b, c)),
  sign(
    String.raw`\b(?:[Hh]er|[Hh]is|[Tt]heir) name is (${word})[^.!?\n]{0,30}? (?:she|he|they)(?: is| are|’s|’re) ${age}\b${notRange}`,
    (_, c = "") => forAge(c),
  ),
  sign(String.raw`\b(?:${child})(?:,| called| named)? (${word}) (${word})`, (first = "") =>
    isFirstName(first) ? noSurname : null,
  ),
  sign(String.raw`\b(?:${child}) (?:called|named|whose name is) (${word}) (${word})`, () => noSurname),
  sign(
    String.raw`${before}${named},? (?:who )?(?:goes to|went to|attends|started at|is in (?:Year|Reception|class)|is a pupil at|is at)(?: [^\s.!?]{1,40}){0,5}? (?:${school}|Year \d{1,2})\b`,
    (first = "") => (isFirstName(first) ? "Leave out the name, or the school." : null),
  ),
  sign(String.raw`${before}${named},? (?:in|from) (?:Year|Reception|class) ?\d{0,2}\b`, (first = "") =>
    isFirstName(first) ? "Leave out the name, or the class." : null,
  ),
  sign(
    String.raw`${before}${named}(?:,| \() ?(?:Year \d{1,2}|Reception)(?=\)|[:;.,](?! ?(?:Year|and))|$)`,
    (first = "", more = "") => inClass(first, more),
  ),
  sign(
    String.raw`\b(?:[Dd]ate of birth|DOB|D\.O\.B\.?|[Dd]ob)\b[^\n]{0,20}?${birthday}`,
    () => "Leave out the day of birth.",
  ),
  sign(String.raw`((?:[^\s.!?]{1,40} ){0,4})\bborn(?: on)? ${birthday}`, (subject = "") =>
    thing.test(subject) ? null : "Leave out the day of birth.",
  ),
  sign(
    String.raw`((?:[^\s.!?]{1,40} ){0,4})\b(?:lives?|living|lived|stays|home is|sleeps) (?:at|on|in) (?:(?:number|no\.?|flat) )?\d{1,4}[a-zA-Z]?,? (?:${word} ){1,3}(?:${street})\b`,
    (subject = "") => (thing.test(subject) ? null : "Leave out the address."),
  ),
];

/**
 * The places in a text that seem to say which child it is about: a child's name with an age, a surname, a school or class,
 * a date of birth, or a home address. A warning, never a refusal: it reads signs, so it misses some and is sometimes wrong.
 * Names of organisations and places, adults' names, and ages of groups (“children aged 9 to 13”) pass.
 */
export function childrenNamed(...texts: (string | null | undefined)[]): ChildNamed[] {
  const found = new Map<string, ChildNamed>();
  for (const text of texts) {
    if (!text) continue;
    for (const { pattern, names } of signs) {
      for (const match of text.matchAll(pattern)) {
        if (found.size === most) break;
        const instead = names(match);
        const words = match[0].trim();
        const already = [...found.keys()].some((each) => each.includes(words) || words.includes(each));
        if (instead !== null && !already) found.set(words, { found: words, instead });
      }
    }
  }
  return [...found.values()];
}
