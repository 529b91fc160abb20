import { plainWorkVerbs, workDoings, workVerbs } from "./work-verbs.ts";

/** Word lists that patterns name as `{list}`. Entries are plain words, lower case, straight quotes. */
const source: Readonly<Record<string, string>> = {
  self: "i, me, we, us",
  /** What a person who speaks of their own work small calls it. */
  menial: `admin, data entry, paperwork, filing, typing, photocopying, copying, copy and paste, copy paste, copying and pasting, cleaning, stacking
    shelves, shelf stacking, packing, sorting, labelling, scanning, stapling, spreadsheets, a spreadsheet, numbers, boxes, forms, emails,
    answering phones, answering the phone, phones, washing up, donkey work, grunt work, monkey work, grunt, box ticking, ticking boxes,
    routine, repetitive stuff, busywork, busy work, button pressing, pressing buttons, pushing buttons, pushing paper, shuffling paper,
    moving boxes, following instructions, following orders, doing what i'm told, back office, background stuff, support work, a desk job,
    office work, factory work, manual labour, manual labor, basic stuff, simple stuff, small stuff, odds and ends, chores, screws, bits and bobs,
    invoices, tickets, maintenance, logistics, cables, code, plumbing, food, laundry, bins, mopping, sweeping, toilets, clerical, clerical work`,
  menialRole: `cleaner, temp, cog, number, body, pair of hands, dogsbody, skivvy, gofer, gopher, minion, peon, lackey, drone, robot, machine, grunt,
    spare part, box ticker, box-ticker, paper pusher, paper-pusher, pen pusher, pen-pusher, button pusher, rubber stamp, stamp, warm body,
    footnote, afterthought, nobody, no one, placeholder, stopgap, cost, overhead, line on a spreadsheet, name on a rota, face in the crowd,
    middleman, messenger, helper, hired help, tea boy, tea girl, labourer, laborer, clerk, typist, packer, picker, driver, operator,
    operative, assistant, receptionist, admin, administrator, junior, office worker, shelf stacker, shelf filler, pot washer, worker bee,
    worker, factory worker, line worker, porter, secretary, back office person, support person, small cog, tiny cog, little cog,
    part of the furniture, bottom feeder, sweeper, guy, girl, man, woman, bloke, person, lad, one, small part, tiny part, little part, small fish`,
  belittled: `boring, dull, mundane, menial, basic, low level, low-level, unskilled, brainless, mindless, pointless, meaningless, worthless, trivial,
    insignificant, unimportant, unglamorous, replaceable, expendable, disposable, interchangeable, invisible, useless, irrelevant, forgettable,
    thankless, monotonous, tedious, bog standard, not important, not that important, not very important, not very exciting, not exciting,
    nothing special, nothing exciting, nothing important, nothing glamorous, nothing clever, nothing fancy, nothing impressive, dead end, a dead end,
    bottom of the pile, bottom of the heap, bottom of the ladder, bottom of the food chain, bottom rung, lowest of the low, two a penny, ten a penny,
    a dime a dozen, dime a dozen, small potatoes, small fry, small beer, nothing, child's play, easy stuff, easy really, easy work, dead easy`,
  /** What could do my work as well, in the mouth of somebody who thinks little of it. */
  substitute: `monkey, trained monkey, chimp, child, kid, toddler, five year old, ten year old, 5 year old, 10 year old, 12 year old, robot, machine, bot, computer,
    camera, macro, script, software, program, programme, algorithm, app, ai, chatgpt, idiot, fool, moron, dog, trained dog, parrot, donkey, school leaver,
    student, intern, work experience kid, trained pigeon, pigeon, spreadsheet, sensor, scanner, stranger, temp, teenager, first day temp, mug, muppet, numpty`,
  nobody:
    "nobody, no one, no-one, noone, no body, not a soul, no bugger, nobody else, not one person, hardly anyone, barely anyone",
  /** Verbs after "I just" or "I only" that tell no task: wishes, thoughts and things that happened once. */
  notTask: `want, wanted, think, thought, feel, felt, know, knew, wish, wished, hope, hoped, like, liked, love, loved, need, needed, got, went, said, came, told,
    been, had, have, has, left, found, started, finished, can, can't, cant, cannot, could, couldn't, would, wouldn't, will, won't, don't, dont, didn't, didnt, doesn't, mean, meant, wonder,
    wondered, realised, realized, remember, assume, assumed, heard, met, see, saw, seen, hate, noticed, try, tried, care, nodded, laughed, smiled, asked, came, come,
    joined, turned, moved, about, because, cause, cos, if, when, as, in, on, at, to, for, with, by, after, before, now, so, one, two, three, that, this, a, an, the,
    my, our, his, her, their, not, never, don, figured, stood, sat, froze, kept, believe, guess, suppose, reckon, prefer, enjoy, miss, missed, worry, was, were, am, is, are, be, being,
    happened, happen, started, began, became, become, done, did, wrote, read it, lost, gave, took, made, let, understand, get home, get on with, get tired, get on, ever, ask, say, cry, cried, freeze,
    end, carry, keep, stay, stayed, live, hear, hear it, find, found, hang, wait`,
  otherUnit: `they, them, sales, marketing, the sales team, the marketing team, hr, finance, management, engineering, engineers, the engineers, the devs, devs, developers, the developers,
    doctors, the doctors, nurses, the nurses, clinicians, the clinicians, surgeons, teachers, the teachers, designers, the designers, the office, head office, the lads, fundraising,
    trading, r&d, the r&d, production, product, permanents, the permanents, bank staff, chefs, the chefs, front of house, the front desk girls, the front desk, fitters, the fitters, reps, the reps,
    the other department, the other team, other departments, other teams, the other lot, that lot, salespeople, the salespeople, consultants, the consultants, pilots, lawyers, the lawyers,
    executives, the bosses, bosses, managers, the managers, full timers, the full timers, the permanent staff, day shift, the day shift, customer facing staff, the project team, he, she`,
  feelingWord: `jealous, envious, envy, jealousy, resentful, resentment, bitter, bitterness, small, smaller, inferior, worthless, useless, invisible, overlooked, unappreciated, unseen, undervalued,
    frustrated, frustrating, frustration, angry, anger, annoyed, irritated, furious, fed up, pissed off, peed off, hacked off, cheesed off, sick of it, sick to my stomach, gutted, sad, sadness, miserable,
    unhappy, low, down, empty, emptiness, numb, hollow, flat, hopeless, helpless, lonely, loneliness, alone, left out, isolated, anxious, anxiety, worried, worry, nervous, scared, afraid, fear, terrified, dread, dreading,
    stressed, overwhelmed, exhausted, tired, knackered, drained, burnt out, burned out, shattered, worn out, weary, ashamed, shame, embarrassed, embarrassment, guilty, guilt, awkward, uncomfortable, stupid, silly,
    proud, pride, happy, happiness, glad, pleased, chuffed, delighted, relieved, relief, grateful, content, satisfied, satisfaction, excited, hopeful, touched, moved, warm, disappointed, disappointment, let down,
    hurt, humiliated, insulted, bored, stuck, trapped, lost, confused, torn, conflicted, regret, admiration, respect, irritable, resent, a sting, sting, a pang, pang, heavy, crap, rubbish, shit, awful, terrible, horrible, rotten,
    a prat, over the moon, buzzing, made up, chuffed to bits, on edge, wound up, cross, upset, shaming, shamed, humbled, humbling, crushed, rattled, shaken, gobsmacked, gutting, mortified, smug, sheepish, petty, stung, snubbed, unwanted, worn down, ground down, beaten down, run ragged, sick and tired, at the end of my tether, at my wits end, browned off, narked, vexed, wretched, lousy, melancholy, wistful, nostalgic, homesick, flattered, chuffed, tickled, elated, thrilled, ecstatic, fulfilled, at peace, deflated, discouraged, demoralised, demoralized, demotivated, inadequate, insecure, unsettled, uneasy, restless, impatient, homesick,
    second class, a fraud, an imposter, an impostor, like a fraud, fuming, livid, miffed, peeved, gutting, heartbroken, devastated, disheartened, apathetic, indifferent, meh, welled up, teared up, choked up`,
  feelingVerb:
    "hate it, hate that, hate his, hate her, hate their, love it, love that, can't stand, despise, loved it, hated it, resent it, resent them, envy them, enjoy it, enjoyed it, dread it, mind a bit, mind it, used to mind, i'd mind, it hurts, it stings, stings, it stung, stung, hurts, been crying, i cried, i cry, crying, best part of the month, made my day, made my week",
  /** Those who receive work, singular and plural, as common nouns. */
  recipient: `customer, customers, client, clients, patient, patients, resident, residents, guest, guests, passenger, passengers, student, students, pupil, pupils, kid, kids, child, children, tenant, tenants, claimant, claimants, applicant, applicants, caller, callers,
    shopper, shoppers, buyer, buyers, reader, readers, visitor, visitors, user, users, member, members, donor, donors, viewer, viewers, commuter, commuters, diner, diners, punter, punters, regular, regulars, parent, parents, mum, mums, mom, moms, mam, mams, dad, dads, mother, mothers, father, fathers,
    daughter, daughters, son, sons, widow, widows, widower, pensioner, pensioners, family, families, old lady, old ladies, old dear, old dears, old boy, old man, old woman, old people, old folk, lady, ladies, woman, women, man, men, bloke, blokes, guy, guys, lad, lads, lass, girl, girls, boy, boys, couple, couples, baby, babies, wee one, wee lad, wee girl, little one, little girl, little boy, fella, gentleman, gent,
    farmer, farmers, homeowner, homeowners, householder, householders, neighbour, neighbours, neighbor, neighbors, driver, drivers, nurse, nurses, doctor, doctors, teacher, teachers, engineer, engineers, technician, technicians, designer, designers, shop, shops, school, schools, ward, wards, hospital, hospitals, clinic, clinics, vendor, vendors, supplier, suppliers, trader, traders, builder, builders, chef, chefs, crew, crews, team, teams, apprentice, apprentices, trainee, trainees, junior, juniors, newcomer, newcomers, newbie, newbies, starter, starters, refugee, refugees, people, person, folk, folks, somebody, someone, everyone, everybody, whoever, them, him, her,
    bride, brides, mourner, mourners, jobseeker, jobseekers, victim, victims, inmate, inmates, worshipper, player, players, fan, fans, audience, audiences, public, community, villager, villagers, town, street, taxpayer, taxpayers, borrower, borrowers, insured, policyholder, policyholders, inspector, inspectors, surgeon, surgeons, professor, professors, scientist, scientists, cleaner, cleaners, colleague, colleagues, next shift, day shift, night shift, crowd, trucker, truckers`,
  /** Words that open an answer and say nothing. */
  filler: `um, umm, uh, uhm, er, erm, hmm, hm, hmmm, mm, mmm, well, so, ok, okay, right, oh, ah, honestly, tbh, to be honest, i mean, like, you know, yeah, yes, yep, no, ok so, alright, look, let me think,
    let me see, let's see, good question, that's a good question, hard one, that's a hard one, tough one, i think, i guess, i suppose, i reckon, i'd say, id say, maybe, probably, i believe, if i'm honest, if im honest, to be fair, in all honesty, personally, basically,
    i think maybe, i imagine, i feel like, actually, anyway, sir, mam, ma'am, mate, idk, dunno, not sure, not sure but, haha, lol`,
  /** Verbs of somebody who moves: they make a plan an act. */
  actVerb: `ask, talk, speak, call, ring, phone, email, e-mail, mail, write, send, text, message, dm, book, arrange, set up, sort, organise, organize, schedule, go, visit, meet, see, show, sit, sit in, sit down, print, invite, join, apply, sign up,
    put, bring, raise, suggest, propose, offer, start, begin, stop, try, take, give, tell, make, draft, prepare, plan, find out, find, look up, look into, look at, check, read, learn, study, train, practise, practice, shadow, follow,
    walk, come, drop, pop, knock, chat, have a chat, have a word, get, pick up, collect, record, note, keep, block, open, create, build, design, fix, finish, update, change, rewrite, redo, share, present, post, hand, deliver, teach,
    help, contact, reach out, get in touch, enrol, enroll, register, request, thank, apologise, apologize, count, list, time, move, swap, cover, clear, clean, do, buy, order, introduce, explain, spend, catch, grab, volunteer, map, compile, gather, interview, observe, hold, run, host, test, pilot, review, delegate, ride, stand, watch, cut, cross out, pass, forward, submit, hand in, put in, put up, stick, leave`,
};

function entries(text: string): readonly string[] {
  const words = text.split(",").map((word) => word.replaceAll(/\s+/g, " ").trim());
  // Longest first, so that an alternation takes the whole name.
  return [...new Set(words)].filter((word) => word !== "").sort((a, b) => b.length - a.length);
}

export const lists: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries(source).map(([name, text]) => [name, entries(text)])),
  workVerb: workVerbs,
  plainWorkVerb: plainWorkVerbs,
  workDoing: workDoings,
};

/** The words of a list written as one text. */
export const wordsOf = entries;
