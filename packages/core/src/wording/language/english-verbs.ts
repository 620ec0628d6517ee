import type { LanguageData } from './language-data.ts';

/** Verbs of English by what they do. Irregular forms stand beside their verb. */
export const englishVerbs: LanguageData['verbs'] = {
  up: 'increase, grow, grew, grown, boost, lift, expand, scale, scale up, enhance, maximize, maximise, elevate, strengthen, ramp up, ramp, rise, rose, risen, heighten, amplify, deepen, broaden, widen, multiply, uplift, step up, bump, bump up, push up, climb, augment, skyrocket, escalate adoption, raise',
  down: 'reduce, decrease, lower, cut, cut down, drop, minimize, minimise, shrink, shrank, shrunk, shorten, lessen, decline, bring down, drive down, push down, slash, trim, curb, mitigate, eliminate, diminish, slow, narrow, compress, lighten, cut back, scale down, scale back, fall, fell, fallen, alleviate, ease, prevent, remove friction, get rid of',
  better:
    'improve, optimize, optimise, better, refine, upgrade quality, streamline, enrich, fine-tune, accelerate, speed up, quicken, hasten',
  hold: 'maintain, keep, kept, sustain, hold at, hold steady, stay, remain, preserve, stabilize, stabilise, uphold, continue to meet, retain at, keep up, continue to, continue',
  shift:
    'move, moved, shift, bring, brought, take, took, go, went, change, drive, drove, driven, push, transition, evolve, advance, progress, turn, adjust, transform, revolutionize, revolutionise, reinvent, redefine, rethink, reimagine, disrupt, redistribute, diversify',
  hit: 'achieve, reach, get, got, attain, hit, accomplish, realize, realise, exceed, surpass, target, aim for, arrive at, obtain, deliver on, see, ensure, make sure, guarantee, score, average, aim, come in at, clock, total, beat, support',
  make: 'offer, launch, ship, build, built, rebuild, rebuilt, deploy, develop, create, publish, write, wrote, written, rewrite, document, implement, release, design, redesign, hire, recruit, fix, produce, migrate, refactor, automate, integrate, draft, define, set up, setup, roll out, rollout, introduce, install, configure, establish, replace, prepare, finalize, finalise, upgrade, standardize, standardise, consolidate, deprecate, open-source, translate, patch, deliver, add, update, author, construct, code, decommission, retire, setup up, put in place, stand up, fill, appoint, open, bring to market, instrument, containerize, containerise, modernize, modernise, merge, apply, codify, formalize, formalise, rename, remediate, delete, remove, compile, provision, craft, issue, onboard engineers, submit, file, incorporate, assemble, digitize, digitise, localize, localise, catalog, catalogue, backfill, sunset, repair, adopt a policy, make available, expose, embed, connect, unify, centralize, centralise, refresh, assign, identify and implement, tag, commission, restructure, revamp, close out, rollout out, spin up, kick off, embed, in place, make, made, record, provide',
  do: 'run, ran, conduct, host, attend, present, organize, organise, interview, survey, research, review, participate, facilitate, speak, spoke, visit, call, contact, email, send, sent, explore, investigate, evaluate, assess, analyze, analyse, audit, plan, discuss, coordinate, collaborate, work, share, communicate, perform, schedule, study, learn, celebrate, follow up, meet with, engage with, reach out, reach out to, speak at, pilot, experiment, demo, demonstrate, brainstorm, examine, test, talk to, talk with, talk, engage, seek, inspect, benchmark, validate, gather, consult, practice, practise, rehearse, network, promote, advertise, prospect, check, revisit, look into, give, gave, given, shadow, empower, encourage, advise, help, assist, liaise, map, identify, prioritize, prioritise, understand, spend, invest, dedicate, triage, report, recognize, post, screen',
  win: 'close, win, won, secure, sign, sign up, acquire, convert, attract, gain, earn, retain, sell, sold, book, capture, land, save, renew, upsell, cross-sell, pass, certify, become, became, dominate, outperform, penetrate, enter, qualify, activate, monetize, monetise, source, partner, partner with, bring in, win back, close-won, get certified, delight, qualify for, add customers, onboard, migrate customers, recover, raise funding, recruit users, expand into, expand to, pay, repay, break even, break, eliminate debt, acquire customers, collect, reclaim, unlock, enroll, enrol, enlist, register',
  finish:
    'complete, finish, conclude, wrap up, finalize testing, accomplish the, execute, carry out, undertake, undergo, do, did, done',
  use: 'use, adopt, rely on, rely, agree, feel, felt, say, report that, rate, recommend, trust, return, submit, resolve by, power, serve, trigger, log in, log on, sign in, choose, chose, chosen, renewed by, respond with, indicate, include, cover, contain tests, come from, came from, click, view, buy, bought, purchase, subscribe, stay within, load, render, respond within, opt in, opt, enjoy, access, comply, perceive, believe, originate, live, understand that, is able, are able, take, takes, carry, churn, know, want, connect with, answered, answer, arrive, contribute, attribute, process, resolve, handle, reply, convert, recommend us, respond, contain, get answered',
  teach: 'train, educate, mentor, coach, teach, taught, upskill, cross-train, certify staff',
  equip: 'enable, equip',
  limit: 'limit, cap, restrict, confine',
  meet: 'meet, met',
  host: 'hold, held',
  watch: 'measure, track, monitor, log, observe, count, watch',
  own: 'have, has',
};

/** Nouns that name a change, or do what a verb does. */
export const englishVerbNouns: LanguageData['verbNouns'] = {
  up: 'up from, up by, growth, uplift, expansion, gain, gains, rise, increment, acceleration, improvement over, upswing, surge, jump, leap, upsurge, uptick, spike, hike, boom, upturn, appreciation, jumps, surges, leaps',
  down: 'down to, down from, down by, reduction, reductions, decline, savings, saving, shrinkage, decreases, declines',
  better: 'improvement, improvements, optimization, optimisation, enhancement',
};
