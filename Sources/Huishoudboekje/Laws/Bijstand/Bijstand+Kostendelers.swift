/// Someone who has the main residence in the same home, seen from the person who asks for bijstand.
package struct Medebewoner: Sendable, Equatable {
  package var age: Int
  /// The spouse, registered partner or partner with a joint household.
  package var isSpouse = false
  /// Blood relative or in-law in the first or second degree.
  package var isCloseRelative = false
  /// Rents from, lets to or boards with the person by a written contract at a commercial price.
  package var hasCommercialContract = false
  /// Rents from the same third party as the person, both by a written contract at a commercial price.
  package var rentsFromSameLandlord = false
  /// Takes part in education as artikel 19a lid 1 onder d states it.
  package var isStudent = false

  package init(age: Int) { self.age = age }
}

extension Bijstand {
  /// Whether someone in the home is a kostendelende medebewoner.
  ///
  /// Residents of a group home who each have a commercial contract with the same landlord do not
  /// count for each other.
  ///
  /// - Law: Pw artikel 19a; 27 years or older since 2023-01-01.
  /// - Leaves out: the proof of a commercial price; the hours and kinds of education.
  func isKostendelend(_ other: Medebewoner) -> Bool {
    if other.age < figures.kostendelersLeeftijd { return false }
    if other.isSpouse || other.isStudent { return false }
    if other.hasCommercialContract && !other.isCloseRelative { return false }
    return !other.rentsFromSameLandlord
  }

  /// The norm per person when so many adults share the costs, the person (and spouse) included.
  ///
  /// - Law: Pw artikel 22a lid 1 and 2: (40 % + A x 30 %) / A of the norm of a couple.
  /// - Unit: cents per month, per person.
  /// - Rounding: half-up to cents of the exact fraction.
  func kostendelersnorm<L: Lane>(sharing adults: Int, aow: Bool) -> MonthAmount<L> {
    precondition(adults >= 2, "a kostendelersnorm needs at least two adults who share the costs")
    let article: Article = "Pw artikel 22a"
    let base = MonthAmount<L>(aow ? figures.gehuwdenAow : figures.gehuwden21)
    let share = figures.kostendelersVast * base + (figures.kostendelersPersoon * base).times(adults)
    let cents = share.numerator.divided(by: share.denominator * adults, .halfUp, article)
    return MonthAmount(cents: cents).named("kostendelersnorm per persoon", article)
  }

  /// The fixed part for a couple of whom one is 18, 19 or 20.
  ///
  /// - Law: Pw artikel 22a lid 3.
  /// - Unit: cents per month.
  func fixedPart<L: Lane>(child: Bool) -> MonthAmount<L> {
    let young = MonthAmount<L>(figures.alleenstaande1820)
    return (child ? MonthAmount(figures.paarBeiden1820MetKind) - young : young)
      .named("vast deel van de echtgenoot van 18-20", "Pw artikel 22a lid 3")
  }
}
