/// Why the highest rent that a resident can bear is not higher.
package enum HighestRentText {
  package static let never = Phrase(
    en: "even without rent too little is left", nl: "ook zonder huur blijft er te weinig over")
  package static let noHuurtoeslag = Phrase(
    en: "no huurtoeslag at this rent: all of it is the tenant's",
    nl: "bij deze huur is er geen huurtoeslag: de bewoner betaalt alles zelf")
  package static let neverHuurtoeslag = Phrase(
    en: "no huurtoeslag at any rent: all of it is the tenant's",
    nl: "bij geen enkele huur is er huurtoeslag: de bewoner betaalt alles zelf")
  package static let kwijtschelding = Phrase(
    en: """
      of more rent a part comes back as kwijtschelding of local taxes, but too little \
      (Uitvoeringsregeling Invorderingswet 1990 artikel 11)
      """,
    nl: """
      van meer huur komt een deel terug als kwijtschelding van lokale belastingen, maar te weinig \
      (Uitvoeringsregeling Invorderingswet 1990 artikel 11)
      """)
  package static let losesHuurtoeslag = Phrase(
    en: "a cent more and the huurtoeslag ends (Wht artikel 13 lid 1)",
    nl: "één cent meer en er is geen huurtoeslag (Wht artikel 13 lid 1)")
  package static let aboveMaximum = Phrase(
    en: "above the maximale huurgrens nothing comes back (Wht artikel 21 lid 1 onder d)",
    nl: "van de huur boven de maximale huurgrens komt niets terug (Wht artikel 21 lid 1 onder d)")
  package static let aboveAftoppingsgrens = Phrase(
    en: "above the aftoppingsgrens at most 40 % comes back (Bht artikel 7)",
    nl: "van de huur boven de aftoppingsgrens komt hoogstens 40 % terug (Bht artikel 7)")
  package static let aboveKwaliteitskortingsgrens = Phrase(
    en: "above the kwaliteitskortingsgrens 65 % comes back (Bht artikel 7)",
    nl: "van de huur boven de kwaliteitskortingsgrens komt 65 % terug (Bht artikel 7)")
  package static let belowKwaliteitskortingsgrens = Phrase(
    en: "below the kwaliteitskortingsgrens: the basishuur is the tenant's (Wht artikel 16)",
    nl: "onder de kwaliteitskortingsgrens: de basishuur betaalt de bewoner zelf (Wht artikel 16)")
}
