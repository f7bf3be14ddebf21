/** Particles inside names: `Tehrik-i-Taliban`, `Harakat-ul-Mujahidin`. What they join is one longer name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'al el ul ud ur us uz as ash at an ar az ad adh e i o y de del la le du da di bin ibn abu abd von van'.split(
    ' ',
  ),
);

/** Before a hyphen, with a capital or without, these leave the name after it what it is. */
export const COMPOUND_PREFIXES: ReadonlySet<string> = new Set(
  `anti pro non post pre ex counter neo quasi pseudo former mid inter intra trans cross all un semi
  self co multi ultra defeat`.split(/\s+/),
);

/** After a hyphen, with a capital in a headline or without, these do too. So do words in `-ed`. */
export const COMPOUND_SUFFIXES: ReadonlySet<string> = new Set(
  `led run held era style like wide born made free built friendly type fighter fighters affiliate
  affiliates leader leaders speaking bound leaning adjacent level`.split(/\s+/),
);

/** Peoples and bodies that stand beside a name as one of a pair: `Afghan-Taliban talks`. */
export const PAIR_MEMBERS: ReadonlySet<string> = new Set(
  `afghan pakistani iranian iraqi syrian russian chinese american us saudi qatari turkish indian israeli
  british french german italian spanish european western arab kurdish uzbek tajik turkmen kazakh kyrgyz
  norwegian emirati egyptian soviet un nato eu uk sunni shia shiite`.split(/\s+/),
);

/** What follows a pair of a group and a place, and does not follow a branch's name such as `ISIS-Libya`. */
export const PAIR_NOUNS: ReadonlySet<string> = new Set(
  `conflict war talks border relations relationship ties deal agreement accord ceasefire truce tension
  tensions clash clashes rivalry negotiations alliance dispute fighting standoff feud nexus pact
  hostilities dialogue confrontation cooperation`.split(/\s+/),
);
