import type { LanguageData } from './language-data.ts';

/**
 * Verbs of trades and callings, by what they do. They join those of english-verbs.ts. A word that is a noun as often
 * (`export`, `film`, `house`) is left out: in front of a name it would be read as an order.
 */
export const englishTradeVerbs: LanguageData['verbs'] = {
  // Building, planting, paperwork and law: what is there afterwards.
  make: 'distribute, hand out, handed out, rebrand, plant, replant, lay, laid, pave, repave, resurface, dig, dug, drill, erect, excavate, dredge, repaint, print, reprint, sew, sewn, weave, woven, furnish, refurbish, renovate, retrofit, rehabilitate, reconstruct, weld, fabricate, manufacture, initiate, start, begin, began, begun, commence, inaugurate, constitute, institute, draw up, drew up, drawn up, sign off, signed off, work out, lay out, laid out, map out, spell out, write up, wrote up, written up, flesh out, build out, built out, set out, outline, propose, devise, formulate, compose, edit, transcribe, digitalise, digitalize, archive, annotate, curate, sow, sown, clear the backlog, clear out, clean up, demolish, dismantle, restock, procure, enact, legislate, ratify, iterate, redevelop, reshape, determine, gazette, notarise, notarize, encrypt, insulate, weatherise, weatherize, electrify, reroof, landscape, tarmac, engrave, bake, cook, brew, knit, reissue, productise, productize, productionise, productionize, operationalise, operationalize, templatise, templatize, systematise, systematize, virtualise, virtualize, tabulate, itemise, itemize, enumerate, hand over, handed over, hand back, handed back, hand off, handed off, give out, given out, gave out, pass on, passed on, subsidise, subsidize, bankroll',
  // Effort: what is over when it is done.
  do: 'donate, volunteer, apply for, pitch, ask, knock, knock on, lobby, canvass, fundraise, inspect, supervise, write to, wrote to, ring up, cold-call, cold-email, invite, greet, entertain, negotiate with, bargain with, mediate, counsel, debrief, nominate, elect, endorse, spot-check, double-check, cross-check, shortlist, vet, verify, proofread, peer-review, critique, debate, deliberate, convene, chair, moderate, preside, preach, perform at, exhibit at, join, sit in on, accompany, escort, mystery-shop, simulate, dry-run, role-play, reflect, rehearse, follow through, keep in touch, stay in touch, correspond, interact, socialise, socialize, sensitise, sensitize, advocate, look at, dig into, delve into, deep-dive, reassess, re-evaluate, appraise, scrutinise, scrutinize, try out, tried out, devote, log hours, take part, took part, taken part, take part in, took part in, get involved in, got involved in, partake in, sit on, sat on, work on, work with, work alongside, work through, focus on, concentrate on, reconcile, balance the books, read, confirm, corroborate, substantiate, ascertain, attest, cross-reference, swim, swam, jog, hike, trek, meditate, journal daily, revise for, memorise, memorize',
  // What others decide, or what comes back.
  win: 'generate, receive, negotiate, clinch, pocket, reap, amass, accrue, accumulate, crowdfund, poach, woo, entice, headhunt, bring on, brought on, take on, took on, taken on, win over, won over, reactivate, re-engage, reengage, rehouse, resettle, rescue, vaccinate, immunise, immunize, inoculate, cure, heal, license out, refinance, outbid, outsell, solicit',
  // What others, or running systems, do.
  use: 'utilise, utilize, leverage, treat, admit, discharge, diagnose, refer, enrol in, recycle, reuse, re-use, divert, dispense, pick up, picked up, come back, came back, decide, acknowledge, despatch, dispatch, fulfil, fulfill, drop out, dropped out',
  shift:
    'catapult, propel, vault, steer, nudge, adapt, reorient, realign, switch, pivot, swap, reposition, repurpose, convert from, rebalance, relocate',
  up: 'raise awareness, restore, level up, level-up, intensify, hike, supercharge, turbocharge, double down on, nurture, foster, cultivate, bolster, reinforce, fortify, solidify, cement, energise, energize, invigorate, revive, rejuvenate, galvanise, galvanize, extend, prolong, lengthen, top up',
  down: 'halt, tackle, combat, fight, fought, avoid, avert, eradicate, stop, abolish, suppress, stamp out, weed out, phase out, phased out, defuse, dampen, deter, rein in, pare, pare back, downsize, decarbonise, decarbonize',
  better:
    'simplify, tidy up, sharpen, polish, hone, reform, rationalise, rationalize, humanise, humanize, future-proof, professionalise, professionalize, clarify, harmonise, harmonize',
  hold: 'protect, safeguard, conserve, adhere to, abide by, conform to',
  teach: 'tutor, instruct, induct, familiarise, familiarize, reskill, re-skill',
};
