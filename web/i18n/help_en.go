package i18n

var helpEnglish = map[HelpTopic]string{
	"member": `## Sign in

You need no password. Type your email address and you get a letter with a link and a code of six digits. Follow the link in the same browser, or type the code where you asked for it. Both work for ten minutes. After that you stay signed in on that device if you use the site now and then, for half a year at most.

No letter? Look in your junk mail, and check that it is the address your invitation went to.

## Bring a case in two minutes

1. Open the session from the page Today and press *Bring a case*.
2. Write a headline without names, and a question: what do you want to understand, dare or choose?
3. Press *Add the case*.

The rest is optional. Is there only a feeling that something needs to be taken up? Choose *I have something, details later* and write the words another day. You can change or withdraw it until the session. After withdrawing you have five minutes to undo it.

## When you cannot come

Answer in the letter before the session or on the session's page: *I can't come*. You need not say why. If you write a line, only those who lead the group read it.

## How those you talk about are protected

Write roles instead of names: the mother, the teenager, a small town. The program reads the text before it is saved. Personal identity numbers, email addresses and phone numbers with a country code are stopped. What is only doubtful you can change, or say why it can stay. Nothing that is stopped is saved.

## Who reads what, and until when

- The group sees the headline and how many minutes you wish for.
- You and those who lead the group read the rest, unless you chose that everybody may read it beforehand.
- The line *for yourself* is read by you alone.
- The text is deleted 30 days after the session. What waits for a session is deleted after 180 days at the latest.
- Your manager and your employer can read nothing.

The others in the group see your name, never your email address.

## Fewer letters

On My page you choose which letters you get and when you want to be left in peace. Letters about moved and cancelled sessions always come.`,
	"supervisor": `## Begin with a group

Create the group with a name, what its sessions are about and how many you will be. The rest can be changed in the group's settings.

## Plan a whole year

Open the group and press *Plan the year*. Say the first date, the time and how often you meet. You get a suggestion with public holidays, bridge days, Christmas and summer left out. Each date left out can be held all the same, or moved. Nothing is saved until you press *Save*. If something clashes with your calendar you see which dates.

## Move and cancel

Open the session. You can move it, change its place or cancel it. What is registered goes with it to the new time, or waits for the next session. Everybody in the group gets a letter after five minutes. Until then you can undo a cancellation. If it is about all sessions from now on, choose *Change this and the following*.

## Invite members

Paste the addresses. Each gets a letter of their own, and nobody sees the others'. The link works for 30 days. Only you see the addresses.

## What you read

You read the cases registered in your groups, but never the line that somebody has written for themselves. When a group gets another supervisor, what waits goes with the group.

## Pause, end and hand over

These are in the group's settings. A paused group sends no letters. A group that has ended can be read until its texts are deleted.

## The practice's pages

On My page you find *The practice’s pages*, where you write the texts in each language and see how they look before you save. *Your profile* shows title, training and associations.

## Times for a first meeting

Say at which hours of the week you take meetings, which days are closed, and how much time you want between meetings. Your sessions already take their time. When somebody books you get a letter.

## Bookings

Under *Bookings* you see requests, coming and past meetings. Write notes of your own and what came of it. Make a booking a group and workplace, contact and wishes go with it, so that nothing is written twice.`,
	"administrator": `## Who works in the practice

On My page you find *People in the practice*. There you invite supervisors, give and take back the administrator's role and remove whoever no longer supervises. Somebody must always be administrator, and whoever leads groups with sessions ahead hands them over first.

## What an administrator sees

No cases, no notes and no reasons for absence. Whoever both supervises and administers reads what belongs to their own groups.

## What the practice tells about itself

Under *The practice’s details* you change its name, its address on the web, telephone, email and the language shown first. Telephone and email stand on the public pages, and everybody can read them. When you change the address, the old one leads on to the new.

## Pages that everybody can read

Everybody who works in the practice can write the texts on *The practice’s pages*. What nobody has written shows the program's own text.

## Letters that did not arrive

The page of letters on their way shows what waits and what did not leave, with the mail server's answer. You can try again or drop the letter. Addresses and contents are not shown there. If you suspect that no letters leave, send a test letter.

## Words of your own

A project or a meeting room can look like a name. Add it to the practice's own words, and nobody has to give a reason for it again.`,
	"booker": `## Book

Choose how you want to meet and a time, and type your name and email address. No more is needed. The meeting is free and you need no account. There is room to tell more, but write nothing about single clients.

You come to a receipt that says when, where and what happens next. The same comes in a letter, with a file for your calendar. When many have booked in a short time we may ask you to confirm from the letter within 30 minutes.

## No time that suits

Suggest up to three times in your own words. The supervisor answers.

## Move or cancel

Open the link in the letter and choose *Change the time* or *Cancel the meeting*. The old time is yours until the new one is taken. The link is your own: pass it on only to somebody who may change the meeting.

## What we store

Your name, your email address and what you write yourself. The supervisor reads it. If nothing comes of it your data is deleted 90 days after the meeting, and a request without an answer after six months. We set no cookies for this and do not measure what you read.

## If it becomes a group

Then workplace and wishes go with it, and the supervisor invites the members. You need not write it again.`,
	"operator": `## Who the operator is

The operator is whoever looks after the server, the database and the backups where the program runs. Here is what somebody with all access to them could read, even if nobody does.

## Answers to an evaluation

- Answers are kept encrypted, without a name, a time, an address or a browser, under a number that is drawn at random. The operator has the key.
- Who may answer, and whether she has, is kept apart. Nothing leads from there to the answers.
- When the questions close, who has answered is forgotten. The answers get new numbers, all is written anew in random order, and what is left of the old is cleared away.
- **While the questions are open the operator could tie an answer to a person.** A database writes rows in the order they come, and your answer and that you have answered are written at the same instant. The same can be read from the database's write log and from backups of that week, for as long as those are kept.
- An answer cannot be handed out, corrected or deleted afterwards, because nobody can see whose it is.
- What you write *with my name* is kept with your name, encrypted, and read by the supervisor.
- In a group of seven one can sometimes guess. When four have answered and three put theirs together, they know the fourth.

## Cases and notes

Cases, notes, network maps and reasons why somebody did not come are kept encrypted and deleted on their day. The operator has the key. Minutes, who brought something up and who was there are not encrypted.

## Logs

The web server's log has the time, the kind of page and the answer's code. It has no names, nothing that anybody has written and no link from a letter. It is kept for 90 days.

## What the orderer can read

None of this. The orderer gets the report that members can open in the group.`,
}
