package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"
	"github.com/go-chi/chi/v5/middleware"

	"samrum/internal/paths"
)

// Routes returns the whole surface of the program. A route cannot be made
// without a guard.
func (s *Server) Routes() chi.Router {
	rt := routes{chi.NewRouter(), s, map[string]string{}}
	rt.Use(clientIP(s.proxies), s.observe, s.headers, s.hurry, s.speak, s.recover, s.sameOrigin, s.gate, s.unsettled, middleware.GetHead, middleware.Compress(5))
	rt.NotFound(s.finish(s.anyone(s.notFound)))
	rt.MethodNotAllowed(s.finish(s.anyone(s.methodNotAllowed)))

	s.doorwayRoutes(rt)
	s.doorRoutes(rt)
	s.certificateRoutes(rt)
	s.ownRoutes(rt)
	s.practiceRoutes(rt)
	s.hourRoutes(rt)
	s.bookingsRoutes(rt)
	s.groupRoutes(rt)
	s.evaluationRoutes(rt)
	s.sessionRoutes(rt)
	s.readingRoutes(rt)
	s.resultRoutes(rt)
	s.roomRoutes(rt)
	s.attendanceRoutes(rt)
	s.itemRoutes(rt)
	s.memberRoutes(rt)
	s.linkRoutes(rt)
	if s.demo != nil {
		rt.get("/demo", s.public(s.demoRoles))
		rt.post("/demo", s.public(s.demoSignIn))
		rt.get("/demo/mail", s.public(s.demoMail))
		rt.get("/demo/mail/{letter}", s.public(s.demoLetter))
	}
	return rt
}

// doorwayRoutes are what everybody finds: a practice's public pages, and what machines ask for.
func (s *Server) doorwayRoutes(rt routes) {
	rt.get("/", s.public(s.home))
	rt.get("/livez", s.public(s.live))
	rt.get("/readyz", s.public(s.ready))
	rt.get("/static/*", s.public(s.static))
	for _, d := range doorways {
		rt.get("/p/{practice}"+d.path, s.visiting(s.show(d)))
		if d.path != "" {
			rt.get(d.path, s.public(s.short(d)))
		}
	}
	rt.get("/help", s.helping(s.help))
	rt.get("/help/{topic}", s.helping(s.helpTopic))
	rt.get("/p/{practice}/book", s.visiting(s.book))
	rt.get("/p/{practice}/book/{meeting}", s.visiting(s.bookForm))
	rt.post("/p/{practice}/book/{meeting}", s.visiting(s.bookMeeting))
	rt.get("/p/{practice}/book/{meeting}/suggest", s.visiting(s.suggestForm))
	rt.post("/p/{practice}/book/{meeting}/suggest", s.visiting(s.suggestTime))
	rt.get("/p/{practice}/request", s.visiting(s.programmeForm))
	rt.post("/p/{practice}/request", s.visiting(s.askForProgramme))
	rt.get("/p/{practice}/letter-sent", s.visiting(s.bookingWaits))
	for _, short := range []string{"/book", "/book/{meeting}", "/boka", "/bestil", "/bestill"} {
		rt.get(short, s.public(s.shortBook))
	}
	rt.get("/robots.txt", s.public(s.robots))
	rt.get("/sitemap.xml", s.public(s.siteMap))
}

// doorRoutes lead in: signing in, and the first start.
func (s *Server) doorRoutes(rt routes) {
	rt.get("/sign-in", s.atDoor(s.signIn))
	rt.post("/sign-in", s.atDoor(s.requestSignIn))
	rt.get("/sign-in/code", s.atDoor(s.signInCode))
	rt.post("/sign-in/code", s.atDoor(s.useSignInCode))
	rt.get("/sign-in/{token}", s.byToken(s.signInLink))
	rt.post("/sign-in/{token}", s.byToken(s.useSignInLink))
	rt.post("/sign-out", s.public(s.signOut))
	rt.get("/setup", s.settingUp(s.setup))
	rt.post("/setup", s.settingUp(s.setUp))
}

