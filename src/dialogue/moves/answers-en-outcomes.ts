import type { AnswerFrames } from "./answers-en-arc.ts";

/** The same for what is taken along. What somebody aims for and cares about is left between marks and has no sentence here. */
export const answersInOutcomesEn: Readonly<Record<string, AnswerFrames>> = {
  "What would you say you are good at?": {
    noun: "So you’re good at {noun}.",
    own: "So you’d say {clause}.",
  },
  "What do people ask you to do most often?": {
    clause: "So people come to you because {clause}.",
    act: "So they ask you to {act}.",
  },
  "Which work can you keep at for a long time without getting tired of it?": {
    noun: "So you can keep at {noun}.",
    own: "So {clause}, and it doesn’t tire you.",
  },
  "What do you do at work almost without thinking?": { own: "So {clause}, almost without thinking." },
  "What have you learnt in all your time in this work?": {
    noun: "So what you have from it is {noun}.",
    own: "So by now, {clause}.",
    act: "So you’ve learnt to {act}.",
  },
  "What have you picked up by working where you do?": {
    noun: "So you’ve picked up {noun}.",
    own: "So with time, {clause}.",
    act: "So you’ve picked up how to {act}.",
  },
  "What can you do now that you couldn’t when you started?": {
    noun: "So now you have {noun}.",
    own: "So these days, {clause}.",
    act: "So now you can {act}.",
  },
  "What has this job taught you over the years?": {
    noun: "So it has taught you {noun}.",
    own: "So over the years, {clause}.",
    act: "So it has taught you to {act}.",
  },
  "Of what you have learnt, what could be of use to {party}?": {
    noun: "So {noun} could be of use to them.",
    own: "So for them, {clause}.",
  },
  "Where would you like to use what you’ve learnt next?": {
    noun: "So it might be {noun} next.",
    own: "So next, {clause}.",
  },
  "If you passed on what you have learnt, who would you pass it to?": {
    noun: "So you’d pass it on to {noun}.",
  },
  "What could you do first to find out how it really is for {party}?": {
    own: "So to find out, {clause}.",
    act: "So to find out, you could {act}.",
  },
  "If you went and talked to {inside}, how would you begin?": {
    own: "So {clause}, to begin with.",
    act: "So to begin with, you’d {act}.",
  },
  "How could you get to meet one person who uses your work?": {
    own: "So to meet one of them, {clause}.",
    act: "So to meet one of them, you could {act}.",
  },
  "Some of today was guesswork. How could you check it with a real person?": {
    own: "So to check it, {clause}.",
    act: "So to check it, you could {act}.",
  },
  "What would it take for you to see your work being used?": {
    own: "So to see it being used, {clause}.",
    act: "So to see it being used, you’d {act}.",
  },
  "What would you like to go and find out?": {
    noun: "So you’d like to find out {noun}.",
    clause: "So that’s what you have in mind: {clause}.",
    act: "So you’d like to {act}.",
  },
  "Who would you go to with this?": { noun: "So you’d go to {noun} with it." },
  "Who would you talk to about it?": { noun: "So you’d talk to {noun}." },
  "When the day comes, who will you be talking to?": { noun: "So you’ll be talking to {noun}." },
  "Thinking of {party}, who would you talk to first?": { noun: "So first you’d talk to {noun}." },
  "You said “{plan}”. What would you do in the first five minutes?": {
    own: "So in the first five minutes, {clause}.",
    act: "So in the first five minutes, you’d {act}.",
  },
  "What is the very first thing you would do?": {
    noun: "So it starts with {noun}.",
    own: "So first of all, {clause}.",
    act: "So first of all, you’d {act}.",
  },
  "What could you get ready today or tomorrow?": {
    noun: "So you could get {noun} ready.",
    own: "So today or tomorrow, {clause}.",
    act: "So today or tomorrow, you could {act}.",
  },
  "If it didn’t happen in the end, what would have stopped it?": {
    noun: "So {noun} might stop it.",
  },
  "What might make it hard to do?": {
    noun: "So {noun} could make it hard.",
  },
  "What could get in the way of it?": {
    noun: "So {noun} could get in the way.",
    clause: "So what could get in the way is that {clause}.",
  },
  "If that happens, what will you do?": { own: "So then {clause}.", act: "So then you’d {act}." },
  "Suppose it’s “{obstacle}”. What could you do then?": {
    own: "So in that case, {clause}.",
    act: "So in that case, you could {act}.",
  },
  "What could you do instead, if that gets in the way?": {
    own: "So instead, {clause}.",
    act: "So instead, you could {act}.",
  },
  "Which part of it could you still do then?": {
    noun: "So that would leave {noun}.",
    own: "So even then, {clause}.",
    act: "So even then, you could {act}.",
  },
  "If you and {inside} could exchange one thing, what would it be?": { own: "So between you, {clause}." },
  "What could you and {inside} usefully tell each other?": {
    clause: "So you could tell each other: {clause}.",
  },
  "What doesn’t get from one department to another at present?": {
    noun: "So what doesn’t get across is {noun}.",
    clause: "So at present, {clause}.",
  },
  "What do you know that another department could use?": {
    noun: "So they could use {noun}.",
    clause: "So they could use that: {clause}.",
  },
  "Which department would you like to hear from sooner?": {
    noun: "So you’d like to hear from {noun} sooner.",
  },
  "Who first taught you the job?": { noun: "So you learnt the job from {noun}." },
  "Who has supported you at work so far?": { noun: "So you’ve had {noun} behind you." },
  "When something goes wrong at work, who do you think of first?": {
    noun: "So you’d think of {noun} first.",
  },
  "Who has helped you without others noticing?": { noun: "So {noun} has helped you quietly." },
  "Who would you like to tell about what you’re going to do?": { noun: "So you’d like to tell {noun}." },
  "Of all the people you know, who would you want to hear what you said today?": {
    noun: "So you’d want {noun} to hear it.",
  },
  "Who do you feel is on your side?": { noun: "So you have {noun} on your side." },
  "When something weighs on you, who do you talk to?": { noun: "So you talk to {noun} then." },
};
