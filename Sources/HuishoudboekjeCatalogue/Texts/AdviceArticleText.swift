/// Articles of steps that are told with words between them.
package enum AdviceArticleText {
  package static let aowChoice = Phrase(
    en: "AOW artikel 1 lid 3 onder b; Blz artikel 3.3.2.1 and 3.3.2.2",
    nl: "AOW artikel 1 lid 3 onder b; Blz artikel 3.3.2.1 en 3.3.2.2")
  package static let form = Phrase(
    en: "Blz artikel 3.3.2.1 and 3.3.2.2; Rlz artikel 5.5",
    nl: "Blz artikel 3.3.2.1 en 3.3.2.2; Rlz artikel 5.5")
  package static let peiljaarverlegging = Phrase(
    en: "Blz artikel 3.3.2.4 lid 2-4 and 3.3.2.6",
    nl: "Blz artikel 3.3.2.4 lid 2 tot en met 4 en artikel 3.3.2.6")
  package static let toeslagpartner = Phrase(
    en: "Awir artikel 3 lid 6 and artikel 5", nl: "Awir artikel 3 lid 6 en artikel 5")
  package static let leftOut = Phrase(
    en: "Bht artikel 2, 2a and 2c", nl: "Bht artikel 2, 2a en 2c")
  package static let kwijtschelding = Phrase(
    en: "Uitvoeringsregeling Invorderingswet 1990 artikel 11 to 16",
    nl: "Uitvoeringsregeling Invorderingswet 1990 artikel 11 tot en met 16")
  package static let adaptedHome = Phrase(
    en: "Wht artikel 13 lid 2 and 21 lid 1 onder c",
    nl: "Wht artikel 13 lid 2 en artikel 21 lid 1 onder c")
}