// ownRoutes are a person's own pages.
func (s *Server) ownRoutes(rt routes) {
	rt.get("/today", s.signedIn(s.today))
	rt.get("/me", s.signedIn(s.me))
	rt.post("/me", s.signedIn(s.changeMe))
	rt.post("/me/devices/end", s.signedIn(s.endDevice))
	rt.post("/me/devices/end-others", s.signedIn(s.endOtherDevices))
	rt.get("/me/letters", s.signedIn(s.myLetters))
	rt.post("/me/letters", s.signedIn(s.changeMyLetters))
	rt.get("/me/profile", s.supervising(s.profile))
	rt.get("/me/profile/{language}", s.supervising(s.profile))
	rt.post("/me/profile/{language}", s.supervising(s.writeProfile))
}

// certificateRoutes are somebody's hours, certificates of them, and their check.
func (s *Server) certificateRoutes(rt routes) {
	rt.get("/me/hours", s.inPractice(s.myHours))
	rt.post("/me/hours", s.inPractice(s.setGoals))
	rt.get("/me/hours/elsewhere", s.inPractice(s.hoursElsewhere))
	rt.post("/me/hours/elsewhere", s.inPractice(s.addHours))
	rt.post("/me/hours/elsewhere/file", s.inPractice(s.importHours))
	rt.post("/me/hours/elsewhere/removal", s.inPractice(s.forgetHours))
	rt.get("/me/certificates/new", s.inPractice(s.askForm))
	rt.post("/me/certificates/new", s.inPractice(s.askCertificate))
	rt.post("/me/certificates/withdrawal", s.inPractice(s.takeBackAsked))
	rt.get("/certificates/asked/{certificate}", s.inPractice(s.signForm))
	rt.post("/certificates/asked/{certificate}", s.inPractice(s.signCertificate))
	rt.post("/certificates/asked/{certificate}/decline", s.inPractice(s.declineCertificate))
	rt.get("/certificates/{certificate}", s.inPractice(s.certificate))
	rt.get("/certificates/{certificate}.pdf", s.inPractice(s.certificatePDF))
	rt.get("/certificates/{certificate}.json", s.inPractice(s.certificateFile))
	rt.get("/groups/{group}/certificates", s.keeping(s.groupCertificates))
	rt.post("/groups/{group}/certificates", s.keeping(s.changeMeta))
	rt.get("/check", s.helping(s.check))
	rt.post("/check", s.helping(s.checkFile))
	rt.get("/check/keys", s.public(s.certificateKeys))
	rt.get("/check/{certificate}", s.helping(s.checkNumber))
}

// practiceRoutes are for those who work in a practice.
func (s *Server) practiceRoutes(rt routes) {
	rt.get("/practice/start", s.working(s.start))
	rt.post("/practice/start/letter", s.working(s.sendTestLetter))
	rt.post("/practice/example", s.supervising(s.createExample))
	rt.get("/practice/people", s.working(s.people))
	rt.get("/practice/words", s.working(s.words))
	rt.post("/practice/words", s.working(s.allowWords))
	rt.post("/practice/words/removal", s.working(s.forgetWord))
	rt.get("/practice/pages", s.working(s.texts))
	rt.get("/practice/pages/{kind}/{language}", s.working(s.textForm))
	rt.post("/practice/pages/{kind}/{language}", s.working(s.writeText))
	rt.post("/practice/administrators", s.administering(s.changeAdministrator))
	rt.post("/practice/supervisors", s.administering(s.takeSupervisor))
	rt.post("/practice/invitations", s.administering(s.inviteSupervisor))
	rt.post("/practice/invitations/letter", s.administering(s.inviteAgain))
	rt.post("/practice/invitations/withdrawal", s.administering(s.withdrawInvitation))
	rt.get("/practice/settings", s.administering(s.details))
	rt.post("/practice/settings", s.administering(s.changeDetails))
	rt.get("/practice/letters", s.administering(s.letters))
	rt.post("/practice/letters/again", s.administering(s.letterAgain))
	rt.post("/practice/letters/drop", s.administering(s.letterDrop))
	rt.post("/practice/letters/test", s.administering(s.lettersTest))
	rt.post("/practice/leave", s.working(s.leavePractice))
	rt.post("/practice/current", s.signedIn(s.enterPractice))
}

