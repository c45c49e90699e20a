/**
 * Which words mean the same among what suppliers have and children's organisations need. British English, one group a line, in the
 * singular; two words joined by a hyphen are looked for as two. It need not be whole: words that are written alike need no line.
 */
const same = `
  coat jacket parka anorak
  winter warm cold
  shoe trainer plimsoll pump footwear
  wellie welly wellington wellington-boot
  jumper sweater sweatshirt hoodie
  clothing clothes garment outfit
  laptop notebook macbook chromebook
  computer desktop pc
  tablet ipad
  phone smartphone mobile mobile-phone handset
  nappy diaper
  pram pushchair buggy stroller
  cot crib
  bedding linen bed-linen bedding-set
  duvet quilt
  bunk bunk-bed
  planter raised-bed
  sleeping-bag sleepingbag
  fridge refrigerator fridge-freezer freezer
  bike bicycle cycle
  sofa settee couch
  cooker oven hob stove
  period-product sanitary-towel sanitary-pad sanitary-product period-pad tampon
  toiletry hygiene-product
  book storybook picture-book story-book
  game puzzle jigsaw boardgame board-game
  crate storage-box
  television tv screen
  pe sports-kit
  maths math mathematics
  finance financial account accounts accountant accountancy accounting bookkeeping bookkeeper book-keeping budget budgeting audit auditor treasurer payroll
  legal law lawyer solicitor barrister paralegal
  website web web-page wordpress web-site
  computing ict technician it-support device-set software digital cyber data technical
  career cv interview recruit recruiter recruitment recruiting hr human-resource employability
  design designer graphic branding illustrator artwork print printing
  media marketing pr communications comms publicity
  decorate decorator decorating paint painter painting plaster plasterer diy handyman
  build builder building-work construction joiner joinery carpenter carpentry bricklayer fit-out refit
  survey surveyor building-surveyor
  energy-assessor energy-assessment energy
  electrician electrical electric wiring
  garden gardener gardening dig digging landscape landscaping planting grow growing
  cook cooking chef kitchen catering caterer chop
  mentor mentoring coaching coach-young
  teach teacher teaching tutor tutoring tuition
  read reading reader literacy
  translate translator translation interpreter interpreting
  first-aid first-aider
  engineer engineering
  pool swimming swim swimming-pool lane
  pitch astroturf astro-turf playing-field football-pitch
  boardroom meeting-room board-room conference-room conference meeting
  storage warehouse lock-up store depot
  delivery deliver courier
  removal move moving lift lifting collection collect
  bus-pass bus-ticket bus-fare travel-card travelcard
  placement internship work-experience work-placement shadowing
  apprenticeship apprentice
  visit-work tour workplace-visit
`;

// Near each other, so that one may do for the other.
const near = `
  laptop computer tablet
  meal lunch dinner breakfast supper sandwich picnic snack
  coach minibus bus
  van lorry truck
  duvet pillow blanket sheet bedding
  placement apprenticeship
  teach read maths mentor
  van delivery removal
  hall canteen studio classroom suite
  boardroom office suite classroom
  bed mattress
  storage container
`;

// A word for many things, and what they are: furniture may be desks, while desks are no beds.
const kinds = `
  furniture: bed bunk desk chair table sofa shelf wardrobe drawer bookcase cupboard cabinet locker bench stool mattress
  food: meal lunch dinner breakfast supper snack hamper grocery sandwich picnic vegetable fruit bread cereal
  clothing: coat shirt jumper trouser dress shoe wellie sock glove hat scarf uniform pyjama underwear waterproof fleece
  toiletry: soap shampoo deodorant toothpaste toothbrush razor
  toy: game doll lego brick
  tool: drill saw sander hammer spanner spade fork rake trowel screwdriver
  instrument: guitar drum violin keyboard piano ukulele
  device: laptop computer tablet phone
  stationery: pen pencil paper crayon exercise-book
  book: novel textbook dictionary atlas
  sport: football basketball netball rugby cricket tennis bib goal racket
  appliance: fridge cooker kettle microwave toaster
  baby: nappy cot pram wipe bottle
  vehicle: van minibus coach car lorry bus truck
  room: hall canteen studio classroom suite boardroom office gym workshop
  venue: hall canteen studio classroom suite boardroom room
`;

const linesOf = (table: string) => table.trim().split(/\n\s*/);
const asWritten = (word: string) => word.replaceAll("-", " ");

const concepts = new Map<string, string>();
const named = new Map<string, string[]>();
for (const line of linesOf(same)) {
  const words = line.split(" ").map(asWritten);
  const concept = words[0] ?? "";
  named.set(concept, words);
  for (const word of words) concepts.set(word, concept);
}

const neighbours = new Map<string, Map<string, number>>();
function relate(one: string, other: string, likeness: number): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const)
    neighbours.set(from, (neighbours.get(from) ?? new Map<string, number>()).set(to, likeness));
}
for (const line of linesOf(near)) {
  const words = line.split(" ");
  for (const [index, word] of words.entries()) for (const other of words.slice(index + 1)) relate(word, other, 0.6);
}
for (const line of linesOf(kinds)) {
  const [kind = "", members = ""] = line.split(": ");
  for (const member of members.split(" ").map(asWritten)) relate(kind, member, 0.7);
}

/** What a word, or two that belong together, is called here; null for what has no line. Both in the singular, in small letters. */
export const conceptOf = (words: string): string | null => concepts.get(words) ?? null;

/** How nearly two words mean the same, by what they are called here: 1 the same, 0.7 a kind of it, 0.6 near it, 0 neither. */
export const alike = (one: string, other: string): number =>
  one === other ? 1 : (neighbours.get(one)?.get(other) ?? 0);

/** Every word that means the same as something, or nearly. */
export function wordsLike(concept: string): string[] {
  const around = [concept, ...(neighbours.get(concept)?.keys() ?? [])];
  return [...new Set(around.flatMap((each) => named.get(each) ?? [each]))];
}
