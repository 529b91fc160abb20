/** What people do at work, base forms: trades, care, offices, shops, roads, fields, factories. */
const source = `answer, assemble, assess, archive, audit, authorise, authorize, bag, bake, balance, bandage, bathe, bend, bill, bind, blend, bolt, book, bottle, box, braze, brew, brush, build, bundle, butcher, calibrate, call, care, carry,
  carve, cast, catalogue, catalog, certify, change, chase, check, chop, classify, clean, clear, climb, close, coach, coat, code, coil, collate, collect, comb, compile, configure, connect, cook, copy, count, cover, crate, crimp, crop, cut, cure, debug,
  decorate, deliver, design, despatch, dig, dispatch, dispense, distribute, do, dose, draft, drain, draw, dress, drill, drive, dry, dump, dust, dye, edit, empty, engrave, enter, escort, etch, examine, fabricate, farm, feed, fell, ferry, fetch, file, fill, fillet,
  film, filter, finish, fire, fish, fit, fix, fly, fold, forge, format, frame, freeze, fry, garden, gather, generate, glaze, glue, grade, graft, greet, grind, groom, grout, grow, guard, guide, gut, handle, hang, harvest, haul, heat, herd, hoover, host,
  inspect, install, insulate, interpret, invoice, iron, issue, key, knead, knit, label, lace, lag, lay, lift, light, load, lock, log, look after, lubricate, maintain, make, man, manage, manufacture, map, marinate, mark, match, measure, melt, mend, merge,
  migrate, milk, mill, mind, mix, model, monitor, mop, mould, mow, number, nurse, open, operate, order, oversee, pack, package, paint, park, paste, patch, pave, peel, photocopy, photograph, pick, pipe, place, plane, plant, plaster, plate, plough, plow, plumb, plot, point,
  polish, post, pot, pour, prep, prepare, press, price, print, process, program, proofread, prune, publish, pull, pump, punch, push, put, quote, rake, read, rebuild, reconcile, record, recycle, refill, register, repair, reply, report, reset, restock, restore, review, rewind, rewire, rig, rinse, rivet,
  roll, roof, root, route, run, sand, saw, scan, schedule, scrape, screen, scrub, seal, sell, send, serve, service, set up, sew, shape, sharpen, shear, shelve, shift, ship, shovel, shred, shuttle, sign off, skin, slaughter, slice, smooth, solder, sort, spray, spread, stack, stain,
  staple, steam, steer, sterilise, sterilize, stitch, stock, store, strap, strip, supervise, supply, support, survey, sweep, swab, tag, tape, tar, teach, tend, test, tidy, tie, tile, till, tip, top up, tow, trace, track, train, transcribe, transfer, translate, transport, treat, triage,
  trim, tune, turn, type, typeset, unblock, unload, unpack, update, upload, upholster, vacuum, validate, varnish, ventilate, verify, wait on, wait tables, wash, watch, water, wax, weave, weed, weigh, weld, wheel, whitewash, wipe, wire, wrap, write, x-ray, invigilate, chauffeur, babysit, cold call, data-enter, stocktake, batch, cash up, reverse, shunt, signal,
  administer, arrange, coordinate, co-ordinate, draft up, minute, organise, organize, redact, redline, rota, roster, staff, underwrite, adjudicate, advise, allocate, analyse, analyze, approve, buy, calculate, forecast, model up, procure, purchase, research, tabulate, value`;

/** Verbs that are work only with a thing after them, and life without. */
const notAlone = new Set(
  "call,care,change,close,cook,do,draw,drive,fire,fish,fit,fix,fly,freeze,handle,hang,heat,light,make,manage,mind,number,open,order,point,post,press,pull,push,put,read,record,reply,report,rest,root,run,send,set up,shift,sign off,sort,supply,support,train,treat,turn,value,watch,water,write,book,park,count,cover,catch,cross".split(
    ",",
  ),
);

export const workVerbs: readonly string[] = source
  .split(",")
  .map((word) => word.replaceAll(/\s+/g, " ").trim())
  .filter((word) => word !== "")
  .sort((a, b) => b.length - a.length);

/** Verbs that need no object to be known as work: "I weld", "we pack". */
export const plainWorkVerbs: readonly string[] = workVerbs.filter((verb) => !notAlone.has(verb));

/** "weld" → "welding", "scrape" → "scraping", "scan" → "scanning", "sign off" → "signing off". */
export const workDoings: readonly string[] = workVerbs.map((verb) => {
  const [head = verb, ...rest] = verb.split(" ");
  return [doingOf(head), ...rest].join(" ");
});

export function doingOf(verb: string): string {
  if (/(?:[^e]e|ie)$/.test(verb) && !verb.endsWith("ie") && !verb.endsWith("oe"))
    return `${verb.slice(0, -1)}ing`;
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  if (/^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) && !/(?:oo|ee|ea|oa|ai)[a-z]$/.test(verb))
    return `${verb}${verb.at(-1) ?? ""}ing`;
  return `${verb}ing`;
}
