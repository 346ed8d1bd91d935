/// Help of the command as a whole.
package enum RootHelp {
  package static let overview = Phrase(
    en: """
      Monthly budgets of people with a Wlz indication: can this person live here, and is ZZP, \
      VPT, MPT or PGB better?
      """,
    nl: """
      Huishoudboekjes van mensen met een Wlz-indicatie: kan deze persoon hier wonen, en is \
      ZZP, VPT, MPT of PGB beter?
      """)
}