// hourRoutes are what can be booked, and when.
func (s *Server) hourRoutes(rt routes) {
	rt.get("/practice/hours", s.supervising(s.hours))
	rt.post("/practice/hours", s.supervising(s.saveHours))
	rt.get("/practice/hours/days", s.supervising(s.hourDays))
	rt.post("/practice/hours/closed", s.supervising(s.closeDays))
	rt.post("/practice/hours/extra", s.supervising(s.openExtra))
	rt.post("/practice/hours/days/removal", s.supervising(s.forgetDays))
	rt.get("/practice/sites", s.working(s.sites))
	rt.post("/practice/sites", s.working(s.saveSites))
	rt.get("/p/{practice}/times", s.framed(s.freeTimes))
	rt.get("/practice/meetings", s.supervising(s.meetings))
	rt.get("/practice/meetings/new", s.supervising(s.newMeeting))
	rt.post("/practice/meetings/new", s.supervising(s.addMeeting))
	rt.get("/practice/meetings/{meeting}", s.supervising(s.meeting))
	rt.post("/practice/meetings/{meeting}", s.supervising(s.changeMeeting))
}

// bookingsRoutes are for supervisors whom somebody wants to meet.
func (s *Server) bookingsRoutes(rt routes) {
	rt.get("/bookings", s.supervising(s.bookings))
	rt.get("/bookings/board", s.supervising(s.bookingBoard))
	rt.get("/bookings/{booking}", s.supervising(s.oneBooking))
	rt.post("/bookings/{booking}/time", s.supervising(s.timeBooking))
	rt.post("/bookings/{booking}/cancel", s.supervising(s.callOffBooking))
	rt.post("/bookings/{booking}/outcome", s.supervising(s.sayOutcome))
	rt.post("/bookings/{booking}/notes", s.supervising(s.noteBooking))
	rt.get("/bookings/{booking}/group", s.supervising(s.bookingGroupForm))
	rt.post("/bookings/{booking}/group", s.supervising(s.groupBooking))
}

// groupRoutes are groups themselves: their page, settings, life and lead.
func (s *Server) groupRoutes(rt routes) {
	rt.post("/groups/{group}/example", s.keeping(s.removeExample))
	rt.get("/groups", s.inPractice(s.groups))
	rt.post("/groups", s.supervising(s.createGroup))
	rt.get("/groups/new", s.supervising(s.newGroup))
	rt.get("/groups/{group}", s.reading(s.group))
	rt.get("/groups/{group}/settings", s.keeping(s.groupSettings))
	rt.post("/groups/{group}/settings", s.leading(s.changeGroup))
	rt.get("/groups/{group}/contact", s.leading(s.contactForm))
	rt.post("/groups/{group}/contact", s.leading(s.changeContact))
	rt.get("/groups/{group}/lead", s.leading(s.leadForm))
	rt.post("/groups/{group}/lead", s.handingOver(s.changeLead))
	rt.get("/groups/{group}/handed", s.inPractice(s.handed))
	rt.post("/groups/{group}/handed", s.inPractice(s.undoHandover))
	rt.post("/groups/{group}/pause", s.leading(s.pauseGroup))
	rt.post("/groups/{group}/pause/end", s.leading(s.resumeGroup))
	rt.get("/groups/{group}/end", s.leading(s.endForm))
	rt.post("/groups/{group}/end", s.keeping(s.endGroup))
	rt.post("/groups/{group}/end/undo", s.keeping(s.reopenGroup))
	rt.get("/groups/{group}/delete", s.keeping(s.deleteForm))
	rt.post("/groups/{group}/delete", s.keeping(s.deleteGroup))
	rt.get("/groups/{group}/letters", s.leading(s.groupLetters))
	rt.post("/groups/{group}/letters", s.leading(s.changeGroupLetters))
	rt.get("/groups/{group}/space", s.reading(s.space))
	rt.post("/groups/{group}/space", s.leading(s.showSpace))
	rt.get("/groups/{group}/space/{entry}", s.leading(s.correctSpaceForm))
	rt.post("/groups/{group}/space/{entry}", s.leading(s.correctSpace))
	rt.get("/groups/{group}/agenda", s.reading(s.agenda))
	rt.post("/groups/{group}/agenda", s.leading(s.chooseAgenda))
	rt.get("/groups/{group}/agenda/edit", s.leading(s.agendaForm))
	rt.post("/groups/{group}/agenda/edit", s.leading(s.changeAgenda))
}

