/** Words around names: what may stand before a head, what ends a name, and whom work does not touch. */
const text = {
  determiners: `the, a, an, my, our, your, their, his, her, its, this, that, these, those, some, any, every, each, all, both, most, no, another, other, what, which, whose, us, them, de, da`,
  /** Words that may modify a head and belong to its name. */
  modifiers: `old, young, new, elderly, little, older, younger, first, last, next, big, local, small, regular, foreign, overseas, internal, external, senior, junior, head, chief, deputy, assistant, line, shift, night, day, late, early,
    bank, agency, temp, office, shop, site, floor, field, front, back, desk, customer, client, patient, delivery, lorry, truck, van, bus, taxi, train, forklift, kitchen, school, hospital, ward, care, home, foster, nursing, medical, clinical,
    surgical, disabled, deaf, blind, sick, diabetic, scared, angry, poor, rich, single, working, pregnant, retired, homeless, rural, village, town, city, county, council, union, legal, finance, sales, marketing, design, dev, data, product,
    project, account, release, store, plant, team, branch, regional, area, national, government, state, private, public, independent, small-business, packaging, printing, paint, body, machine, assembly, print, courier, haulage, freight,
    insurance, estate, travel, housing, water, power, gas, energy, phone, tech, software, hardware, frontend, backend, lab, research, science, phd, undergraduate, university, college, primary, secondary, nursery, maternity, paediatric, a&e,
    emergency, theatre, fire, police, security, building, construction, street, road, sewage, waste, recycling, farm, fish, meat, bread, dairy, poultry, school-run, lunch, dinner, breakfast, wedding, funeral, sports, football, theatre,
    wheelchair, end, service, support, student, whole, entire, same, young, few, many, several, other, busy, tired, hungry, worried, nervous, lonely, vulnerable, injured, bereaved, grieving, key, main, biggest, loyal, long-standing, mobile, hearing, visually, impaired, next-door, day-shift, night-shift, pot, wash, dish`,
  numbers: `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, hundred, hundreds, thousand, thousands, million, millions, dozens, half, couple, few, many, several, lots, loads, plenty, most, some, all, both`,
  /** Kin: not of the work unless the work reaches them. */
  family: `wife, husband, partner, mum, mom, mam, mother, father, dad, sister, brother, son, daughter, kids, kid, child, children, baby, family, uncle, aunt, auntie, cousin, nan, gran, granny, grandma, grandad, grandfather, grandmother, niece, nephew,
    girlfriend, boyfriend, fiance, fiancee, parents, in-laws, mother in law, father in law, sister in law, brother in law, son in law, daughter in law, missus, old man, hubby, folks, ex, friend, friends, mate, neighbour, dog, cat, kuya, lola, lolo, bhai, boys, girls`,
  /** Heads too general to stand alone as a name; they take what follows them. */
  general: `people, person, man, woman, men, women, guy, guys, girl, girls, lad, lads, boy, boys, lady, ladies, bloke, blokes, fella, chap, kid, kids, team, teams, staff, child, children, folk, folks, ones, mum, mums, dad, dads, department, service desk, office, firm, company, agency, charity, school, shop, parent, parents, family, families, gentleman, someone, manager, colleague, colleagues, teachers, workers`,
  /** Prepositions that tie a place or a trait to a general head. */
  ties: `in, on, at, with, from, upstairs, downstairs, next, behind, over, down, across, of`,
  /** Capitalised words that are no name of a person. */
  notNames: `i, i'm, i've, i'd, i'll, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, christmas, easter, diwali, ramadan, eid, xmas, english, british, american, indian, spanish, french, polish, tagalog, somali, german, chinese, japanese,
    excel, figma, slack, teams, jira, sharepoint, outlook, sap, python, java, cobol, google, facebook, whatsapp, instagram, youtube, netflix, zoom, microsoft, linkedin, covid, ok, po, ppe, atm, cv, csv, pdf, mot, cdl, nvq, pa, tv, uk, usa, us, eu, god, jesus, lord, allah, mr, mrs, ms, miss, dr, sir, madam, mam, ma'am, internet, crm, kpi, ai, bot, robot, gdpr, vat, q1, q2, q3, q4, hi, hello, hey, yes, no, well, so, and, but, or, the, a, an, my, our, they, we, he, she, it, you, because, when, if, then, maybe, honestly, namaste, facebook, tripadvisor, ryanair, dan, brown, boots, vivaldi, spain, london, england, scotland, wales, ireland, manila, india, tulsa, memphis, dayton, fife, laguna, poland, gdansk, romania, bulgaria, ukraine, russia, china, japan, america, europe, africa, asia, paris, glasgow, leeds, manchester, liverpool, dublin, cork, belfast, cardiff, birmingham, bristol, sheffield, newcastle, york, texas, california, florida, ohio, hull, kent, devon`,
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(",").map((word) => word.replaceAll(/\s+/g, " ").trim()));
}

export const determiners = setOf(text.determiners);
export const modifiers = setOf(text.modifiers);
export const numberWords = setOf(text.numbers);
export const family = setOf(text.family);
export const general = setOf(text.general);
export const ties = setOf(text.ties);
export const notNames = setOf(text.notNames);
