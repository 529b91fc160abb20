/**
 * How a short answer is said back, by the English question that drew it: the name of somebody or something, a clause, one of what the
 * person does themselves, or a bare doing
 * (“check the seal”). From the mirror to the role.
 */
export type AnswerFrames = {
  readonly noun?: string;
  readonly clause?: string;
  readonly own?: string;
  readonly act?: string;
};

export const answersInArcEn: Readonly<Record<string, AnswerFrames>> = {
  "When you think of work that helps people, which job comes to mind?": { noun: "You thought of {noun}." },
  "Of all the jobs you know, which one would you say really helps people?": {
    noun: "You’d say {noun}, then.",
  },
  "Among the people you know, whose job do you look up to?": { noun: "So you look up to {noun}." },
  "Which job, other than your own, would you say does people good?": {
    noun: "So you’d point to {noun}.",
  },
  "You mentioned “{task}”. Who is that for, in the end?": { noun: "So in the end it’s for {noun}." },
  "If you picture one person who uses what you do, who is it?": { noun: "So you picture {noun}." },
  "Once your part is finished, who has the work next?": { noun: "So it goes on to {noun}." },
  "Who ends up with the work you’ve done?": { noun: "So it ends up with {noun}." },
  "Who is your work for?": { noun: "So your work is for {noun}." },
  "Who sees the results of your work most closely?": { noun: "So {noun} would see it from closest by." },
  "From day to day, who uses what you do?": { noun: "So from day to day it’s for {noun}." },
  "Who is the next person to see your work?": { noun: "So the next to see it would be {noun}." },
  "Who got the last thing you finished?": { noun: "So the last one went to {noun}." },
  "Who is waiting for your work?": { noun: "So you have {noun} waiting for it." },
  "When your part is done, who do you hand it on to?": { noun: "So you hand it on to {noun}." },
  "Inside your workplace or outside it, who waits for your work?": { noun: "So it’s awaited by {noun}." },
  "If you follow your work from hand to hand, who has it right after you?": {
    noun: "So right after you it’s with {noun}.",
  },
  "Who was the last person to contact you about your work?": { noun: "So you last heard from {noun}." },
  "Who relies on the work you do?": { noun: "So you have {noun} relying on it." },
  "If your work saves somebody time, who is that?": { noun: "So it would save {noun} some time." },
  "Who wants to know, on the same day, how your work went?": {
    noun: "So {noun} would want to know the same day.",
  },
  "Which people would you say you do this work for?": { noun: "So you do it for {noun}." },
  "If something went wrong with your work, who would notice first?": {
    noun: "So {noun} would notice before anybody.",
  },
  "When somebody has a question about your work, who is it?": { noun: "So the questions come from {noun}." },
  "This week, who have you talked to about your work?": { noun: "So this week you talked to {noun}." },
  "If you name just one person your work is for, who is it?": { noun: "So if it’s one, it’s {noun}." },

  "What do you think is difficult for {party} from day to day?": {
    noun: "So what’s difficult for them is {noun}.",
    clause: "So from day to day, {clause}.",
  },
  "Before your work gets to {party}, what might they be struggling with?": {
    noun: "So they may be struggling with {noun}.",
    clause: "So before it gets to them, {clause}.",
  },
  "What might worry the people who get your work?": {
    noun: "So the worry might be {noun}.",
    clause: "So the worry might be that {clause}.",
  },
  "What do the people who use your work find difficult?": {
    noun: "So the hard part for them is {noun}.",
    clause: "So the hard part is that {clause}.",
  },
  "What is a bad day like for the people you do this for?": {
    noun: "So a bad day for them is {noun}.",
    clause: "So on a bad day, {clause}.",
  },
  "Put yourself in the place of {party}: what would bother you first?": {
    noun: "So {noun} would bother you first.",
    clause: "So it would bother you that {clause}.",
  },
  "If {party} had a grumble about the day, what would it be?": {
    noun: "So they’d grumble about {noun}.",
    clause: "Their grumble would be that {clause}.",
  },
  "If you spent a day in the shoes of the people who get your work, what would annoy you?": {
    noun: "So in their shoes, {noun} would annoy you.",
    clause: "So in their shoes it would annoy you that {clause}.",
  },
  "From their side, what do you think is the biggest nuisance?": {
    noun: "So for them the nuisance is {noun}.",
    clause: "So the nuisance is that {clause}.",
  },
  "At a guess, what is one thing they could do without?": { noun: "So they could do without {noun}." },
  "On a busy day, what might they grumble about?": {
    noun: "So on a busy day they might grumble about {noun}.",
    clause: "So on a busy day they might say that {clause}.",
  },
  "What might {party} worry about most?": {
    noun: "So they’d worry most about {noun}.",
    clause: "So their worry would be that {clause}.",
  },
  "If your work came a day late, what would they have to do?": {
    clause: "So if it came a day late, {clause}.",
    act: "So if it came late, they’d have to {act}.",
  },
  "What do they do in case your work comes late?": {
    clause: "So in case it comes late, {clause}.",
    act: "So in case it’s late, they {act}.",
  },
  "While they wait for your work, what are they doing?": { clause: "So while they wait, {clause}." },

  "If {party} had a choice of who to go to, what would they look for?": {
    noun: "So given a choice, they’d look for {noun}.",
    clause: "So given a choice, it would count that {clause}.",
  },
  "What might {party} get from you that they wouldn’t get elsewhere?": {
    noun: "So from you they get {noun}.",
    own: "So with you, {clause}.",
  },
  "They could go to somebody else. What brings them to you?": {
    noun: "So what brings them to you is {noun}.",
    clause: "So they come because {clause}.",
  },
  "If they compared your work with something similar, what would they notice?": {
    noun: "So they’d notice {noun}.",
    clause: "So they’d notice that {clause}.",
  },
  "What do people look for in what you do?": { noun: "So they look for {noun}." },
  "When people come back for the same thing again, what keeps them coming?": {
    noun: "So what keeps them coming is {noun}.",
    clause: "So they keep coming because {clause}.",
  },
  "If somebody else did your part, what would they say was different?": {
    noun: "So the difference would be {noun}.",
    clause: "So with somebody else they’d say that {clause}.",
  },
  "What makes {party} trust your work, if they do?": {
    noun: "So what they trust is {noun}.",
    clause: "So they trust it because {clause}.",
  },
  "What do they count on you for?": {
    noun: "So they count on you for {noun}.",
    clause: "So they can count on that: {clause}.",
    act: "So they count on you to {act}.",
  },
  "What does it change for people when your job is done well?": {
    clause: "So when it’s done well, {clause}.",
  },
  "When the work is done carefully, what is different for {party}?": {
    clause: "So when it’s done carefully, {clause}.",
  },
  "If somebody else took over your job, what might they notice?": {
    noun: "So somebody new would notice {noun}.",
    clause: "So somebody new would notice that {clause}.",
  },

  "What would {party} like even better than what they get now?": {
    noun: "So they’d like {noun} even better.",
  },
  "If you could add one thing for {party}, what would it be?": {
    noun: "So you’d add {noun}.",
    act: "So you’d {act}.",
  },
  "If they could ask you to change one thing, what would it be?": {
    noun: "So they’d ask for {noun}.",
    act: "So they’d ask you to {act}.",
  },
  "What small thing would please them?": {
    noun: "So {noun} would please them.",
    act: "So it would please them if you’d {act}.",
  },
  "If you could save {party} one bit of trouble, what would it be?": { noun: "So you’d save them {noun}." },
  "What might they wish for without ever saying so?": { noun: "So they may be wishing for {noun}." },
  "What is one more thing you could do for them?": {
    noun: "So there could be {noun}.",
    clause: "So there’s that as well: {clause}.",
    act: "So you could {act}.",
  },

  "What was the last reaction to your work that you saw or heard yourself?": {
    noun: "So the last one was {noun}.",
    clause: "So the last one was that {clause}.",
  },
  "When you last saw or heard from {party}, what was it about?": { noun: "So it was about {noun}." },
  "After the last thing you finished, what did people say, if anything?": {
    noun: "So you got {noun}.",
    clause: "So that time, {clause}.",
  },
  "How do you usually find out that your work went well?": {
    clause: "So that’s how you find out: {clause}.",
  },
  "What have you heard from {party} lately?": { noun: "So lately there was {noun}." },
  "When nobody says anything, how can you tell how your work went?": {
    noun: "So you can tell from {noun}.",
    clause: "So you can tell, because {clause}.",
  },
  "What tells you that your work has done its job?": {
    noun: "So what tells you is {noun}.",
    clause: "So what tells you is that {clause}.",
  },
  "When people react to your work, who hears it before you do?": {
    noun: "So {noun} would hear it before you.",
    clause: "So before it gets to you, {clause}.",
  },
  "If {party} had something to say about your work, how would you hear of it?": {
    noun: "So it would come to you through {noun}.",
    clause: "So it goes like this: {clause}.",
  },
  "Between you and the people who use your work, who is in the middle?": {
    noun: "So in the middle there’s {noun}.",
    clause: "So in the middle it’s like this: {clause}.",
  },
  "When people comment on your work, where do the comments end up?": {
    noun: "So the comments end up with {noun}.",
    clause: "So {clause}, and there it ends.",
  },
  "Is it more that you’d like to be useful, to see it, or to be thanked for it?": {
    noun: "So it’s more {noun}.",
  },
  "Being of use, seeing it, being thanked: which do you miss?": { noun: "So you miss {noun}." },
  "Of being useful, seeing it and being thanked, which seems furthest from you?": {
    noun: "So {noun} seems furthest away.",
  },

  "Once you have finished your part, who can start theirs?": { noun: "So {noun} can start then." },
  "Before your work gets to {party}, who else is waiting for it?": {
    noun: "So before them there’s {noun} waiting.",
  },
  "At your workplace, who can’t start until you have done your part?": {
    noun: "So {noun} can’t start without you.",
  },
  "Who has to wait if your part isn’t ready?": { noun: "So {noun} would have to wait." },
  "Counting the people close by as well, who takes the work on after you?": {
    noun: "So after you come {noun}.",
  },
  "When your work has gone well, what is the day like for {inside}?": {
    clause: "So when it has gone well, {clause}.",
  },
  "What does a colleague get to see of your work?": {
    noun: "So what they get to see is {noun}.",
    clause: "So from where they are, {clause}.",
  },
  "When your part comes on time, what is the day like for whoever gets it?": {
    clause: "So when it comes on time, {clause}.",
  },
  "On a good day, what can {inside} count on you for?": {
    noun: "So they can count on you for {noun}.",
    clause: "So on a good day, {clause}.",
    act: "So they can count on you to {act}.",
  },
  "If somebody asked {inside} about your work, what would they say?": { clause: "So they’d say {clause}." },
  "What does the next person need from you to do their job?": { noun: "So the next person needs {noun}." },
  "What do people at work notice about what you do?": {
    noun: "So people notice {noun}.",
    clause: "So what they notice is that {clause}.",
  },
  "How might your work look to {partner}?": { clause: "So as they’d see it, {clause}." },
  "If somebody at {partner} described your work to a colleague, what would they say?": {
    own: "So to a colleague they’d say {clause}.",
  },
  "How does your work look to people outside your company?": { clause: "So from outside, {clause}." },
  "What would a supplier or partner firm see of your work on an ordinary day?": {
    noun: "So on an ordinary day they’d see {noun}.",
    clause: "So on an ordinary day, {clause}.",
  },
  "After {party}, whose daily life does your work reach in the end?": {
    noun: "So in the end it reaches {noun}.",
  },
  "What might your work mean to somebody you will never meet?": {
    noun: "So it may mean {noun} to somebody.",
    clause: "So for somebody you never meet, {clause}.",
  },
  "Who does your work reach that you never see?": { noun: "So it gets as far as {noun}." },

  "Which part of your work does nobody see?": {
    noun: "So nobody sees {noun}.",
    own: "So {clause}, and nobody sees it.",
  },
  "What do you take care of that {party} would never notice?": {
    noun: "So you see to {noun}.",
    own: "So {clause}, and they’d never notice.",
  },
  "What small thing do you do every day that nobody mentions?": {
    noun: "So every day there’s {noun}.",
    own: "So {clause}, and nobody mentions it.",
  },
  "Of everything you did yesterday, what would other people not have seen?": {
    noun: "So yesterday nobody saw {noun}.",
    own: "So {clause}, and nobody will have seen.",
  },
  "What do you do so often that it never gets into a report?": {
    own: "So {clause}, and it’s in no report.",
  },
  "What do you do at work without being asked?": {
    own: "So {clause}, without being asked.",
    act: "So you {act}, without being asked.",
  },
  "What do you always check twice?": {
    noun: "So you always check {noun} twice.",
    own: "So {clause}, every time.",
    act: "So you {act}, every time.",
  },
  "What were you taught when you were new that you still do?": {
    own: "So {clause}, to this day.",
    act: "So you still {act}.",
  },
  "However rushed you are, which part do you still do properly?": {
    noun: "So there’s always time for {noun}.",
    own: "So however rushed it is, {clause}.",
    act: "So however rushed it is, you {act}.",
  },
  "Before it goes to {party}, what do you always put right?": {
    noun: "So you always put {noun} right.",
    own: "So before it goes, {clause}.",
    act: "So before it goes, you {act}.",
  },
  "Imagine a week when nobody did your work: what would {party} do?": {
    clause: "So in a week like that, {clause}.",
  },
  "If nobody did your work for a week, what would that week be like for {inside}?": {
    clause: "So for that week, {clause}.",
  },
  "If your work stopped for a week, what would change first?": {
    noun: "So the first thing would be {noun}.",
    clause: "So within the week, {clause}.",
  },
  "Suppose nobody did your job from Monday to Friday. What would that week be like?": {
    noun: "So by Friday there’d be {noun}.",
    clause: "So by the Friday, {clause}.",
  },
  "If your work weren’t done for a week, who would notice first, if anybody?": {
    noun: "So {noun} would notice first.",
  },
  "If nobody did your work, whose plans would have to change?": {
    noun: "So {noun} would have to change plans.",
  },
  "Without your work, what would {party} have to do?": {
    clause: "So without it, {clause}.",
    act: "So without it they’d have to {act}.",
  },
  "Suppose this job had never existed. What would be different?": {
    noun: "So there’d be {noun}.",
    clause: "So without a job like yours, {clause}.",
  },
  "On which day of the week would your work be missed most?": { clause: "So it would show: {clause}." },
  "When you have a day off, who does your work?": {
    noun: "So on your days off it’s {noun}.",
    clause: "So on your days off, {clause}.",
  },
  "If you needed somebody to stand in for you, who would you ask first?": {
    noun: "So you’d ask {noun} first.",
  },
  "As things are, who could you hand your work to?": {
    noun: "So you could hand it to {noun}.",
    clause: "So as things are, {clause}.",
  },
  "While you are on holiday, what happens to your work?": {
    noun: "So while you’re away it’s with {noun}.",
    clause: "So while you’re away, {clause}.",
  },
};