// evaluationRoutes are what a group is asked, and what came of it.
func (s *Server) evaluationRoutes(rt routes) {
	rt.get("/groups/{group}/evaluation", s.reading(s.rounds))
	rt.post("/groups/{group}/evaluation", s.leading(s.chooseRounds))
	rt.get("/groups/{group}/evaluation/{round}/move", s.leading(s.moveRoundForm))
	rt.post("/groups/{group}/evaluation/{round}/move", s.leading(s.moveRound))
	rt.get("/groups/{group}/evaluation/{round}/skip", s.leading(s.skipRoundForm))
	rt.post("/groups/{group}/evaluation/{round}/skip", s.leading(s.skipRound))
	rt.post("/groups/{group}/evaluation/{round}/follow", s.leading(s.followRound))
	rt.get("/groups/{group}/evaluation/{round}/try", s.leading(s.tryRound))
	rt.post("/groups/{group}/evaluation/{round}/try", s.leading(s.sendTryRound))
}

// sessionRoutes are the year: planned, moved, cancelled, prepared for.
func (s *Server) sessionRoutes(rt routes) {
	rt.get("/groups/{group}/plan", s.leading(s.plan))
	rt.post("/groups/{group}/plan", s.leading(s.planYear))
	rt.get("/groups/{group}/sessions/{number}", s.reading(s.session))
	rt.get("/groups/{group}/sessions/{number}/move", s.leading(s.moveSessionForm))
	rt.post("/groups/{group}/sessions/{number}/move", s.leading(s.moveSession))
	rt.get("/groups/{group}/sessions/{number}/cancel", s.leading(s.cancelSessionForm))
	rt.post("/groups/{group}/sessions/{number}/cancel", s.leading(s.cancelSession))
	rt.get("/groups/{group}/sessions/{number}/place", s.leading(s.sessionPlaceForm))
	rt.post("/groups/{group}/sessions/{number}/place", s.leading(s.changeSessionPlace))
	rt.get("/groups/{group}/sessions/{number}/following", s.leading(s.followingForm))
	rt.post("/groups/{group}/sessions/{number}/following", s.leading(s.changeFollowing))
	rt.get("/groups/{group}/sessions/new", s.leading(s.newSession))
	rt.post("/groups/{group}/sessions/new", s.leading(s.addSession))
	rt.get("/groups/{group}/sessions/cancel", s.leading(s.cancelSessionsForm))
	rt.post("/groups/{group}/sessions/cancel", s.leading(s.cancelSessions))
	rt.post("/groups/{group}/changes/{change}/undo", s.leading(s.undoCancel))
	rt.get("/groups/{group}/sessions/{number}/preparation", s.atGroup(s.preparation))
	rt.post("/groups/{group}/sessions/{number}/preparation", s.atGroup(s.prepare))
	rt.post("/groups/{group}/sessions/{number}/preparation/undo", s.atGroup(s.undoAbsence))
	rt.get("/groups/{group}/notes", s.reading(s.groupNotes))
	rt.get("/groups/{group}/sessions/{number}/notes", s.reading(s.notes))
	rt.post("/groups/{group}/sessions/{number}/notes/{kind}", s.leading(s.writeNote))
}

// readingRoutes are what a group reads together.
func (s *Server) readingRoutes(rt routes) {
	rt.get("/groups/{group}/reading", s.reading(s.groupReading))
	rt.post("/groups/{group}/reading/spread", s.leading(s.spreadReading))
	rt.get("/groups/{group}/reading/new", s.leading(s.newReadingBook))
	rt.post("/groups/{group}/reading/new", s.leading(s.addReadingBook))
	rt.get("/groups/{group}/reading/{book}", s.leading(s.readingBookForm))
	rt.post("/groups/{group}/reading/{book}", s.leading(s.changeReadingBook))
	rt.post("/groups/{group}/reading/{book}/chapters", s.leading(s.changeChapter))
	rt.post("/groups/{group}/reading/{book}/removal", s.leading(s.removeReadingBook))
	rt.post("/groups/{group}/reading/{book}/questions", s.leading(s.addQuestion))
	rt.post("/groups/{group}/reading/{book}/questions/removal", s.leading(s.forgetQuestion))
}

