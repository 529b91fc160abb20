/** Words around names: what may stand before a head, what ends a name, and whom work does not touch. */
const text = {
  determiners: `the, a, an, my, our, your, their, his, her, its, this, that, these, those, some, any, every, each, all, both, most, no, another, other, what, which, whose, us, them, de, da`,
  /** Words that may modify a head and belong to its name. */
  modifiers: `old, young, new, elderly, little, older, younger, first, last, next, big, local, small, regular, foreign, overseas, internal, external, senior, junior, head, chief, deputy, assistant, line, shift, night, day, late, early,
    bank, agency, temp, office, shop, site, floor, field, front, back, desk, customer, client, patient, delivery, lorry, truck, van, bus, taxi, train, forklift, kitchen, school, hospital, ward, care, home, foster, nursing, medical, clinical,
    surgical, disabled, deaf, blind, sick, diabetic, single, working, pregnant, retired, homeless, rural, village, town, city, county, council, union, legal, finance, sales, marketing, design, dev, data, product,
    project, account, release, store, plant, team, branch, regional, area, national, government, state, private, public, independent, small-business, packaging, printing, paint, body, machine, assembly, print, courier, haulage, freight,
    insurance, estate, travel, housing, water, power, gas, energy, phone, tech, software, hardware, frontend, backend, lab, research, science, phd, undergraduate, university, college, primary, secondary, nursery, maternity, paediatric, a&e,
    emergency, theatre, fire, police, security, building, construction, street, road, sewage, waste, recycling, farm, fish, meat, bread, dairy, poultry, school-run, lunch, dinner, breakfast, wedding, funeral, sports, football, theatre,
    wheelchair, end, service, support, student, whole, entire, young, vulnerable, injured, bereaved, grieving, biggest, loyal, long-standing, mobile, hearing, visually, impaired, next-door, day-shift, night-shift, pot, wash, dish`,
  numbers: `one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, twenty, thirty, forty, fifty, hundred, hundreds, thousand, thousands, million, millions, dozens, half, couple, few, many, several, lots, loads, plenty, most, some, all, both`,
  /** Kin: not of the work unless the work reaches them. */
  family: `therapist, landlord, wife, husband, partner, mum, mom, mam, mother, father, dad, sister, brother, son, daughter, kids, kid, child, children, baby, family, uncle, aunt, auntie, cousin, nan, gran, granny, grandma, grandad, grandfather, grandmother, niece, nephew,
    girlfriend, boyfriend, fiance, fiancee, parents, in-laws, mother in law, father in law, sister in law, brother in law, son in law, daughter in law, missus, old man, hubby, folks, ex, friend, friends, mate, dog, cat, kuya, lola, lolo, bhai, boys, girls`,
  /** Heads too general to stand alone as a name; they take what follows them. */
  general: `people, man, woman, men, women, guy, guys, girl, girls, lad, lads, boy, boys, lady, ladies, bloke, blokes, fella, chap, kid, kids, team, teams, staff, child, children, folk, folks, ones, mum, mums, dad, dads, department, service desk, office, firm, company, agency, charity, school, shop, parent, parents, family, families, gentleman, someone, manager, colleague, colleagues, teachers, workers, brothers, sisters, chap, blokes`,
  /** Prepositions that tie a place or a trait to a general head. */
  /** Capitalised words that are no name of a person. */
  notNames: `christ, herself, himself, whoever, someone, somebody, romanian, scouse, tamil, hindi, punjabi, urdu, gujarati, bengali, yoruba, igbo, hausa, irish, welsh, scottish, gaelic, italian, portuguese, greek, turkish, arabic, russian, ukrainian, dutch, danish, swedish, norwegian, finnish, hungarian, czech, slovak, bulgarian, korean, vietnamese, thai, indonesian, malay, swahili, mri, ct, gps, iso, haccp, raynaud, diwali, holi, nepa, fb, viber, telegram, oracle, salesforce, photoshop, trello, notion, asana, github, iphone, android, amazon, ikea, i, i'm, i've, i'd, i'll, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, christmas, easter, diwali, ramadan, eid, xmas, english, british, american, indian, spanish, french, polish, tagalog, somali, german, chinese, japanese,
    excel, figma, slack, teams, jira, sharepoint, outlook, sap, python, java, cobol, google, facebook, whatsapp, instagram, youtube, netflix, zoom, microsoft, linkedin, covid, ok, po, ppe, atm, cv, csv, pdf, mot, cdl, nvq, pa, tv, uk, usa, us, eu, god, jesus, lord, allah, mr, mrs, ms, miss, dr, sir, madam, mam, ma'am, internet, crm, kpi, ai, bot, robot, gdpr, vat, q1, q2, q3, q4, hi, hello, hey, yes, no, well, so, and, but, or, the, a, an, my, our, they, we, he, she, it, you, because, when, if, then, maybe, honestly, namaste, facebook, tripadvisor, ryanair, dan, brown, boots, vivaldi, spain, london, england, scotland, wales, ireland, manila, india, tulsa, memphis, dayton, fife, laguna, poland, gdansk, romania, bulgaria, ukraine, russia, china, japan, america, europe, africa, asia, paris, glasgow, leeds, manchester, liverpool, dublin, cork, belfast, cardiff, birmingham, bristol, sheffield, newcastle, york, texas, california, florida, ohio, hull, kent, devon`,
  /** Nouns after a head that turn it into a thing: "customer data", "team meeting". */
  thingsAfter: `data, record, records, form, forms, meeting, meetings, card, cards, service, services, skills, letter, letters, email, emails,
    list, lists, report, reports, number, numbers, id, name, names, notes, note, log, logs, area, areas, room, rooms, software,
    update, updates, level, levels, side, bit, part, thing, things, experience, complaint, complaints, comments, feedback, survey,
    surveys, journey, database, file, files, folder, portal, training, building, vision, spirit, door, gate, line, ticket, tickets,
    order, orders, account, accounts, satisfaction, safety, rules, vehicle, van, keys, desk, chair, lunch, party, policy, contract,
    contracts, shift, shifts, rota, rotas, portraits, page, website, calls, call, badge, bus, run, trip, day, days, night, work, pump,
    job, jobs, post, role, food, bag, book, books, play, plan, budget, tax, hall, transport, front, window, windows, hours, style,
    inbox, engagement, entrance, corridor, kitchen, canteen`,
  /** Heads that are verbs after a subject or an auxiliary: "I man the desk". */
  verbHeads: `sound, man, guard, lead, head, staff, board, train, cook, nurse, parent, partner, school, shop, user, pilot, rep, guide, coach, mother,
    father, host, people, crew, doctor, chair, baby, store, bank, team`,
  /** Heads that are people only with an article, a modifier or a question that asks for them. */
  weakHeads: `tl, hod, avp, vp, svp, gm, tech, handler, guide, fellow, dude, stranger, president, committee, local, carer, relative, driver, officer, adviser, sub, tender, plant, factory, port, shelter, gym, church, stable, estate, practice, surgery, library, museum, customs, regular, supporter, follower, author, scholar, diabetic, controller, setter, press operator, sound guy, spark, academic, graduate, fan, rider, domestic, test, temple, bakery, brewery, quarry, refinery, processor, dispenser, trader, editor, saver, investor, buyer, debtor, eater, drinker, runner, steward, warden, ranger, priest, vicar, person, man, woman, one, regular, senior, junior, chief, principal, starter, hire, relief, replacement, partner, owner, member,
    reader, player, fan, line, board, trust, bank, company, firm, business, school, shop, store, hospital, court, street, world, city,
    town, village, country, county, state, server, painter, printer, operator, conductor, guard, porter, loader, packer, rider,
    walker, sitter, witness, gang, crew, squad, farm, dairy, mill, studio, gallery, garage, utility, university, college, clinic,
    salon, hotel, pub, cafe, restaurant, police, lead, leader, public, family, audience, steward, sister, captain, skipper, temp,
    permanent, elderly, boy, girl, lad, community, nation, population, foundation, council, government, union, agency, agent, nursery,
    supermarket, carrier, dealer, dispatcher, broker`,
  /** Words at the front of a noun phrase that are not part of a name. */
  looseEdges: `all, both, most, some, many, several, few, half, loads, lots, plenty, couple, one, other, same, such, certain, various, different,
    actual, real, good, lovely, nice, great, main, only, just, own, bloody, whole, usual, right, sure, poor, maybe, mostly, honest,
    yes, ok, sorry, busy, bad, more, less, daft, angry, annoying, crazy, rude, posh, grumpy, moody, difficult, demanding, stressed,
    resentful, loud, happy, sad, decent, proper, average, typical, normal, ordinary, everyday`,
  /** Words that end a noun phrase to the left. */
  functionWords: `and, or, but, so, if, when, then, than, as, at, by, for, from, in, into, of, off, on, onto, out, over, to, up, with, without,
    about, after, before, because, cos, until, till, is, are, was, were, be, been, am, do, does, did, has, have, had, will, would,
    can, could, should, may, might, must, not, never, just, only, also, even, still, yet, too, very, really, i, me, we, us, you, he,
    she, it, they, them, who, whom, how, why, where, here, there, now, again, maybe, probably, mostly, usually, sometimes, always,
    often, like, plus, via, per, between, through, under, behind, near, next, actually, basically, honestly, idk, dunno, hmm, um,
    well, yes, no, yeah, ultimately, obviously, eventually, sure, guess, suppose, reckon, think, thank, thanks, said, says, say, told,
    tell, ask, asked, being, get, gets, got, let, lets, make, makes, made, help, helps, see, saw, seen, sees, give, gives, gave, know,
    knows, want, wants, need, needs, love, hate, call, calls, called, meet, met, send, sends, sent, show, showed, shows, train,
    trains, keep, keeps, kept, save, saves, hear, heard, watch, serve, serves, feed, feeds, teach, cause, ok, okay, stop, stops,
    theres, there's, thats, that's, its, it's, hes, he's, shes, she's, theyre, they're, im, i'm, ive, i've, weve, we've, we're, youre,
    you're, id, i'd, theyd, they'd, whos, who's, whats, what's, dont, don't, cant, can't, wont, won't, didnt, didn't, some, any, one`,
  /** Verb forms that stand before their object and are no modifiers. */
  verbsBefore: `email, phone, ring, text, visit, thank, chase, chases, stand, sit, work, works, worked, answer, drive, move, clean, check, checks,
    put, puts, take, takes, took, bring, brings, brought, pay, pays, paid, find, finds, found, lose, lost, run, runs, ran, read,
    reads, write, writes, wrote, seeing, meeting, helping, asking, telling, watching, training, teaching, serving, using, making,
    giving, showing, calling, having, getting`,
  /** Departments whose names are everyday words too and need a sign that a department is meant. */
  plainWords: `shipping, receiving, lending, nursing, assessment, enforcement, localisation, localization, finishing, machining, moulding, molding, casting, pressing, spraying, fabrication, stitching, sewing, weaving, dyeing, packaging, bottling, plating, galvanising, printing, binding, wrapping, kitting, pastry, spares, parts, tooling, laundry, linen, dialysis, intake, returns, inventory, digital, tax, test, retail, features, records, recovery, housing, benefits, parks, wealth, talent, rewards, lighting, props, archives, claims, switchboard, admissions, exams, sound, risk, tax, retail, digital, content, creative, returns, benefits, housing, parks, test, lighting, sound, props, fraud, exams, archives, features, wealth, recovery, bloods, imaging, pensions, collections, library services, inventory, studio floor, validation, mailing, subs desk, soc, ed, collection, it, support, admin, records, training, security, product, stores, trim, planning, production, design, engineering, transport,
    maintenance, assembly, packing, claims, billing, coding, discharge, growth, estates, grounds, quality, audit, legal, theatre,
    theatres, kitchen, warehouse, upstairs, management, office, lab, labs, ward, wards, depot, workshop, analytics, talent,
    recruitment, catering, scheduling, reception, communications, pr, regional, pharmacy, manufacturing, leadership, trading,
    operations, logistics, dispatch, despatch, research, accounts, accounting, finance, compliance, facilities, the line, the office,
    the board, the yard, control room, infra, purchasing, merchandising, editorial, registry, triage, maternity, outpatients,
    treasury, sales, marketing, housekeeping, bd`,
  /** Nouns after a department word that turn it into a thing: "sales figures". */
  thingsAfterDepartment: `automation, cover, engineers, engineer, office, exam, exams, theatre, testing, figures, target, targets, numbers, work, system, systems, software, stuff, job, jobs, role, process, meeting, meetings, report,
    reports, form, forms, pitch, call, calls, tax, check, checks, line, lines, day, days, course, background, problem, problems,
    skills, budget, cost, costs, plan, plans, rules, policy, assistant, book, books, data, company, companies, firm, degree,
    certificate, trail, returns, deck, entry, release, door, stage, phase, floor, block, boxes, tape, handler`,
  /** Capitalised or given-name-like words that are no persons at the head of a sentence. */
  commonWords: `some, each, both, many, most, few, other, others, another, smaller, bigger, yesterday, today, tonight, parents, hospitals, brickies, whole, half, three, four, five, respect, print, sleep, teaching, accuracy, honesty, decency, cows, pals, will, may, mark, bill, grace, hope, joy, faith, art, rich, frank, grant, pat, sue, rob, rose, dawn, summer, april, june, august,
    can, so, not, just, being, doing, having, was, see, every, none, same, never, nothing, nobody, always, because, there, their,
    what, who, when, why, how, honestly, really, basically, sometimes, usually, someone, people, officially, faster, better, less,
    more, small, jealous, money, time, change, budget, price, parking, fairness, kindness, patience, turnaround, loneliness, guilt,
    embarrassed, heavy, unfair, genotyping, admin, drive, read, warm, print, open, find, get, buy, text, tell, ask, checking, turning,
    picking, answering, first, two, one, saturday, finishing, halal, clean, prep, night, slaughter, quality, signalman, chambermaid,
    suspicious, monkey, electrician, hm, hmm, oh, ah, ok, yes, no, yeah, sir, mate, stand, kid, guy, parent, right, morning, evening,
    afternoon, christmas, last, this, that, once, whoever, everyone, everything, anything, anyone, somebody, anybody, nope, jo, van,
    sunny, buck, chip, cliff, dale, dean, drew, earl, gene, glen, harry, jack, jean, lance, miles, nick, norm, pearl, penny, peg, ray,
    reed, rusty, sandy, skip, stew, tab, ted, victor, wade, ward, woody, bob, misty, star, sky, angel, christian, german, chase, max,
    ace, baby, major, judge, royal, case, page, paige, lane, brook, brooks, heath, ivy, lily, violet, daisy, iris, holly, ruby, amber,
    crystal, jade, melody, harmony, carol, eve, noel, robin, wren, jay, martin, drake, berry, basil, sage, rosemary, ginger, olive,
    candy, honey, sugar, cherry, peaches, bell, belle, bay, rocky, dusty, stormy, windy, rain, snow`,
  /** Plurals in -ers and the like that are things. */
  things: `practices, dispensers, processors, controllers, setters, numbers, papers, letters, orders, computers, printers, others, matters, members, chambers, corners, flowers, towers, powers,
    offers, answers, drawers, layers, rollers, trailers, containers, boilers, coolers, heaters, filters, registers, folders, posters,
    stickers, markers, sensors, motors, monitors, doors, floors, colours, colors, errors, hours, favours, factors, tractors, reactors,
    mirrors, sectors, labours, servers, routers, trackers, headers, footers, parameters, meters, trousers, feathers, plasters,
    burners, cookers, toasters, dryers, freezers, mixers, blenders, hammers, scanners, spanners, screwdrivers, pointers, buffers,
    browsers, adapters, chargers, speakers, controllers, timers, counters, tickers, rulers, erasers, staplers, newsletters, leaflets,
    fingers, shoulders, quarters, dinners, suppers, summers, winters, centers, theaters, cancers, tumors, disorders, blisters,
    hangers, lockers, gutters, rafters, girders, pliers, diggers, loaders, bumpers, bearers, bunkers, tankers, lasers, killers,
    takers, wrappers, toners, cleaners products, breakers, cutters, grinders, sanders, eighters, starters, pucks, vapors, odors,
    harbors, elevators, escalators, generators, calculators, indicators, radiators, refrigerators, ventilators, compressors,
    processors, projectors, detectors, conveyors, anchors, tenors, flavors, rumors, humors, vectors, cursors, bothers, wonders,
    gathers, considers, remembers, discovers, delivers, covers, enters, suffers, hears, bears, years, ears, tears, fears, gears,
    wears, appears, clears, cheers, beers, careers, steers, rivers, divers, fevers, levers, clovers, ours, yours, hers, theirs,
    scissors, stairs, chairs, pairs, repairs, affairs, cars, bars, stars, jars, wars, scars, dollars, grammars, calendars, pillars,
    collars, cellars, burgers, crackers, skewers, peppers, cucumbers, oysters, lobsters, sewers, showers, jumpers, slippers, sneakers,
    gloves, loafers, blazers, boxers, rubbers, beakers, petri, transfers, bladders, ladders, buzzers, bleepers, pagers, feeders,
    binders, tenders, fenders, lenders fees, borders, wafers, fibers, fibres, litres, metres, liters, acres, manoeuvres, spectres,
    theatres, centres, genres, barriers, couriers bags, carriers bags, frontiers, tiers, piers, prayers, players lounge, buyers
    remorse, brothers, mothers, fathers, sisters, defenders, nutters, fannies, downers, uppers, eaters, dentists office, parents
    evening, seconds, invaders, dealbreakers, reminders, boosters, trainers, sliders, loners, losers, bouncers, beginners, helpers,
    angers, flyers, hoovers, ledgers, plungers, tracers, rosters, clusters, criteria, watchers`,
};

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(",").map((word) => word.replaceAll(/\s+/g, " ").trim()));
}

export const determiners = setOf(text.determiners);
export const modifiers = setOf(text.modifiers);
export const numberWords = setOf(text.numbers);
export const family = setOf(text.family);
export const general = setOf(text.general);
export const notNames = setOf(text.notNames);
export const thingsAfter = setOf(text.thingsAfter);
export const verbHeads = setOf(text.verbHeads);
export const weakHeads = setOf(text.weakHeads);
export const looseEdges = setOf(text.looseEdges);
export const functionWords = setOf(text.functionWords);
export const verbsBefore = setOf(text.verbsBefore);
export const plainWords = setOf(text.plainWords);
export const thingsAfterDepartment = setOf(text.thingsAfterDepartment);
export const commonWords = setOf(text.commonWords);
export const things = setOf(text.things);
