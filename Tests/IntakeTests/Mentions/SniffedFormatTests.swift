import Testing

@testable import Intake

@Suite struct SniffedFormatTests {
  static func sniffed(_ text: String) -> SniffedFormat {
    Array(text.utf8).withUnsafeBytes { SniffedFormat($0) }
  }

  @Test(
    arguments: [
      ("<rss version='2.0'>", .known(.rss)), ("<?xml version='1.0'?>\n<!-- <feed> -->\n<rss>", .known(.rss)),
      ("<rdf:RDF xmlns=''>", .known(.rss)),
      ("<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'>", .known(.atom)),
      ("<a:feed xmlns:a='http://www.w3.org/2005/Atom'>", .known(.atom)),
      ("<feed><id>tag:google.com,2005:reader/user/1</id>", .known(.googleAlerts)),
      ("<!DOCTYPE rss PUBLIC \"x\" \"y\"><rss>", .known(.rss)),
      ("<!DOCTYPE x [<!ENTITY a \"b\">]><feed>", .known(.atom)),
      ("<html><body>&lt;rss <feed></body>", .other("an HTML page")),
      ("<!doctype html><feed>", .other("an HTML page")), ("<opml><rss/></opml>", .other("an XML document")),
      ("<", .other("an XML document")), ("<!--", .other("an XML document")),
    ] as [(String, SniffedFormat)]
  )
  func knowsMarkup(text: String, format: SniffedFormat) {
    #expect(Self.sniffed(text) == format)
  }

  @Test(arguments: [
    "Delivered-To: ana@pan.example\nReceived: by x\n        with SMTP\nFrom: a@b.example\nSubject: x\n\nText",
    "From 123@xxx Mon Mar 02 10:00:00 +0000 2026\nX-GM-THRID: 1\nFrom: a@b.example\nDate: x\n\nText",
    "Return-Path: <a@b.example>\r\nMIME-Version: 1.0\r\nFrom: a@b.example\r\n\r\nText",
    "\n\nMessage-ID: <x>\nDate: x\nFrom: x",
  ])
  func knowsMails(text: String) {
    #expect(Self.sniffed(text) == .known(.googleAlertsEmail))
  }

  @Test(arguments: [
    // The title lines of an export, and columns with a colon.
    "From: 2026-01-01\nTo: 2026-02-01\nSubject: La Espiga\nDate: x\n\ndate,text\n2026-03-01,Pan",
    "From: x,MIME-Version: 1,Received: x\na,b,c", "Received: at,text\n2026-03-01,Pan", "From here,text\n1,2",
    "From: a\nMessage-ID: b\nfecha,texto\n2026-03-01,Pan",
    "date,text\n2026-03-01,\"From: x\nDate: y\nMessage-ID: z\"",
  ])
  func takesNoTableForAMail(text: String) {
    #expect(Self.sniffed(text) == .known(.csv))
  }
}