// resultRoutes are what is shown of evaluations, and to whom.
func (s *Server) resultRoutes(rt routes) {
	rt.get("/practice/evaluation", s.working(s.evaluationSettings))
	rt.get("/practice/evaluation/results", s.working(s.wideResults))
	rt.post("/practice/evaluation", s.administering(s.changeEvaluationSettings))
	rt.post("/practice/evaluation/items", s.administering(s.askItem))
	rt.post("/practice/evaluation/items/removal", s.administering(s.removeItem))
	rt.get("/groups/{group}/evaluation/{round}", s.reading(s.result))
	rt.get("/groups/{group}/evaluation/talk", s.reading(s.talk))
	rt.get("/groups/{group}/evaluation/report/{term}", s.reading(s.report))
	rt.post("/groups/{group}/evaluation/report/{term}", s.keeping(s.writeSummary))
	rt.post("/groups/{group}/evaluation/report/{term}/seen", s.keeping(s.seeSummary))
	rt.get("/groups/{group}/evaluation/report/{term}/pdf", s.keeping(s.reportPDF))
	rt.get("/groups/{group}/evaluation/report/{term}/csv", s.keeping(s.reportCSV))
}

// roomRoutes are a session while it is held, and its end.
func (s *Server) roomRoutes(rt routes) {
	rt.get("/groups/{group}/sessions/{number}/room", s.reading(s.room))
	rt.get("/groups/{group}/sessions/{number}/room"+paths.Live, s.reading(s.roomLive))
	rt.post("/groups/{group}/sessions/{number}/room", s.leading(s.openRoom))
	rt.post("/groups/{group}/sessions/{number}/room/round", s.leading(s.noteHere))
	rt.post("/groups/{group}/sessions/{number}/room/plan", s.leading(s.planRoom))
	rt.post("/groups/{group}/sessions/{number}/room/items", s.leading(s.addToRoom))
	rt.post("/groups/{group}/sessions/{number}/room/start", s.leading(s.startRoom))
	rt.post("/groups/{group}/sessions/{number}/room/clock", s.leading(s.workClock))
	rt.post("/groups/{group}/sessions/{number}/room/next", s.leading(s.bringsNext))
	rt.post("/groups/{group}/sessions/{number}/room/questions", s.leading(s.tickRoom))
	rt.post("/groups/{group}/sessions/{number}/room/dots", s.atGroup(s.dotRoom))
	rt.post("/groups/{group}/sessions/{number}/room/vote", s.atGroup(s.voteRoom))
	rt.get("/groups/{group}/sessions/{number}/print", s.leading(s.printSession))
	rt.get("/groups/{group}/sessions/{number}/close", s.leading(s.closeForm))
	rt.post("/groups/{group}/sessions/{number}/close", s.leading(s.closeSession))
}

// attendanceRoutes are who was there: noted, corrected, questioned, counted.
func (s *Server) attendanceRoutes(rt routes) {
	rt.get("/groups/{group}/attendance", s.reading(s.totals))
	rt.get("/groups/{group}/sessions/{number}/attendance", s.keeping(s.attendance))
	rt.post("/groups/{group}/sessions/{number}/attendance", s.leading(s.correctAttendance))
	rt.post("/groups/{group}/sessions/{number}/attendance/question", s.atGroup(s.questionAttendance))
}

