package i18n

var firstEnglish = FirstTexts{
	"start": `Supervision is a regular conversation in which a small group thinks together about its work, with somebody from outside who keeps time, order and room for everybody.

## How it usually goes

1. **We talk.** About your group, your work and what you hope for. It costs nothing and commits you to nothing.
2. **You get a proposal.** Form, times, place and price, for you to take further.
3. **The group begins.** Mostly five to seven people, 90 minutes every other week. The first session is for expectations and for how you want it.
4. **We pause and look.** We evaluate halfway through the term and when it ends.`,
	"process_group":      "The group looks at how it works together: roles, what is left unsaid, and how the work affects you. For teams that want to hold together and to last.",
	"process_individual": "Conversations for one about your role, your limits and how the work affects you.",
	"case_group":         "You bring situations from work. The group helps whoever tells to see more and find a next step. No client may be recognised.",
	"case_individual":    "An hour about the situations in which you are stuck or want to think aloud.",
	"mixed_group":        "Cases when they press, and the group’s own way of working when it needs it. The group decides together as each session begins.",
	"two_part_group":     "Half the time for some chapters that all have read, half for cases of your own.",
	"about": `Here are supervisors who come from outside and do not manage you. Their task is to hold the frame: time, order, equal room and safety.

Every session has the same order. We go round, see what each has brought, share out the time together and end with what you take with you.`,
	"questions": `## What is supervision?

A regular conversation about work, with a supervisor who is not your manager. You think together about hard situations, about how you work together and about how the work affects you.

## Who may be called a supervisor?

The title is not protected. So ask about basic education, supervisor training, experience and supervision of their own.

## What is the difference between case and process supervision?

Case supervision begins with a concrete situation from work. Process supervision looks at how you work together and how you are affected.

## Can they be mixed?

Yes, most groups do. As each session begins we see what there is and share out the time.

## A group, or one person?

In a group you get several ways to see the same thing, and learn from each other’s work. Individual supervision fits a role in which you are alone, or a question that is only yours.

## How large should the group be?

Five to seven people is usually right. Then there is room for all.

## How often, and for how long?

Mostly 90 minutes every other week, eight to ten times a term. The first session may be longer.

## Must everybody come every time?

Supervision is voluntary, but it needs a time that suits all. Whoever cannot come says so, and need not say why.

## Who pays?

The employer, nearly always. The first conversation costs nothing.

## Does what we say stay in the room?

What is said in the group stays there, and cases are told so that nobody can be recognised. There are limits: danger to life, worry that a child is harmed and serious misconduct must be taken further.

## What is the manager told?

The frame: that sessions are held, how many attend and how the group as a whole evaluates. Never who said what, and never why somebody was away.

## What does it give the work environment?

More ways to understand what is hard, support in keeping limits and a place to put down what is heavy. It does not replace acute help.`,
	"privacy": `The practice is responsible for the data. How to reach us stands at the foot of the page.

## When you only read

These pages set no cookies, fetch nothing from other sites and do not measure who reads. A cookie is set only when somebody signs in, and is needed for that.

## If you book a meeting or send a request

We keep what you fill in, to answer you and hold the meeting. What you write in your own words is encrypted, and only the supervisor you meet reads it. Your network is recognised for a day, to stop abuse. If no supervision comes of it, the data are deleted 90 days after the meeting, or 90 days after it was called off. If we go on but there is no group yet, they are deleted after six months, as is a request without an outcome. If it becomes a group, they are kept while it runs and for 90 days more. The group's supervisor keeps who ordered it, the contact and the wishes.

## If you are in a group

We keep your name, email address, language, which groups you are in and since when. Without them no supervision can be held. Your email address is not shown to the others in the group.

## What the group brings up

Cases are written so that nobody can be recognised, and the program stops identity numbers. The text is encrypted and deleted 30 days after the session. What waits for a session is deleted after 180 days at most. Your employer cannot read it.

## Your rights

You can learn what is kept about you, have it corrected or deleted, and object to how it is used. Write to us. You can also complain to the data protection authority of your country.`,
	"accessibility": `The pages should work for everybody. The aim is WCAG 2.2 at level AA.

- They can be used with a keyboard, a screen reader and magnification.
- They work without scripts and on a small telephone.
- They follow the light or dark appearance that your device is set to.

The pages are tested automatically when the program changes. Is there something that still does not work for you? Write to us, the address stands at the foot of the page. Tell us which page it is about and what happened.`,
}
