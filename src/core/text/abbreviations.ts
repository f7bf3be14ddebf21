/** Titles and the like, always followed by what they belong to: a period after them ends no sentence. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof gen maj col lt sgt cpl pvt capt cmdr adm brig gov sen rep rev hon pres amb
  supt st mt ft no nos vs jan feb mar apr jun jul aug sep sept oct nov dec fig art sec`.split(
    /\s+/,
  ),
);

/** Words cut short that may also stand last: a period ends a sentence only before a function word. */
export const TRAILING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `jr sr inc corp co ltd bros est etc dept univ assn ave blvd approx al`.split(/\s+/),
);