// itemRoutes are what members want help with.
func (s *Server) itemRoutes(rt routes) {
	rt.post("/groups/{group}/cases/{case}/withdrawal/undo", s.atGroup(s.undoWithdrawal))
	rt.get("/groups/{group}/cases/new", s.atGroup(s.newCase))
	rt.post("/groups/{group}/cases", s.atGroup(s.registerCase))
	rt.get("/groups/{group}/cases/later", s.atGroup(s.caseLater))
	rt.post("/groups/{group}/cases/later", s.atGroup(s.registerLater))
	rt.post("/groups/{group}/cases/{case}/removal", s.atGroup(s.deleteDraft))
	rt.get("/groups/{group}/cases/{case}", s.reading(s.caseItem))
	rt.get("/groups/{group}/cases/{case}/edit", s.atGroup(s.editCase))
	rt.post("/groups/{group}/cases/{case}/edit", s.atGroup(s.changeCase))
	rt.post("/groups/{group}/cases/{case}/withdrawal", s.atGroup(s.withdrawCase))
	rt.post("/groups/{group}/cases/{case}/discussion", s.leading(s.discussCase))
	rt.get("/groups/{group}/cases/{case}/map", s.reading(s.networkMap))
	rt.post("/groups/{group}/cases/{case}/map", s.atGroup(s.drawMap))
}

// memberRoutes are who is in a group: invited, come and gone.
func (s *Server) memberRoutes(rt routes) {
	rt.get("/groups/{group}/members", s.reading(s.members))
	rt.get("/groups/{group}/members/invite", s.leading(s.inviteForm))
	rt.post("/groups/{group}/members/invite", s.leading(s.invite))
	rt.post("/groups/{group}/members/invitations/{invitation}/resend", s.leading(s.resendInvitation))
	rt.post("/groups/{group}/members/invitations/{invitation}/revoke", s.leading(s.revokeInvitation))
	rt.get("/groups/{group}/members/{person}/end", s.leading(s.membershipForm))
	rt.post("/groups/{group}/members/{person}/end", s.leading(s.endMembership))
	rt.get("/groups/{group}/leave", s.atGroup(s.leaveForm))
	rt.post("/groups/{group}/leave", s.atGroup(s.leave))
	rt.get("/groups/{group}/left", s.inPractice(s.left))
	rt.post("/groups/{group}/left", s.inPractice(s.undoLeave))
}

// linkRoutes are what the links of letters open, for whoever holds them.
func (s *Server) linkRoutes(rt routes) {
	rt.get("/join/{token}", s.byToken(s.joinPractice))
	rt.post("/join/{token}", s.byToken(s.answerJoining))
	rt.get("/m/{token}", s.byLetter(s.preparationByLetter))
	rt.post("/m/{token}", s.byLetter(s.prepareByLetter))
	rt.post("/m/{token}/undo", s.byLetter(s.undoAbsenceByLetter))
	rt.get("/m/{token}/case", s.byLetter(s.caseByLetter))
	rt.post("/m/{token}/case", s.byLetter(s.registerByLetter))
	rt.get("/m/{token}/unsubscribe", s.toUnsubscribe(s.stopping))
	rt.post("/m/{token}/unsubscribe", s.toUnsubscribe(s.stop))
	rt.get("/e/{token}", s.byRound(s.answerForm))
	rt.post("/e/{token}", s.byRound(s.answerRound))
	rt.get("/b/{token}", s.byReceipt(s.receipt))
	rt.post("/b/{token}", s.byReceipt(s.answerReceipt))
	rt.get("/b/{token}/meeting.ics", s.byReceipt(s.receiptEntry))
	rt.get("/b/{token}/move", s.byReceipt(s.moveReceiptForm))
	rt.post("/b/{token}/move", s.byReceipt(s.moveReceipt))
	rt.get("/b/{token}/cancel", s.byReceipt(s.cancelReceiptForm))
	rt.post("/b/{token}/cancel", s.byReceipt(s.cancelReceipt))
	rt.get("/i/{token}", s.byInvitation(s.invitation))
	rt.post("/i/{token}", s.byInvitation(s.answerInvitation))
}

// Guards lists every route's guard by "METHOD pattern".
func (s *Server) Guards() map[string]string {
	rt, _ := s.Routes().(routes)
	return rt.guards
}

type routes struct {
	chi.Router
	server *Server
	guards map[string]string
}

func (rt routes) get(pattern string, g guarded)  { rt.add(http.MethodGet, pattern, g) }
func (rt routes) post(pattern string, g guarded) { rt.add(http.MethodPost, pattern, g) }

func (rt routes) add(method, pattern string, g guarded) {
	rt.guards[method+" "+pattern] = g.name
	rt.Method(method, pattern, rt.server.finish(g))
}
